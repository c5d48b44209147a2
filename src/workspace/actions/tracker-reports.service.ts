import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import { NEWS } from '../../domain/actions/action-acts.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { FinishedDocument } from '../../platform/pdf/document/tagged-document.js';
import { AuthorityService } from '../authority/authority.service.js';
import { ActionRecords } from './action-records.service.js';
import type { ActionInView } from './action-in-view.js';
import { ActionsService } from './actions.service.js';
import type { ActionsQuery } from './actions-query.js';
import { drawTrackerReport } from './tracker/tracker-report.pdf.js';

export interface ReportAsked {
  readonly title: string;
  readonly query: ActionsQuery;
  readonly narrowedTo?: readonly string[];
}

/** A report that nobody could read is none; it is also held in memory while it is drawn. */
const MOST_LINES = 1000;

/** The tracker on paper. */
@Injectable()
export class TrackerReports {
  constructor(
    private readonly actions: ActionsService,
    private readonly records: ActionRecords,
    private readonly authority: AuthorityService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async draw({ title, query, narrowedTo = [] }: ReportAsked, reader: Reader): Promise<FinishedDocument> {
    const found = await this.actions.first(query, MOST_LINES + 1, reader);
    const actions = found.slice(0, MOST_LINES);
    const updates = await this.records.updatesOf(actions, reader);
    const last = new Map(updates.filter(({ act }) => NEWS.includes(act)).map((update) => [update.actionId, update]));
    const { name, brandColour: colour } = await this.authority.get();
    return drawTrackerReport({
      council: { name, colour },
      title,
      narrowedTo,
      asAt: this.clock.today(),
      madeAt: this.clock.now(),
      actions,
      lastWord: ({ id }: ActionInView) => last.get(id) ?? null,
      isCut: found.length > MOST_LINES,
    });
  }
}
