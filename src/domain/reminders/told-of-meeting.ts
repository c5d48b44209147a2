/** Who is told what becomes of a meeting: each person once, for the first reason there is. */
export const MEETING_ROLES = ['member', 'named', 'clerk', 'lead-officer'] as const;
export type MeetingRole = (typeof MEETING_ROLES)[number];

/** By the ids of persons. */
export interface AroundMeeting {
  /** Who sits on the panel on the day of the meeting. */
  readonly members: readonly string[];
  /** Officers whom an item of its agenda names. */
  readonly named: readonly string[];
  readonly clerk: string | null;
  readonly leadOfficer: string | null;
}

/** Nobody is told of what they did themselves. */
export function toldOfMeeting(around: AroundMeeting, doerId: string | null): Map<string, MeetingRole> {
  const inOrder: readonly (readonly [MeetingRole, readonly (string | null)[]])[] = [
    ['member', around.members],
    ['named', around.named],
    ['clerk', [around.clerk]],
    ['lead-officer', [around.leadOfficer]],
  ];
  const told = new Map<string, MeetingRole>();
  for (const [role, people] of inOrder) {
    for (const id of people) if (id !== null && id !== doerId && !told.has(id)) told.set(id, role);
  }
  return told;
}
