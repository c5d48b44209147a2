import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { ActionLines } from '../../actions/action-lines.service.js';
import { DueContexts } from '../../actions/due-contexts.service.js';
import { MinuteMatters } from '../minute-matters.js';
import { Minute } from '../minute.entity.js';
import type { MinuteInFull, MinutesInFull } from '../minutes-in-full.js';
import { MinutesEdits } from '../minutes-edits.js';
import { ActionDecision } from './action-decision.entity.js';
import type { ActionDecisionsForm } from './action-decisions.form.js';
import { type DecisionDraft, decisionDrafts } from './decision-drafts.js';
import { dealsWithActions } from './deals-with-actions.js';
import type { OutstandingActions } from './outstanding-actions.js';

const MOST_OUTSTANDING = 500;

/** What the minute of matters arising says of the panel's outstanding actions, while it is drafted. */
@Injectable()
export class ActionDecisionsService {
  constructor(
    private readonly edits: MinutesEdits,
    private readonly matters: MinuteMatters,
    private readonly lines: ActionLines,
    private readonly contexts: DueContexts,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound for a minute of anything but earlier minutes, NotAllowed, RuleBroken once they are checked */
  async of(minutesId: string, minuteId: string, user: Reader): Promise<OutstandingActions> {
    return this.outstanding(await this.edits.refuseUnlessOpenTo(minutesId, user), minuteId, user);
  }

  async save(minutesId: string, minuteId: string, form: ActionDecisionsForm, user: Actor & Reader): Promise<void> {
    await this.edits.run(minutesId, user, async ({ unit, minutes }) => {
      const { minute, actions, due } = await this.outstanding(minutes, minuteId, user);
      await updateVersioned(unit, Minute, { id: minuteId, version: form.version }, {});
      const drafts = decisionDrafts(form.decisions ?? [], due);
      const known = new Set([...actions.map(({ id }) => id), ...minute.decided.map(({ actionId }) => actionId)]);
      if (drafts.some(({ actionId }) => !known.has(actionId)) || isTwice(drafts)) {
        throw new RuleBroken('Open the page again: it has an action that is not outstanding here');
      }
      await write(unit, minute, drafts);
      await this.audit.record(unit, user, {
        action: 'minuted outstanding actions',
        subjectKind: 'minute',
        subjectId: minuteId,
        detail: { actions: drafts.length },
      });
    });
  }

  private async outstanding(minutes: MinutesInFull, minuteId: string, user: Reader): Promise<OutstandingActions> {
    const minute = this.matters.minuteFor(user, minutes, minuteId);
    if (!dealsWithActions(minute)) throw new NotFound('Only the minute of earlier minutes deals with their actions.');
    const { panel, meeting } = minutes;
    const query = { which: 'live', panelId: panel.id, sorting: { by: 'reference', order: 'ascending' } } as const;
    const live = await this.lines.of({ query, most: MOST_OUTSTANDING }, user);
    const actions = live.filter(({ meetingId, raisedOn }) => meetingId !== meeting.id && raisedOn <= meeting.day);
    const news = await this.lines.newsOf(actions, user);
    return {
      minutes,
      minute,
      actions,
      lastNews: new Map([...news].flatMap(([id, entries]) => entries.slice(-1).map((last) => [id, last] as const))),
      due: await this.contexts.of(panel, meeting.day),
    };
  }
}

function isTwice(drafts: readonly DecisionDraft[]): boolean {
  return new Set(drafts.map(({ actionId }) => actionId)).size < drafts.length;
}

/** A decision about the same action keeps its row, and with it what took effect before. */
async function write(unit: Unit, { id: minuteId, decided }: MinuteInFull, drafts: readonly DecisionDraft[]) {
  const gone = decided.filter(({ actionId }) => !drafts.some((draft) => draft.actionId === actionId));
  for (const { id } of gone) await unit.manager.delete(ActionDecision, { id });
  for (const [index, draft] of drafts.entries()) {
    const row = { ...draft, position: index + 1 };
    const known = decided.find(({ actionId }) => actionId === draft.actionId);
    if (known) await unit.manager.update(ActionDecision, { id: known.id }, row);
    else await unit.manager.insert(ActionDecision, { ...row, id: newId(), minuteId, dueBefore: null, recorded: null });
  }
}
