import type { Reader } from '../../../domain/access/roles.js';
import { mayKnow } from '../../../domain/access/roles.js';
import { longDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import type { RecipientRole } from '../../../domain/reminders/ladder.js';
import { whenInWords, whoInWords } from '../../../domain/reminders/ladder-words.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import { actionPaths } from '../../actions/action.paths.js';
import { fullName, type Person } from '../../people/person.entity.js';
import { reminderPaths } from '../reminders.paths.js';
import type { Reminder } from '../runs/reminder.entity.js';
import type { RemindersOfAction } from './reminders-of-action.js';

export const ROLE_WORDS: Readonly<Record<RecipientRole, string>> = {
  owner: 'Owner',
  manager: 'Owner’s manager',
  'lead-officer': 'Lead officer',
  chair: 'Chair',
  clerk: 'Clerk',
};

export function presentRemindersOfAction(
  { action, chasing, isPanelOff, quietUntil, mayKeep, next, sent }: RemindersOfAction,
  reader: Reader,
  typed: object = {},
  errors?: FormErrors,
) {
  const isOff = chasing !== null && chasing.offBecause !== null;
  return {
    title: 'Reminders of this action',
    caption: action.reference,
    breadcrumbs: [
      { text: 'Actions', href: actionPaths.index() },
      { text: action.reference, href: actionPaths.show(action.id) },
      { text: 'Reminders' },
    ],
    standing: standingOf({ action, chasing, isPanelOff, quietUntil, next }),
    ladder: { text: 'When this panel reminds', href: reminderPaths.ladder(action.panelId) },
    switching: !mayKeep || action.closedOn !== null ? null : isOff ? 'on' : 'off',
    action: isOff ? reminderPaths.switchOn(action.id) : reminderPaths.switchOff(action.id),
    version: chasing?.version ?? 0,
    ...presentForm(typed, errors),
    sent: {
      caption: 'Reminders of this action',
      hideCaption: true,
      columns: [{ heading: 'To' }, { heading: 'As' }, { heading: 'Step' }, { heading: 'Day' }],
      rows: sent.map((reminder) => ({
        cells: [
          { text: reminder.person ? nameFor(reminder.person, reader) : '' },
          { text: ROLE_WORDS[reminder.role] },
          { text: stepOf(reminder) },
          { date: reminder.day },
        ],
      })),
    },
  };
}

function standingOf(
  facts: Pick<RemindersOfAction, 'action' | 'chasing' | 'isPanelOff' | 'quietUntil' | 'next'>,
): string {
  const { action, chasing, isPanelOff, quietUntil, next } = facts;
  if (action.closedOn !== null) return 'The action is closed: nobody is reminded of it.';
  if (isPanelOff) return 'Nobody is reminded of the actions of this panel.';
  if (chasing !== null && chasing.offBecause !== null) {
    return `Switched off by ${chasing.offBy ?? 'a clerk'}: ${chasing.offBecause}`;
  }
  const quiet = quietUntil === null ? '' : ` Nobody is reminded until ${plainDate(quietUntil)}.`;
  if (next === null) return `As things stand nobody will be reminded.${quiet}`;
  return `Next on ${longDate(next.day)}, for “${whenInWords(next.rung)}”: ${whoInWords(next.rung)}.${quiet}`;
}

function stepOf({ rung, days, mailKey, isNamed }: Reminder): string {
  const words = whenInWords({ kind: rung, days });
  const step = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  if (mailKey === null) return `${step}, waits to be sent`;
  return isNamed ? step : `${step}, counted in a long mail and not named`;
}

function nameFor(person: Person, reader: Reader): string {
  return mayKnow(reader, person) ? fullName(person) : (person.publicDescription ?? 'A person not named in public');
}
