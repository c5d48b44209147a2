/** How often a kill test kills a process: few in every run, and as many as `KILLS` says where somebody wants to know. */
export const killsWanted = Number(process.env['KILLS'] ?? 15);
