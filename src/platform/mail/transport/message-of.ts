import type { LiveMail } from './mail-transport.js';

/** As nodemailer takes it. It says that a machine wrote it, so that no holiday notice answers (RFC 3834). */
export function messageOf(mail: LiveMail) {
  return {
    messageId: mail.messageId,
    from: { name: mail.senderName, address: mail.senderAddress },
    to: { name: mail.recipientName, address: mail.recipientAddress },
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    attachments: mail.attachments.map(({ name, mediaType, content }) => ({
      filename: name,
      contentType: mediaType,
      content,
    })),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
