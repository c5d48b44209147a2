import { Inject, Injectable } from '@nestjs/common';
import { mayEditAgenda, type Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { ActionLines } from '../../actions/action-lines.service.js';
import { ChampionReports } from '../../champion-reports/champion-reports.service.js';
import { ChampionAppointmentsService } from '../../champions/champion-appointments.service.js';
import { RemitsService } from '../../champions/remits/remits.service.js';
import { StrandsService } from '../../champions/strands.service.js';
import type { StrandPage } from './strand-page.js';
import { StrandPapers } from './strand-papers.service.js';

const MOST_SHOWN = 50;

/** Puts together what concerns the champion of a strand. */
@Injectable()
export class StrandPages {
  constructor(
    private readonly strands: StrandsService,
    private readonly appointments: ChampionAppointmentsService,
    private readonly remits: RemitsService,
    private readonly lines: ActionLines,
    private readonly reports: ChampionReports,
    private readonly papers: StrandPapers,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotFound */
  async of(strandId: string, reader: Reader): Promise<StrandPage> {
    const today = this.clock.today();
    const strand = await this.strands.get(strandId);
    const [champion = null] = await this.strands.championsOn([strandId], today);
    const query = { which: 'live', strandId, sorting: { by: 'due', order: 'ascending' } } as const;
    const actions = await this.lines.of({ query, most: MOST_SHOWN }, reader);
    return {
      strand,
      champion: champion && { ...champion, name: this.appointments.nameFor(champion, reader) },
      remit: await this.remits.on(strandId, today),
      reportsToWrite: champion === null ? [] : await this.reports.toWrite(champion),
      reports: await this.reports.ofStrand(strandId),
      mayReport: champion !== null && (champion.personId === reader.personId || mayEditAgenda(reader, strand.panelId)),
      actions,
      papers: await this.papers.of(actions, reader),
    };
  }
}
