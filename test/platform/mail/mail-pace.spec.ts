import { describe, expect, it } from '@jest/globals';
import { MailPace } from '../../../src/platform/mail/mail-pace.js';

const always = () => true;

describe('the pace of mails', () => {
  it('spaces them evenly', async () => {
    const pace = new MailPace(1200); // one in 50 ms
    const start = performance.now();
    for (let turn = 0; turn < 5; turn += 1) expect(await pace.turn(always)).toBe(true);

    expect(performance.now() - start).toBeGreaterThanOrEqual(4 * 50 - 1);
  });

  it.each([
    [null, 20],
    [600, 20],
    [5, 5],
    [1, 1],
  ])('of %j a minute has so many claimed at once that they leave within it: %i', (perMinute, handful) => {
    expect(new MailPace(perMinute).handful).toBe(handful);
  });

  it('keeps nobody waiting who is to stop', async () => {
    const pace = new MailPace(1);
    await pace.turn(always);
    let asked = 0;

    expect(await pace.turn(() => (asked += 1) < 3)).toBe(false);
  });
});
