import type { LiveMail } from '../../../src/platform/mail/transport/mail-transport.js';

/** A mail to Mary Elliott, as a transport gets it. */
export function liveMail(mail: Partial<LiveMail> = {}): LiveMail {
  return {
    id: '1',
    messageId: '<1@council.example>',
    recipientName: 'Mary Elliott',
    recipientAddress: 'm.elliott@council.example',
    senderName: 'Rother Vale Council',
    senderAddress: 'committees@council.example',
    replyTo: null,
    subject: 'Set your password',
    text: 'Dear Mary Elliott',
    html: '<p>Dear Mary Elliott</p>',
    attachments: [],
    ...mail,
  };
}
