/**
 * What a clause, or a promise made in the narrative, sets going. A clause may carry several marks; one without any has
 * not been thought about yet.
 */
export const CLAUSE_MARKS = [
  'action',
  'appointment',
  'recommendation',
  'delegation',
  'referral',
  'further-report',
  'decision',
  'noted',
] as const;
export type ClauseMark = (typeof CLAUSE_MARKS)[number];
