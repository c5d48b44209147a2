import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SummonsDesk } from './summons-desk.js';

let desk: SummonsDesk;

beforeEach(async () => {
  desk = await SummonsDesk.open();
});
afterEach(() => desk.remove());

describe('consent', () => {
  it('counts as it stands on the day the summons goes out', async () => {
    await desk.council.publish();
    await desk.withdraw(desk.brook, '2017-10-16');

    await desk.authenticate();

    const { members } = await desk.sent();
    expect(members.map(({ way, because, withdrawnOn }) => [way, because, withdrawnOn])).toEqual([
      ['electronic', null, null],
      ['paper', 'withdrawn', '2017-10-16'],
      ['paper', 'no-consent', null],
    ]);
  });

  it('withdrawn afterwards leaves the summons as it was', async () => {
    await desk.council.publish();
    await desk.authenticate();

    await desk.withdraw(desk.brook, '2017-10-16');

    const { members } = await desk.sent();
    expect(members[1]).toMatchObject({ way: 'electronic', address: 'brook@home.example', consentedOn: '2017-09-01' });
  });
});

describe('a withdrawal that is recorded late', () => {
  it('lets the member be served on paper, which is then when they were summoned', async () => {
    await desk.consent(desk.cole, 'cole@home.example');
    await desk.council.publish();
    await desk.authenticate();
    await desk.runMails();
    desk.app.clock.passMinutes(120);
    await expect(desk.serve([desk.brook])).rejects.toThrow('the others are summoned by email');

    await desk.withdraw(desk.brook, '2017-10-12');
    await desk.serve([desk.brook], { time: '11:30' });

    expect((await desk.meeting()).summonsAt).toBe('2017-10-16T10:30:00.000Z');
  });

  it('of a later day changes nothing', async () => {
    await desk.council.publish();
    await desk.authenticate();
    await desk.runMails();
    desk.app.clock.setTo('2017-10-17T09:00:00.000Z');

    await desk.withdraw(desk.brook, '2017-10-17');

    await expect(desk.serve([desk.brook])).rejects.toThrow('the others are summoned by email');
  });
});
