import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { RuleBroken } from '../../../src/domain/errors.js';
import { linkPlaceholder } from '../../../src/platform/mail/mail-links.js';
import { MailPace } from '../../../src/platform/mail/mail-pace.js';
import { Mail } from '../../../src/platform/mail/mail.entity.js';
import { MailTransport } from '../../../src/platform/mail/transport/mail-transport.js';
import { SmtpMailTransport } from '../../../src/platform/mail/transport/smtp-mail-transport.js';
import { PostOffice } from '../../support/post-office.js';
import { openMailDesk } from './mail-desk.js';

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

const toServer = (connections = 5) => new SmtpMailTransport(office.asConfigured({ connections }));

describe('a mail that is due', () => {
  it('reaches a real mail server with both its parts, and is marked sent', async () => {
    await desk.queue({
      replyTo: 'committees@council.example',
      from: { name: 'Rother Vale', address: 'no-reply@council.example' },
    });
    expect(await desk.process(toServer()).runDue()).toBe(1);

    const row = await desk.mail();
    expect(row).toMatchObject({ state: 'sent', attempts: 1, sentAt: '2017-10-16T09:00:00.000Z', leaseUntil: null });
    expect(office.mails).toMatchObject([
      {
        messageId: row.messageId,
        from: { name: 'Rother Vale', address: 'no-reply@council.example' },
        replyTo: [{ address: 'committees@council.example' }],
        to: [{ name: 'Mary Elliott', address: 'm.elliott@council.example' }],
        subject: 'Set your password',
        text: 'Dear Mary Elliott\n',
        html: expect.stringContaining('<p>Dear Mary Elliott</p>'),
      },
    ]);
    expect(office.mails[0]?.headers).toContainEqual({
      key: 'auto-submitted',
      originalKey: 'Auto-Submitted',
      value: 'auto-generated',
    });
  });

  it('is tried again after growing waits when the server is not ready, under the same Message-ID', async () => {
    office.willSay({ code: 451, words: 'Try again later' }, { code: 450, words: 'Mailbox busy' });
    await desk.queue({});
    const server = desk.process(toServer());
    await server.runDue();
    expect(await desk.mail()).toMatchObject({
      state: 'queued',
      attempts: 1,
      runAfter: '2017-10-16T09:01:00.000Z',
      problem: expect.stringContaining('The mail server could not take the mail at that time: 451'),
    });

    expect(await server.runDue()).toBe(0);
    desk.clock.passMinutes(1);
    await server.runDue();
    expect((await desk.mail()).runAfter).toBe('2017-10-16T09:06:00.000Z');
    desk.clock.passMinutes(5);
    await server.runDue();

    const { state, problem, messageId } = await desk.mail();
    expect({ state, problem, sent: office.mails.map((mail) => mail.messageId) }).toEqual({
      state: 'sent',
      problem: null,
      sent: [messageId],
    });
  });

  it('is set aside at once when the server refuses it for good, and sent again when somebody says so', async () => {
    office.willSay({ code: 550, words: 'No such mailbox' });
    await desk.queue({});
    const server = desk.process(toServer());
    await server.runDue();
    const { id, ...row } = await desk.mail();
    expect(row).toMatchObject({ state: 'failed', attempts: 1 });
    expect(row.problem).toContain('The mail server refused the mail: 550 No such mailbox');
    desk.clock.passMinutes(10_000);
    expect(await server.runDue()).toBe(0);

    expect(await desk.unitOfWork.run((unit) => desk.outbox.sendAgain(unit, id))).toBe(true);
    await server.runDue();
    expect(await desk.mail()).toMatchObject({ state: 'sent', attempts: 1, problem: null });
    expect(await desk.unitOfWork.run((unit) => desk.outbox.sendAgain(unit, id))).toBe(false);
  });

  it('waits for a server that cannot be reached, and is set aside after a day', async () => {
    const nowhere = new SmtpMailTransport({ ...office.asConfigured(), port: 1 });
    await desk.queue({});
    const server = desk.process(nowhere);
    await server.runDue();
    expect(await desk.mail()).toMatchObject({ state: 'queued', problem: 'The mail server could not be reached.' });

    const start = Date.parse(desk.clock.now());
    while ((await desk.mail()).state === 'queued') {
      desk.clock.setTo((await desk.mail()).runAfter);
      await server.runDue();
    }
    expect(await desk.mail()).toMatchObject({ state: 'failed', attempts: 8 });
    expect((Date.parse(desk.clock.now()) - start) / 3_600_000).toBeCloseTo(22.35, 1);
  });

  it('gets its live links at sending only', async () => {
    const link = { kind: 'set-password', id: '1' };
    desk.links.register('set-password', (id) => Promise.resolve(`https://minutes.example/set-password/${id}.secret`));
    const placeholder = linkPlaceholder(link);
    const foreign = linkPlaceholder({ kind: 'set-password', id: '2' });
    await desk.queue({
      text: `Open ${placeholder} or ${foreign}`,
      html: `<a href="${placeholder}">Open</a>`,
      links: [link],
    });
    await desk.process(toServer()).runDue();

    expect(office.mails[0]?.text).toBe(`Open https://minutes.example/set-password/1.secret or ${foreign}\n`);
    expect(office.mails[0]?.html).toContain('href="https://minutes.example/set-password/1.secret"');
    expect(JSON.stringify(await desk.mails())).not.toContain('secret"');
    expect((await desk.mail()).text).toBe(`Open ${placeholder} or ${foreign}`);
  });

  it('is set aside with a reason when its link opens nothing any more', async () => {
    desk.links.register('set-password', () => Promise.reject(new RuleBroken('The link in this mail has run out.')));
    await desk.queue({ links: [{ kind: 'set-password', id: '1' }] });
    await desk.process(toServer()).runDue();

    expect(office.mails).toEqual([]);
    expect(await desk.mail()).toMatchObject({ state: 'failed', problem: 'The link in this mail has run out.' });
  });

  it('is sent by one of two servers that look at the same time', async () => {
    const keys = Array.from({ length: 6 }, (_, number) => ({ key: `mail-${number}` }));
    await desk.queue(...keys);

    const tried = await Promise.all([desk.process(toServer()).runDue(), desk.process(toServer()).runDue()]);

    expect(tried[0] + tried[1]).toBe(6);
    expect(new Set(office.mails.map(({ messageId }) => messageId)).size).toBe(6);
    expect(office.mails).toHaveLength(6);
  });

  it('is given back when its turn has not come before the server stops', async () => {
    await desk.queue({ key: '1' }, { key: '2' }, { key: '3' });
    let sent = 0;
    office.onArrival = () => (sent += 1);

    await desk.process(toServer(1), { pace: new MailPace(60) }).runDue(() => sent === 0);

    expect((await desk.mails()).map(({ state, attempts, leaseUntil }) => [state, attempts, leaseUntil])).toEqual([
      ['sent', 1, null],
      ['queued', 0, null],
      ['queued', 0, null],
    ]);
  });

  it('is taken over when the server that had it died, and not marked by one that comes back late', async () => {
    await desk.queue({});
    const late = new HeldTransport();
    const slow = desk.process(late).runDue();
    await late.begun;
    expect(await desk.process(toServer()).runDue()).toBe(0);
    desk.clock.passMinutes(11);
    expect(await desk.process(toServer()).runDue()).toBe(1);
    await desk.unitOfWork.run(({ manager }) => manager.update(Mail, { state: 'sent' }, { problem: 'untouched' }));
    late.release();
    await slow;

    expect(await desk.mail()).toMatchObject({ state: 'sent', attempts: 2, problem: 'untouched' });
  });
});

/** A mail server that takes its time. */
class HeldTransport extends MailTransport {
  readonly atOnce = 1;
  release: () => void = () => undefined;
  private tellBegun: () => void = () => undefined;
  readonly begun = new Promise<void>((resolve) => (this.tellBegun = resolve));

  send(): Promise<void> {
    this.tellBegun();
    return new Promise((resolve) => (this.release = resolve));
  }
}
