import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { prepareFolder } from '../../database/prepare-folder.js';
import { type LiveMail, MailTransport } from './mail-transport.js';
import { messageOf } from './message-of.js';

/** Where there is no mail server: each mail becomes a file that any mail program opens. */
export class FileMailTransport extends MailTransport {
  readonly atOnce = 1;
  private readonly writer = createTransport({ streamTransport: true, newline: 'unix' });

  constructor(private readonly folder: string) {
    super();
  }

  /** A second attempt writes the same file. */
  async send(mail: LiveMail): Promise<void> {
    const { message } = await this.writer.sendMail(messageOf(mail));
    if (Buffer.isBuffer(message)) throw new Error('The mail was made in one piece.');
    await prepareFolder(this.folder);
    const file = mailFile(this.folder, mail.id);
    const draft = await open(`${file}.part`, 'w', 0o600);
    try {
      for await (const part of message) await draft.appendFile(part);
      await draft.sync();
    } finally {
      await draft.close();
    }
    await rename(`${file}.part`, file);
  }
}

export function mailFile(folder: string, id: string): string {
  return join(folder, `${id}.eml`);
}
