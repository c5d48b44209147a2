import { londonTime } from '../../../domain/calendar/london-time.js';
import type { Mail } from '../../../platform/mail/mail.entity.js';
import { aboutInWords, purposeInWords, STATE_WORDS } from './notice-words.js';

export const CSV_COLUMNS = [
  ...['Queued on', 'Queued at', 'To', 'Address', 'Subject', 'Why', 'About', 'Record'],
  ...['State', 'Sent on', 'Sent at', 'Attempts', 'Problem', 'Message-ID'],
];

export function csvCells(mail: Mail): (string | number)[] {
  const [queued, sent] = [londonTime(mail.queuedAt), mail.sentAt === null ? null : londonTime(mail.sentAt)];
  const about = aboutInWords(mail.aboutKind);
  return [
    ...[queued.date, queued.time, mail.recipientName, mail.recipientAddress, mail.subject],
    ...[purposeInWords(mail.purpose), about, mail.aboutId ?? ''],
    ...[STATE_WORDS[mail.state], sent?.date ?? '', sent?.time ?? ''],
    ...[mail.attempts, mail.problem ?? '', mail.messageId],
  ];
}
