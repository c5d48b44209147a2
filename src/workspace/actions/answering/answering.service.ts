import { Inject, Injectable } from '@nestjs/common';
import { PUBLIC_READER } from '../../../domain/access/roles.js';
import type { ActionAct } from '../../../domain/actions/action-acts.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { Unit } from '../../../platform/database/unit.js';
import type { UploadedFile } from '../../../platform/web/uploads/upload.js';
import { ActionEdits } from '../action-edits.js';
import { type LineOfAction, publicLineOf } from '../action-line.js';
import { ActionLines, type ActionNews } from '../action-lines.service.js';
import type { Action } from '../action.entity.js';
import { ActionsLoader } from '../actions-loader.js';
import { Acts } from '../acts/acts.js';
import { RepeatedUpdates } from '../acts/repeated-updates.js';
import { EvidenceService } from '../evidence/evidence.service.js';

/** What can be done to an action without signing in, and what its record says then. */
const ANSWERS = { updates: 'progress', completion: 'proposed' } as const satisfies Record<string, ActionAct>;
export type AnswerName = keyof typeof ANSWERS;

/** An action as everybody may read it, with what of it can be answered for. */
export interface ActionToAnswer {
  readonly line: LineOfAction;
  /** Earliest first; of a private action without words. */
  readonly news: readonly ActionNews[];
  readonly owned: Pick<Action, 'panelId' | 'ownerPersonId' | 'ownerPostId'>;
  readonly resolutionId: string | null;
  readonly offered: readonly AnswerName[];
}

/** Somebody who does not sign in. */
export interface Answerer {
  readonly accountId: null;
  readonly name: string;
  readonly personId: string;
}

/** Asked once the action is locked, before anything is written. @throws DomainError */
export type AnswerCheck = (unit: Unit, action: Action) => Promise<void>;

/**
 * The one way in which an action is answered for without an account: by those who were written to about it, for this
 * action only. Whoever calls it proves with a link that they were; what signed-in people may do is not widened by it.
 */
@Injectable()
export class Answering {
  constructor(
    private readonly loader: ActionsLoader,
    private readonly lines: ActionLines,
    private readonly acts: Acts,
    private readonly edits: ActionEdits,
    private readonly evidence: EvidenceService,
    private readonly repeated: RepeatedUpdates,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotFound */
  async read(id: string): Promise<ActionToAnswer> {
    const [action] = await this.loader.load([{ id, opens: false }]);
    if (!action) throw new NotFound('There is no such action.');
    const line = publicLineOf(action);
    const news = (await this.lines.newsOf([line], PUBLIC_READER, 'public')).get(id) ?? [];
    const names = Object.keys(ANSWERS) as AnswerName[];
    return {
      line,
      news,
      owned: action,
      resolutionId: action.resolutionId,
      offered: names.filter((name) => this.acts.get(name).fits(action)),
    };
  }

  /** The same said again by the same person is there already, and is not written a second time. @throws RuleBroken */
  async take(
    name: AnswerName,
    id: string,
    { text, sent = [] }: { readonly text: string; readonly sent?: readonly UploadedFile[] },
    by: Answerer,
    check: AnswerCheck,
  ): Promise<void> {
    const files = await this.evidence.received(sent);
    await this.change(id, check, async (unit, action) => {
      const said = { act: ANSWERS[name], text, madeOn: this.clock.today() };
      const act = this.acts.get(name);
      const mayRepeat = name === 'updates' || !act.fits(action);
      if (mayRepeat && (await this.repeated.isThere(unit, id, said, by, files))) return;
      if (!act.fits(action))
        throw new RuleBroken('The action has moved on. Open the link again to see what became of it.');
      const form = { version: action.version, text };
      const change = await act.change({ unit, action }, form, { ...PUBLIC_READER, ...by });
      await this.evidence.keep(unit, await this.edits.write(unit, action, change, by), files);
      await this.note(unit, id, by, 'answered for an action by the link in a mail');
    });
  }

  /** Anything else that is written about an action in the name of such a person. */
  async change<T>(id: string, check: AnswerCheck, work: (unit: Unit, action: Action) => Promise<T>): Promise<T> {
    return this.edits.unit(async (unit) => {
      const action = await this.edits.locked(unit, id);
      await check(unit, action);
      return work(unit, action);
    });
  }

  async note(unit: Unit, id: string, by: Answerer, action: string): Promise<void> {
    await this.audit.record(unit, by, { action, subjectKind: 'action', subjectId: id });
  }
}
