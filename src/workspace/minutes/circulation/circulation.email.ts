import type { MinutesInFull } from '../minutes-in-full.js';
import { meetingOf } from '../minutes-words.js';

/** What `views/emails/minutes-circulated` says: which minutes, and no word of what is in them, not even a heading. */
export function circulationEmail(
  minutes: Pick<MinutesInFull, 'meeting' | 'panel'>,
  /** As printed; null for all of them. */
  number: string | null,
  to: { readonly name: string },
  from: { readonly name: string },
  link: string,
) {
  const meeting = meetingOf(minutes);
  const what = number === null ? 'the draft minutes' : `minute ${number} of the draft minutes`;
  return {
    subject: `${number === null ? 'Draft minutes' : 'A draft minute'} to read: ${meeting}`,
    greeting: `Dear ${to.name}`,
    reason: `${from.name} has sent you ${what} of ${meeting}, and asks for your comments.`,
    link,
    until: 'Sign in to read and to comment. You can do both until the minutes are checked.',
    draft: 'This is a draft, and for you only. Please do not pass it on.',
  };
}
