import { Injectable } from '@nestjs/common';
import type { ActionLine } from '../../actions/action-lines.service.js';
import { ReportsExpected } from '../../agendas/reports-expected.service.js';
import { Promises } from '../../briefings/promises.service.js';
import { ChampionReportsDue } from './champion-reports-due.service.js';
import type { ReportDue } from './my-desk.js';

const MOST_SHOWN = 20;

/** The reports somebody has to write: those that panels have asked for, that agendas wait for, and that champions owe. */
@Injectable()
export class ReportsDue {
  constructor(
    private readonly promises: Promises,
    private readonly expected: ReportsExpected,
    private readonly champions: ChampionReportsDue,
  ) {}

  /** What is due first at the top; `actions` are their own. */
  async of(personId: string, actions: readonly ActionLine[]): Promise<ReportDue[]> {
    const expected = await this.expected.of(personId, MOST_SHOWN);
    const due = [
      ...(await this.promised(actions)),
      ...(await this.champions.of(personId)),
      ...expected.map(({ title, dueOn, meeting, entryId }) => ({ title, dueOn, for: { meeting, entryId } })),
    ];
    return due.sort((one, other) => ((one.dueOn ?? '9') < (other.dueOn ?? '9') ? -1 : 1));
  }

  private async promised(actions: readonly ActionLine[]): Promise<ReportDue[]> {
    const open = actions.filter(({ status }) => status !== 'awaiting-agreement');
    const promises = await this.promises.of(open);
    return open
      .filter(({ id }) => promises.get(id)?.isFurtherReport)
      .map((action) => ({ title: action.wording, dueOn: action.dueOn, for: { action } }));
  }
}
