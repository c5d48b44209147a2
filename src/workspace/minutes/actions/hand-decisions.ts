import type { Unit } from '../../../platform/database/unit.js';
import type { MinuteInFull } from '../minutes-in-full.js';
import { ActionDecision } from './action-decision.entity.js';

/** For a minute that becomes part of another: what both say of one action is said by the first. */
export async function handDecisions(unit: Unit, from: MinuteInFull, to: MinuteInFull): Promise<void> {
  const said = new Set(to.decided.map(({ actionId }) => actionId));
  let position = to.decided.length;
  for (const { id, actionId } of from.decided) {
    if (said.has(actionId)) {
      await unit.manager.delete(ActionDecision, { id });
      continue;
    }
    position += 1;
    await unit.manager.update(ActionDecision, { id }, { minuteId: to.id, position });
  }
}
