/** Who is reminded of an action: the roles a step of the ladder names, as people who can be written to. */
import type { RecipientRole, Rung } from './ladder.js';

/** Somebody as far as reminders need to know. */
export interface Addressee {
  readonly personId: string;
  /** Has an address, of their own or of their post. */
  readonly canBeWrittenTo: boolean;
}

/** Who stands where around one action on the day. */
export interface AroundAction {
  /** The person who owns it, or whoever holds the post that does; nobody for a vacant post. */
  readonly owners: readonly Addressee[];
  readonly managers: readonly Addressee[];
  readonly leadOfficer: Addressee | null;
  readonly chairs: readonly Addressee[];
  readonly clerks: readonly Addressee[];
}

export interface Reminder {
  readonly personId: string;
  readonly role: RecipientRole;
}

/** Each person once, in the first role that reaches them. */
export function remindersOf(rung: Pick<Rung, 'to'>, around: AroundAction): Reminder[] {
  const reminders = new Map<string, Reminder>();
  for (const role of rung.to) {
    for (const reminder of inRole(role, around)) {
      if (!reminders.has(reminder.personId)) reminders.set(reminder.personId, reminder);
    }
  }
  return [...reminders.values()];
}

/** Nothing is chased into the void: for whoever is not there or cannot be written to the next in line is told. */
const NEXT_IN_LINE: Readonly<Partial<Record<RecipientRole, RecipientRole>>> = {
  owner: 'lead-officer',
  manager: 'lead-officer',
  'lead-officer': 'clerk',
  chair: 'clerk',
};

function inRole(role: RecipientRole, around: AroundAction): Reminder[] {
  const reachable = peopleIn(role, around).filter(({ canBeWrittenTo }) => canBeWrittenTo);
  if (reachable.length > 0) return reachable.map(({ personId }) => ({ personId, role }));
  const next = NEXT_IN_LINE[role];
  return next === undefined ? [] : inRole(next, around);
}

function peopleIn(role: RecipientRole, around: AroundAction): readonly Addressee[] {
  switch (role) {
    case 'owner':
      return around.owners;
    case 'manager':
      return around.managers;
    case 'lead-officer':
      return around.leadOfficer === null ? [] : [around.leadOfficer];
    case 'chair':
      return around.chairs;
    case 'clerk':
      return around.clerks;
  }
}
