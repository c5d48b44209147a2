import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { FinishedDocument } from '../../platform/pdf/document/tagged-document.js';
import { AuthorityService } from '../authority/authority.service.js';
import { PanelsService } from '../panels/panels.service.js';
import { MeetingsAhead } from './meetings-ahead.service.js';
import { drawProgrammeReport } from './programme-report.pdf.js';
import { slotsOf } from './programme-slots.js';
import { Programme } from './programme.service.js';

/** The work programme on paper. */
@Injectable()
export class ProgrammeReports {
  constructor(
    private readonly programme: Programme,
    private readonly panels: PanelsService,
    private readonly meetings: MeetingsAhead,
    private readonly authority: AuthorityService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async draw(panelId: string): Promise<FinishedDocument> {
    const { name: panel } = await this.panels.get(panelId);
    const { name, brandColour: colour } = await this.authority.get();
    const asAt = this.clock.today();
    const slots = slotsOf(await this.programme.openOf(panelId), await this.meetings.of(panelId), asAt);
    return drawProgrammeReport({ council: { name, colour }, panel, asAt, madeAt: this.clock.now(), slots });
  }
}
