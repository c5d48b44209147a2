import type { MailLink } from '../../../platform/mail/mail-links.js';
import { linkPlaceholder } from '../../../platform/mail/mail-links.js';

/** Why somebody gets a link to set their password; also the purpose in the notice log. */
export type PasswordReason = 'first-password' | 'new-password' | 'forgotten-password';

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;

/** How long the link works, by the system clock. */
export const LASTS_MS: Readonly<Record<PasswordReason, number>> = {
  'first-password': WEEK_MS,
  'new-password': WEEK_MS,
  'forgotten-password': HOUR_MS,
};

const REASONS: Readonly<Record<PasswordReason, (signInName: string) => string>> = {
  'first-password': (name) => `An account was opened for you. You sign in with ${name} and a password of your own.`,
  'new-password': (name) => `An administrator asks you to choose a new password for ${name}.`,
  'forgotten-password': (name) => `Somebody, we hope you, asked for a new password for ${name}.`,
};

/** What `views/emails/set-password` says. */
export function setPasswordEmail(recipient: { name: string; address: string }, reason: PasswordReason, link: MailLink) {
  const isForgotten = reason === 'forgotten-password';
  return {
    subject: reason === 'first-password' ? 'Choose a password for your account' : 'Choose a new password',
    greeting: `Dear ${recipient.name}`,
    reason: REASONS[reason](recipient.address),
    link: linkPlaceholder(link),
    lasts: `The link works once, for ${isForgotten ? 'an hour' : '7 days'}. A newer link takes its place.`,
    unasked: isForgotten
      ? 'If it was not you, do nothing: your password stays as it is.'
      : 'If you did not expect this, tell the team below.',
  };
}
