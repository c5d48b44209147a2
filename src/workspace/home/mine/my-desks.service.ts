import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { ActionCounts } from '../../actions/action-counts.service.js';
import { StrandsService } from '../../champions/strands.service.js';
import { MyActions } from './my-actions.service.js';
import type { MyDesk } from './my-desk.js';
import { ReportsDue } from './reports-due.service.js';

const LIVE = { which: 'live', sorting: { by: 'due', order: 'ascending' } } as const;

/** Puts together what is somebody's own. */
@Injectable()
export class MyDesks {
  constructor(
    private readonly strands: StrandsService,
    private readonly counts: ActionCounts,
    private readonly myActions: MyActions,
    private readonly reports: ReportsDue,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async of(reader: Reader): Promise<MyDesk> {
    const { personId } = reader;
    if (personId === null) return { strands: [], strandCounts: [], actions: [], reports: [] };
    const strands = await this.strands.ofPerson(personId, this.clock.today());
    const ids = strands.map(({ id }) => id);
    const actions = await this.myActions.of(reader);
    return {
      strands,
      strandCounts: await this.counts.by('strandId', ids, LIVE, reader),
      actions,
      reports: await this.reports.of(personId, actions),
    };
  }
}
