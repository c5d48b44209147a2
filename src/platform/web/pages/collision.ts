import { longDate } from '../../../domain/calendar/calendar-date.js';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import { londonTime } from '../../../domain/calendar/london-time.js';
import type { Save, Saves } from '../../audit/saves.js';
import type { FormModel } from '../forms/form-model.js';

/** Of a page whose form somebody else has saved meanwhile: who it was and when, as far as the audit trail tells. */
export async function collisionIn(model: object, saves: Saves): Promise<string | null> {
  const { errors } = model as Partial<FormModel>;
  if (!errors?.collision) return null;
  return inWords(await saves.find(errors.collision.recordId, errors.collision.version));
}

function inWords(save: Save | null): string {
  if (save === null) return 'Somebody else saved this while you were working on it.';
  const { date, time } = londonTime(save.at);
  return `${save.by} saved this on ${longDate(date)} at ${printedTime(time)}, while you were working on it.`;
}
