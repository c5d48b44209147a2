/** What real mail servers do to us, and what becomes of the mails. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { MailServer } from '../../../src/platform/config/mail-server.js';
import { SmtpMailTransport } from '../../../src/platform/mail/transport/smtp-mail-transport.js';
import { chanceFrom } from '../../support/chance.js';
import { PostOffice } from '../../support/post-office.js';
import { openMailDesk } from './mail-desk.js';

const HURRIED = { silenceMs: 300, mailMs: 5000 };

let desk: Awaited<ReturnType<typeof openMailDesk>>;
let office: PostOffice;
let transports: SmtpMailTransport[];

beforeEach(async () => {
  Logger.overrideLogger(false);
  transports = [];
  desk = await openMailDesk();
  office = await PostOffice.open();
});
afterEach(async () => {
  transports.forEach((transport) => transport.close());
  await office.close();
  await desk.remove();
});

function sentTo(server: MailServer = office.asConfigured(), patience = HURRIED) {
  const transport = new SmtpMailTransport(server, patience);
  transports.push(transport);
  return desk.process(transport, { chance: chanceFrom(7) });
}

const to = (name: string) => ({ key: name, to: { name, address: `${name}@council.example` } });
const states = async () => Object.fromEntries((await desk.mails()).map(({ key, state }) => [key, state]));

describe('a mail server that', () => {
  it('refuses some recipients has the others served', async () => {
    office.willRefuse('left@council.example', { code: 550, words: 'No such mailbox' });
    office.willRefuse('full@council.example', { code: 452, words: 'Mailbox full' });
    await desk.queue(to('ann'), to('left'), to('ben'), to('full'), to('eve'));

    expect(await sentTo().runDue()).toBe(5);

    expect(await states()).toEqual({ ann: 'sent', ben: 'sent', eve: 'sent', full: 'queued', left: 'failed' });
    expect(office.mails.map((mail) => mail.to?.[0]?.name).sort()).toEqual(['ann', 'ben', 'eve']);
  });

  it('says 451 and then 250 has the mail at the second attempt, once', async () => {
    office.willSay({ code: 451, words: 'Greylisted' });
    await desk.queue(to('ann'));
    const server = sentTo();
    await server.runDue();
    expect((await desk.mail('ann')).problem).toContain('451 Greylisted');

    desk.clock.passMinutes(2);
    await server.runDue();

    expect([await states(), office.mails.length]).toEqual([{ ann: 'sent' }, 1]);
  });

  it.each(['breaks-off', 'hangs'] as const)('%s while it takes the content gets the mail again', async (accident) => {
    office.willDo(accident);
    await desk.queue(to('ann'));
    const server = sentTo();
    await server.runDue();
    const { state, problem, messageId } = await desk.mail('ann');
    expect([state, problem]).toEqual(['queued', 'The mail server could not be reached.']);

    desk.clock.passMinutes(2);
    await server.runDue();

    expect([await states(), office.mails.map((mail) => mail.messageId)]).toEqual([{ ann: 'sent' }, [messageId]]);
  });

  it('takes a mail word by word, for longer than anybody waits, gets it again', async () => {
    office.willDo('hangs');
    await desk.queue(to('ann'));

    await sentTo(office.asConfigured(), { silenceMs: 60_000, mailMs: 300 }).runDue();

    expect(await states()).toEqual({ ann: 'queued' });
  });

  it.each(['from-start', 'offered'] as const)(
    'shows a certificate that nobody vouches for, TLS %s, gets nothing',
    async (tls) => {
      const doubtful = await PostOffice.open({ tls });
      await desk.queue(to('ann'));

      await sentTo(doubtful.asConfigured()).runDue();

      expect(await desk.mail('ann')).toMatchObject({
        state: 'queued',
        problem: 'No safe connection to the mail server could be made.',
      });
      expect(doubtful.mails).toEqual([]);
      await doubtful.close();
    },
  );

  it('offers no encryption gets nothing where it is required', async () => {
    await desk.queue(to('ann'));

    await sentTo(office.asConfigured({ needsTls: true })).runDue();

    expect((await desk.mail('ann')).problem).toBe('No safe connection to the mail server could be made.');
    expect(office.mails).toEqual([]);
  });
});

describe('many mails', () => {
  const MANY = Array.from({ length: 60 }, (_, number) => to(`person-${number}`));

  it('go out over a few connections, which are kept', async () => {
    await desk.queue(...MANY);

    expect(await sentTo(office.asConfigured({ connections: 3 })).runDue()).toBe(60);

    expect(new Set(office.mails.map(({ messageId }) => messageId)).size).toBe(60);
    expect(office.mails).toHaveLength(60);
    expect(office.mostConnections).toBe(3);
  });

  it('that failed together come back at different times, none of them early by much', async () => {
    for (const {
      to: { address },
    } of MANY)
      office.willRefuse(address, { code: 450, words: 'Busy' });
    await desk.queue(...MANY);
    await sentTo().runDue();

    const waits = (await desk.mails()).map(
      ({ runAfter }) => (Date.parse(runAfter) - Date.parse(desk.clock.now())) / 1000,
    );
    expect(new Set(waits).size).toBeGreaterThan(50);
    expect([Math.min(...waits) >= 48, Math.max(...waits) <= 72]).toEqual([true, true]);
  });
});
