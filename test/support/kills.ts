/** How often a kill test kills a process: few in every run, and as many as `KILLS` says where somebody wants to know. */
export const killsWanted = killsOr(15);

/** The same where another number is few. */
export function killsOr(few: number): number {
  return Number(process.env['KILLS'] ?? few);
}
