/** What one person is reminded of on one day, in the order in which it wants doing. */
import type { RecipientRole } from '../../../domain/reminders/ladder.js';
import type { ActionLine } from '../../actions/action-lines.service.js';
import type { Reminder } from './reminder.entity.js';

/** An action with why this person is told of it. */
export interface DigestLine {
  readonly action: ActionLine;
  readonly role: RecipientRole;
}

export interface DigestPanel {
  readonly name: string;
  readonly lines: readonly DigestLine[];
}

export interface Digest {
  /** What the mail names, by panel: of everything the worst. */
  readonly panels: readonly DigestPanel[];
  /** What it counts and does not name. */
  readonly unnamed: readonly DigestLine[];
  readonly total: number;
  readonly overdue: number;
}

type Told = Pick<Reminder, 'actionId' | 'role' | 'day'>;

const NO_DAY = '9999-12-31';
/** A longer mail is not read. */
const MOST_NAMED = 50;

/** Each action once, in the role of the latest reminder of it; what is no longer wanted has no line and drops out. */
export function digestOf(reminders: readonly Told[], actions: readonly ActionLine[]): Digest {
  const roles = new Map([...reminders].sort(byDay).map(({ actionId, role }) => [actionId, role]));
  const lines = actions
    .flatMap((action) => {
      const role = roles.get(action.id);
      return role === undefined ? [] : { action, role };
    })
    .sort(worstFirst);
  const named = lines.slice(0, MOST_NAMED);
  const panels = [...new Set(named.map(({ action }) => action.panelName))];
  return {
    panels: panels.map((name) => ({ name, lines: named.filter(({ action }) => action.panelName === name) })),
    unnamed: lines.slice(MOST_NAMED),
    total: lines.length,
    overdue: lines.filter(({ action }) => action.status === 'overdue').length,
  };
}

/** The longest overdue first; what has no date last. */
function worstFirst({ action: one }: DigestLine, { action: other }: DigestLine): number {
  return compare(one.dueOn ?? NO_DAY, other.dueOn ?? NO_DAY) || compare(one.reference, other.reference);
}

function byDay(one: Told, other: Told): number {
  return compare(one.day, other.day);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
