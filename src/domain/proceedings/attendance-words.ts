/** What people are at a meeting, and what became of their attendance. (LGA 1972, Sch 12 para 40; apologies are custom.) */
export const CAPACITIES = ['member', 'substitute', 'co-optee', 'adviser', 'officer', 'guest'] as const;
export type Capacity = (typeof CAPACITIES)[number];

export const ATTENDANCE_STATUSES = ['expected', 'present', 'apologies', 'absent'] as const;
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number];

/** Members of the body and those who stand for them: whoever is not one is "also present". */
export function belongsToBody(capacity: Capacity): boolean {
  return capacity === 'member' || capacity === 'substitute' || capacity === 'co-optee';
}
