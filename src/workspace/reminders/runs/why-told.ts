import type { RecipientRole } from '../../../domain/reminders/ladder.js';

/** Why somebody who does not own an action is told of it. */
export const WHY_TOLD: Readonly<Record<RecipientRole, string | null>> = {
  owner: null,
  manager: 'You are told because its owner answers to you.',
  'lead-officer': 'You are told as the panel’s lead officer.',
  chair: 'You are told as the chair.',
  clerk: 'You are told as the clerk.',
};
