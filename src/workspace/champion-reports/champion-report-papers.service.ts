import { Inject, Injectable } from '@nestjs/common';
import { PUBLIC_READER } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { Conflict } from '../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { FinishedDocument } from '../../platform/pdf/document/tagged-document.js';
import { AuthorityService } from '../authority/authority.service.js';
import { ChampionAppointmentsService } from '../champions/champion-appointments.service.js';
import { StrandsService } from '../champions/strands.service.js';
import { drawChampionReport } from './champion-report.pdf.js';
import { ChampionReports } from './champion-reports.service.js';

export interface DrawnReport {
  readonly title: string;
  readonly document: FinishedDocument;
  /** Of the report, as it was drawn. */
  readonly version: number;
}

/** A champion's report on paper, for the agenda that takes it. */
@Injectable()
export class ChampionReportPapers {
  constructor(
    private readonly reports: ChampionReports,
    private readonly strands: StrandsService,
    private readonly appointments: ChampionAppointmentsService,
    private readonly authority: AuthorityService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Null where the planned item is no champion's report. */
  async draw(programmeItemId: string): Promise<DrawnReport | null> {
    const report = await this.reports.ofProgrammeItem(programmeItemId);
    if (report === null) return null;
    const { name: strand, panel } = await this.strands.get(report.strandId);
    const { name, brandColour: colour } = await this.authority.get();
    const champion = this.appointments.nameFor(report.appointment, PUBLIC_READER);
    const said = { council: { name, colour }, panel: panel.name, strand, champion, report };
    const { title, version } = report;
    return { title, version, document: await drawChampionReport({ ...said, madeAt: this.clock.now() }) };
  }

  /** Whether it still says what was drawn; the planned item is locked. @throws Conflict */
  async refuseIfChanged(programmeItemId: string, version: number): Promise<void> {
    const report = await this.reports.ofProgrammeItem(programmeItemId);
    if (report?.version === version) return;
    throw new Conflict('The report was changed at this moment. Look at it, and put it on the agenda again.');
  }
}
