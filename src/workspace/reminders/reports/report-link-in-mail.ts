import { newId } from '../../../platform/database/new-id.js';
import type { MailLink } from '../../../platform/mail/mail-links.js';

/** The name under which links to hand in a report are made. */
export const REPORT_LINK = 'report';

export function newReportLink(): MailLink {
  return { kind: REPORT_LINK, id: newId() };
}
