import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mailOrder, openMailDesk } from './mail-desk.js';

let desk: Awaited<ReturnType<typeof openMailDesk>>;

beforeEach(async () => {
  desk = await openMailDesk();
});
afterEach(() => desk.remove());

describe('the outbox', () => {
  it('keeps who a mail is to, why and about what, and rings once the unit has committed', async () => {
    const rung: boolean[] = [];
    desk.bell.listen(() => rung.push(true));
    await desk.unitOfWork.run(async (unit) => {
      await desk.outbox.queue(unit, mailOrder());
      expect(rung).toEqual([]);
    });

    expect(rung).toEqual([true]);
    expect(await desk.mail()).toMatchObject({
      purpose: 'first-password',
      aboutKind: 'account',
      aboutId: 'account-1',
      recipientName: 'Mary Elliott',
      state: 'queued',
      attempts: 0,
      messageId: expect.stringMatching(/^<[0-9a-f-]{36}@127\.0\.0\.1>$/),
      queuedAt: '2017-10-16T09:00:00.000Z',
      searchText: 'mary elliott m.elliott@council.example set your password',
    });
  });

  it('takes a mail of one key once', async () => {
    await desk.queue({}, { subject: 'Another' });
    await desk.queue({ subject: 'Yet another' });

    expect((await desk.mails()).map(({ subject }) => subject)).toEqual(['Set your password']);
  });

  it('holds nothing of a unit that failed', async () => {
    const failing = desk.unitOfWork.run(async (unit) => {
      await desk.outbox.queue(unit, mailOrder());
      throw new Error('no');
    });

    await expect(failing).rejects.toThrow('no');
    expect(await desk.mails()).toEqual([]);
  });

  it('lets nobody write a header of their own into a name or a subject', async () => {
    await desk.queue({ to: { name: 'M\r\nBcc: all@council.example', address: 'm@council.example' }, subject: 'A\nB' });

    expect(await desk.mail()).toMatchObject({ recipientName: 'M Bcc: all@council.example', subject: 'A B' });
  });

  it('tells the age of the oldest mail that is not sent', async () => {
    expect(await desk.outbox.oldestWaitingSeconds()).toBeNull();
    await desk.queue({});
    desk.clock.passMinutes(3);
    expect(await desk.outbox.oldestWaitingSeconds()).toBe(180);

    await desk.process(desk.toFiles()).runDue();
    expect(await desk.outbox.oldestWaitingSeconds()).toBeNull();
  });
});
