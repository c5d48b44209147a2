import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { ActionLines } from '../../actions/action-lines.service.js';
import { ChampionReports } from '../../champion-reports/champion-reports.service.js';
import type { StrandOfPanel } from '../../champions/champion-strand.entity.js';
import { ChampionAppointmentsService } from '../../champions/champion-appointments.service.js';
import { RemitsService } from '../../champions/remits/remits.service.js';
import { StrandsService } from '../../champions/strands.service.js';
import type { Holder, StrandPage } from './strand-page.js';
import { StrandPapers } from './strand-papers.service.js';

const MOST_SHOWN = 50;

/** Puts together what concerns the champion of a strand, or the representatives on an outside body. */
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
    const query = { which: 'live', strandId, sorting: { by: 'due', order: 'ascending' } } as const;
    const actions = strand.kind === 'strand' ? await this.lines.of({ query, most: MOST_SHOWN }, reader) : [];
    return {
      strand,
      holders: await this.holdersOf(strand, reader),
      remit: await this.remits.on(strandId, today),
      reports: await this.reports.ofStrand(strandId),
      actions,
      papers: await this.papers.of(actions, reader),
    };
  }

  private async holdersOf({ id, panelId }: StrandOfPanel, reader: Reader): Promise<Holder[]> {
    const holders: Holder[] = [];
    for (const holder of await this.strands.championsOn([id], this.clock.today())) {
      holders.push({
        ...holder,
        name: this.appointments.nameFor(holder, reader),
        reportsToWrite: await this.reports.toWrite(holder),
        mayReport: this.reports.mayWrite(reader, holder, panelId),
      });
    }
    return holders;
  }
}
