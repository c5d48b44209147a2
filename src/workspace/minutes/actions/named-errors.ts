/** Forty actions stand on one page with the same questions: what is wrong with one says with which. */
import { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { isRecord } from '../../../platform/web/forms/form-text.js';

interface NamedAction {
  readonly actionId: string;
  readonly reference: string;
}

/** By the action that was sent in each place, for others may be outstanding by now. */
export function namesByPlace(typed: object | undefined, actions: readonly NamedAction[]): ReadonlyMap<string, string> {
  const sent = isRecord(typed) ? typed['decisions'] : undefined;
  const entries = typeof sent === 'object' && sent !== null ? Object.entries(sent) : [];
  const found = entries.flatMap(([place, decision]) => {
    const actionId: unknown = isRecord(decision) ? decision['actionId'] : undefined;
    const action = actions.find((each) => each.actionId === actionId);
    return action ? [[place, action.reference] as const] : [];
  });
  return new Map(found);
}

export function namedErrors({ list, collision }: FormErrors, names: ReadonlyMap<string, string>): FormErrors {
  const named = list.map(({ field, message }) => {
    const name = names.get(/^decisions\[(\d+)\]/.exec(field)?.[1] ?? '');
    return { field, message: name === undefined ? message : `${name}: ${message}` };
  });
  return new FormErrors(named, collision);
}
