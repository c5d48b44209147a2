import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { Unit } from '../../../platform/database/unit.js';
import type { AttachmentOrder } from '../../../platform/mail/mail-attachments.js';
import type { MailOrder } from '../../../platform/mail/outbox.js';
import type { Letter } from '../letters/letters.service.js';
import type { Contact } from '../links/contacts.service.js';

/** A letter that goes out with a day's reminders, beside the digests. */
export interface DueLetter {
  readonly contact: Contact;
  /** What makes it one: it goes out once. */
  readonly key: string;
  /** For the list of what will go out, such as `2 reports due`. */
  readonly what: string;
  readonly write: () => Promise<Omit<Letter, 'key'>>;
  /** Drawn when it goes out and not before. */
  readonly attachment?: { readonly name: string; readonly draw: () => Promise<AttachmentOrder> };
  /** Written in the unit that queues it. */
  readonly together?: (unit: Unit) => Promise<void>;
}

export interface LettersOfDay {
  readonly letters: readonly DueLetter[];
  /** What is for nobody, because nobody can be written to, in sentences. */
  readonly forNobody: readonly string[];
}

/** What is due on a day by one feature's rules; it writes nothing, so that what will go out can be looked at before. */
export type LetterSource = (day: CalendarDate) => Promise<LettersOfDay>;

/** A letter as it will go out. */
export interface LetterToCome {
  readonly order: MailOrder;
  /** The name of the file that goes with it. */
  readonly attachment: string | null;
}
