/** How a panel's actions chase themselves: when, counted in calendar days from the due date, and how high. */
export interface Ladder {
  /** Days before the due date on which the owner is reminded, such as 14 and 3. */
  readonly daysBefore: readonly number[];
  readonly onTheDay: boolean;
  /** The first day late: the owner. */
  readonly ownerDay: number;
  /** The owner and the owner's manager, or else the panel's lead officer. */
  readonly managerDay: number;
  /** The chair and the clerk as well. */
  readonly chairDay: number;
  /** From then on owner and clerk; the chair has the brief. */
  readonly everyDays: number;
}

export const USUAL_LADDER: Ladder = {
  daysBefore: [14, 3],
  onTheDay: true,
  ownerDay: 1,
  managerDay: 7,
  chairDay: 14,
  everyDays: 7,
};

/** Why somebody is reminded. */
export const RECIPIENT_ROLES = ['owner', 'manager', 'lead-officer', 'chair', 'clerk'] as const;
export type RecipientRole = (typeof RECIPIENT_ROLES)[number];

export const RUNG_KINDS = ['coming', 'due', 'overdue', 'unset'] as const;
export type RungKind = (typeof RUNG_KINDS)[number];

/** One step of the ladder: `days` before or after the due date, 0 where it has neither. */
export interface Rung {
  readonly kind: RungKind;
  readonly days: number;
  readonly to: readonly RecipientRole[];
}

/** The step that falls on the day so many days after the due date (negative before it); null on every other day. */
export function rungAt(ladder: Ladder, days: number): Rung | null {
  if (days < 0) return ladder.daysBefore.includes(-days) ? { kind: 'coming', days: -days, to: ['owner'] } : null;
  if (days === 0) return ladder.onTheDay ? { kind: 'due', days: 0, to: ['owner'] } : null;
  const to = whoIsToldAfter(ladder, days);
  return to.length === 0 ? null : { kind: 'overdue', days, to };
}

function whoIsToldAfter(ladder: Ladder, days: number): RecipientRole[] {
  if (days === ladder.chairDay) return ['owner', 'manager', 'chair', 'clerk'];
  if (days === ladder.managerDay) return ['owner', 'manager'];
  if (days === ladder.ownerDay) return ['owner'];
  const past = days - ladder.chairDay;
  return past > 0 && past % ladder.everyDays === 0 ? ['owner', 'clerk'] : [];
}
