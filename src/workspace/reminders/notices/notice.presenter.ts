import { maySendAgain, type Reader } from '../../../domain/access/roles.js';
import { printedInstant } from '../../../domain/calendar/printed-instant.js';
import type { MailAttachment } from '../../../platform/mail/mail-attachment.entity.js';
import type { Mail } from '../../../platform/mail/mail.entity.js';
import type { Cell } from '../../../platform/web/pages/list-page.js';
import { noticePaths } from '../reminders.paths.js';
import { noticeLines } from './notice-text.js';
import { aboutInWords, aboutPage, purposeInWords, STATE_TAGS } from './notice-words.js';

interface NoticeToShow {
  readonly mail: Mail;
  readonly attachments: readonly MailAttachment[];
  /** This reader may take the mail as it was sent. */
  readonly isFile: boolean;
  readonly baseUrl: string;
}

export function presentNotice({ mail, attachments, isFile, baseUrl }: NoticeToShow, reader: Reader) {
  const mayResend = mail.state === 'failed' && maySendAgain(reader);
  return {
    title: mail.subject,
    breadcrumbs: [{ text: 'Notice log', href: noticePaths.index() }, { text: mail.subject }],
    facts: { rows: factsOf(mail, reader) },
    resending: mayResend ? { text: 'Send again', kind: 'secondary', action: noticePaths.resending(mail.id) } : null,
    lines: noticeLines(mail.text, baseUrl),
    html: noticePaths.html(mail.id),
    attachments: attachments.map(({ id, name }) => ({ name, href: noticePaths.attachment(mail.id, id) })),
    file: isFile ? noticePaths.file(mail.id) : null,
  };
}

export function toNoticeResource(mail: Mail) {
  return {
    id: mail.id,
    subject: mail.subject,
    recipient: { name: mail.recipientName, mail: mail.recipientAddress },
    purpose: mail.purpose,
    about: { kind: mail.aboutKind, id: mail.aboutId },
    state: mail.state,
    attempts: mail.attempts,
    queuedAt: mail.queuedAt,
    sentAt: mail.sentAt,
    problem: mail.problem,
    messageId: mail.messageId,
  };
}

/** Names its page to whoever is let in there. */
export function aboutCell({ aboutKind, aboutId, recipientName }: Mail, reader: Reader): Cell {
  const text = aboutInWords(aboutKind);
  const href = aboutPage(aboutKind, aboutId, reader);
  return href === null ? { text } : { link: { text, href, hidden: `of the mail to ${recipientName}` } };
}

function factsOf(mail: Mail, reader: Reader) {
  return [
    { key: 'State', value: { tag: STATE_TAGS[mail.state] } },
    ...(mail.problem === null ? [] : [{ key: 'Problem', value: { text: mail.problem } }]),
    { key: 'To', value: { text: `${mail.recipientName}, ${mail.recipientAddress}` } },
    { key: 'From', value: { text: `${mail.senderName}, ${mail.senderAddress}` } },
    { key: 'Why', value: { text: purposeInWords(mail.purpose) } },
    { key: 'About', value: aboutCell(mail, reader) },
    { key: 'Queued', value: { text: printedInstant(mail.queuedAt) } },
    ...(mail.sentAt === null ? [] : [{ key: 'Sent', value: { text: printedInstant(mail.sentAt) } }]),
    ...(mail.state === 'queued' && mail.attempts > 0
      ? [{ key: 'Next attempt', value: { text: printedInstant(mail.runAfter) } }]
      : []),
    { key: 'Attempts', value: { text: String(mail.attempts) } },
    { key: 'Message-ID', value: { text: mail.messageId } },
  ];
}
