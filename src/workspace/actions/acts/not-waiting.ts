/** What is done or over waits for nobody. */
export const NOT_WAITING = { waitingFor: null, waitingSince: null, replyDueOn: null } as const;
