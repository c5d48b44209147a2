import type { ReportWanted } from '../../agendas/submissions/reports-wanted.service.js';
import type { Contact } from '../links/contacts.service.js';
import type { LiveLinks } from '../links/live-links.js';

/** What the clerk sees before asking for a report. */
export interface ReportToAskFor {
  readonly wanted: ReportWanted;
  /** Null where nobody is named who is with the council. */
  readonly author: Contact | null;
  /** Why nobody can be asked; null where they can. */
  readonly refusal: string | null;
  /** Links of the author that open the item today. */
  readonly live: readonly LiveLinks[];
}
