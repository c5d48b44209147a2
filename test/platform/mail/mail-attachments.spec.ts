import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import PostalMime, { type Email } from 'postal-mime';
import { FileSweep } from '../../../src/platform/files/sweep.js';
import { MailAttachment } from '../../../src/platform/mail/mail-attachment.entity.js';
import { SmtpMailTransport } from '../../../src/platform/mail/transport/smtp-mail-transport.js';
import { PostOffice } from '../../support/post-office.js';
import { openMailDesk } from './mail-desk.js';

const DAY_MS = 86_400_000;
const BYTES = Buffer.from(Array.from({ length: 300_000 }, (_byte, index) => index % 251));

let desk: Awaited<ReturnType<typeof openMailDesk>>;
let office: PostOffice;

beforeEach(async () => {
  Logger.overrideLogger(false);
  desk = await openMailDesk();
  office = await PostOffice.open();
});
afterEach(async () => {
  await office.close();
  await desk.remove();
});

const toServer = () => desk.process(new SmtpMailTransport(office.asConfigured()));
const rows = () => desk.unitOfWork.reading(MailAttachment).find({ order: { position: 'ASC' } });

async function fileOf(content: Uint8Array, name = 'brief.pdf') {
  return { name, mediaType: 'application/pdf', file: await desk.files.put(content) };
}

function attachmentsOf(mail: Email | undefined) {
  return mail?.attachments.map(({ filename, mimeType, content }) => ({
    filename,
    mimeType,
    hash: createHash('sha256')
      .update(Buffer.from(content as ArrayBuffer))
      .digest('hex'),
  }));
}

describe('a file that a mail names', () => {
  it('arrives whole at a real mail server, under its name and in its place', async () => {
    const [first, second] = [await fileOf(BYTES), await fileOf(Buffer.from('two'), 'Résumé "2".pdf')];
    await desk.queue({ attachments: [first, second] });
    await toServer().runDue();

    expect((await desk.mail()).state).toBe('sent');
    expect(attachmentsOf(office.mails[0])).toEqual([
      { filename: 'brief.pdf', mimeType: 'application/pdf', hash: first.file.hash },
      { filename: 'Résumé "2".pdf', mimeType: 'application/pdf', hash: second.file.hash },
    ]);
    expect(office.mails[0]?.text).toBe('Dear Mary Elliott\n');
  });

  it('is in the file of the mail where there is no mail server', async () => {
    const order = await fileOf(BYTES);
    await desk.queue({ attachments: [order] });
    await desk.process(desk.toFiles()).runDue();

    const { id } = await desk.mail();
    const mail = await PostalMime.parse(await readFile(join(desk.config.folders.mail, `${id}.eml`)));
    expect(attachmentsOf(mail)?.map(({ hash }) => hash)).toEqual([order.file.hash]);
  });

  it('is named once, however often the mail is queued', async () => {
    const order = await fileOf(BYTES);
    await desk.queue({ attachments: [order] }, { attachments: [order] });
    await desk.queue({ attachments: [await fileOf(Buffer.from('other'))] });

    expect((await rows()).map(({ fileHash }) => fileHash)).toEqual([order.file.hash]);
  });

  it('goes out again with a mail that is tried again', async () => {
    office.willSay({ code: 451, words: 'Try again later' });
    const order = await fileOf(BYTES);
    await desk.queue({ attachments: [order] });
    await toServer().runDue();
    desk.clock.passMinutes(1);
    await toServer().runDue();

    expect(attachmentsOf(office.mails[0])?.map(({ hash }) => hash)).toEqual([order.file.hash]);
  });

  it('sets the mail aside in plain words where it is lost, until it is there again', async () => {
    const order = await fileOf(BYTES);
    await desk.queue({ attachments: [order] }, { key: 'other' });
    await rm(desk.files.pathOf(order.file.hash));
    await toServer().runDue();

    const { id, ...row } = await desk.mail();
    expect(row).toMatchObject({
      state: 'failed',
      attempts: 1,
      problem: 'The attached file brief.pdf is no longer in the file store.',
    });
    expect((await desk.mail('other')).state).toBe('sent');

    await desk.files.put(BYTES);
    await desk.unitOfWork.run((unit) => desk.outbox.sendAgain(unit, id));
    await toServer().runDue();
    expect((await desk.mail()).state).toBe('sent');
    expect(attachmentsOf(office.mails.at(-1))).toHaveLength(1);
  });

  it.each([
    { how: 'opened', spoil: (path: string) => symlink(path, path) },
    { how: 'read', spoil: (path: string) => mkdir(path) },
  ])('is spoken of, and not the mail server, where it cannot be $how, and goes out once it can', async ({ spoil }) => {
    const order = await fileOf(BYTES);
    const path = desk.files.pathOf(order.file.hash);
    await desk.queue({ attachments: [order] });
    await rm(path);
    await spoil(path);
    await toServer().runDue();

    expect(await desk.mail()).toMatchObject({
      state: 'queued',
      problem: 'The attached file brief.pdf could not be read from the file store.',
    });
    await rm(path, { recursive: true });
    await desk.files.put(BYTES);
    desk.clock.passMinutes(1);
    await toServer().runDue();
    expect((await desk.mail()).state).toBe('sent');
  });

  it('is not swept, while a file that nobody names is', async () => {
    const [named, lost] = [await fileOf(BYTES), await fileOf(Buffer.from('lost'))];
    await desk.queue({ attachments: [named] });
    for (const { file } of [named, lost]) await utimes(desk.files.pathOf(file.hash), 0, 0);

    const nextWeek = new Date(desk.clock.system.now().getTime() + 7 * DAY_MS);
    expect(await new FileSweep(desk.config, desk.unitOfWork).run(nextWeek)).toBe(1);
    await toServer().runDue();
    expect((await desk.mail()).state).toBe('sent');
  });
});
