/**
 * Servers are killed while they send. `KILLS=20` kills twenty of them; `SEED=N` chooses which and when: the seed of a
 * run stands in the name of the test.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { In } from 'typeorm';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { Mail } from '../../../src/platform/mail/mail.entity.js';
import { Outbox } from '../../../src/platform/mail/outbox.js';
import { openApp, type TestApp } from '../../support/app.js';
import { chanceFrom, seed } from '../../support/chance.js';
import { killsOr } from '../../support/kills.js';
import { PostOffice } from '../../support/post-office.js';
import { mailOrder } from './mail-desk.js';
import { Sender } from './senders.js';

const KILLS = killsOr(3);
/** More than two servers claim at once, so that a kill always leaves something to do. */
const MAILS_EACH = 60;
/** More than the connections of one server: both are there. */
const BOTH_ARE_THERE = 6;
/** Each fourth server ends itself right in the window. */
const IN_THE_WINDOW = 4;
const LONG_AGO = '2017-10-16T08:59:00.000Z';

describe('one of two servers that send from one database, killed', () => {
  const chance = chanceFrom(seed);
  let house: TestApp;
  let office: PostOffice;

  beforeAll(async () => {
    house = await openApp();
    office = await PostOffice.open();
  });
  afterAll(async () => {
    await house.remove();
    await office.close();
  });

  const mails = () => house.get(UnitOfWork).reading(Mail);
  const arrivals = ({ messageId }: Mail) => office.mails.filter((mail) => mail.messageId === messageId).length;

  it(
    `loses no mail, and sends none twice but those taken and not yet marked, ${KILLS} times (seed ${seed})`,
    async () => {
      /** By Message-ID: how often a mail was taken by the office, and its server died before it wrote that down. */
      const resends = new Map<string, number>();
      for (let round = 0; round < KILLS; round += 1) {
        await queue(round);
        expect(await killOneOfTwo(round % IN_THE_WINDOW === 0)).toBe('SIGKILL');
        for (const mail of await mails().findBy({ state: 'sending' })) {
          const [before, now] = [1 + (resends.get(mail.messageId) ?? 0), arrivals(mail)];
          expect([before - 1, before]).toContain(now);
          if (now === before) resends.set(mail.messageId, before);
        }
        await endLeases();
      }

      const last = Sender.start(house.config, office.url);
      await untilNoneIs(['queued', 'sending'], last);
      await last.stop();
      const all = await mails().find();
      expect(all.map((mail) => [mail.key, mail.state, arrivals(mail)])).toEqual(
        all.map((mail) => [mail.key, 'sent', 1 + (resends.get(mail.messageId) ?? 0)]),
      );
      expect([all.length, resends.size > 0]).toEqual([KILLS * MAILS_EACH, true]);
      expect(office.mails.every(({ messageId }) => all.some((mail) => mail.messageId === messageId))).toBe(true);
    },
    60_000 + KILLS * 30_000,
  );

  async function queue(round: number): Promise<void> {
    await house.get(UnitOfWork).run(async (unit) => {
      for (let number = 0; number < MAILS_EACH; number += 1) {
        await house.get(Outbox).queue(unit, mailOrder({ key: `${round}:${number}` }));
      }
    });
  }

  /** Once the other has sent what it could, all that is still claimed was the dead one's. */
  async function killOneOfTwo(dies: boolean): Promise<unknown> {
    office.waitForConnections(BOTH_ARE_THERE);
    const victim = Sender.start(house.config, office.url, dies ? { FAILPOINT: 'mail-accepted' } : {});
    const other = Sender.start(house.config, office.url);
    if (!dies) killAt(office.mails.length + 1 + Math.floor(chance() * MAILS_EACH * 0.5), victim);
    const signal = await victim.ended();
    await untilNoneIs(['queued'], other);
    await other.stop();
    return signal;
  }

  function killAt(count: number, victim: Sender): void {
    office.onArrival = () => {
      if (office.mails.length === count) victim.kill();
    };
  }

  async function endLeases(): Promise<void> {
    const claimed = { state: 'sending' as const };
    await house.get(UnitOfWork).run(({ manager }) => manager.update(Mail, claimed, { leaseUntil: LONG_AGO }));
  }

  async function untilNoneIs(states: Mail['state'][], sender: Sender): Promise<void> {
    while ((await mails().countBy({ state: In(states) })) > 0) {
      if (sender.hasEnded) throw new Error('The server that should have sent the rest has ended.');
      await setTimeout(20);
    }
  }
});
