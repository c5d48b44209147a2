import { printedInstant } from '../../../domain/calendar/printed-instant.js';
import type { OpenSession } from '../../../platform/web/session/sessions.js';
import type { AccountLine } from '../account-line.js';

/** `endingOf` gives the address at which a session is ended. */
export function presentSessions(sessions: readonly OpenSession[], endingOf: (key: string) => string): AccountLine[] {
  return sessions.map((session) => {
    const name = session.device ?? 'An unknown device';
    const from = session.address === null ? '' : ` from ${session.address}`;
    const facts = [
      `Signed in ${printedInstant(session.startedAt)}${from}`,
      `Last used ${printedInstant(session.seenAt)}`,
    ];
    const button = { text: 'Sign out', label: `Sign out ${name}, signed in ${printedInstant(session.startedAt)}` };
    if (session.isThisOne) return { name, facts, tag: { status: 'held', text: 'This one' } };
    return { name, facts, button: { ...button, action: endingOf(session.key) } };
  });
}

export function toSessionResource({ key, ...facts }: OpenSession) {
  return { id: key, ...facts };
}
