import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../../../../src/domain/calendar/calendar-date.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { type MinutesDesk, openMinutesDesk } from '../minutes-desk.js';
import { orderFor } from './acts-on-minutes.js';
import { ClerkProcess } from './clerk-processes.js';

const CLERKS = 3;
const MEETINGS = 60;
/** Of the first meeting that is checked here. */
const FIRST = 1001;
/** How often one clerk tries the same minutes before the test gives up on them. */
const TRIES = 200;

describe('clerks who check minutes of one panel at once, each in a process of their own', () => {
  let desk: MinutesDesk;
  let clerks: readonly ClerkProcess[];

  beforeAll(async () => {
    desk = await openMinutesDesk();
    const started = Array.from({ length: CLERKS }, () => ClerkProcess.start(desk.app.config, null));
    clerks = await Promise.all(started);
  });

  afterAll(async () => {
    await Promise.all(clerks.map((clerk) => clerk.stop()));
    await desk.remove();
  });

  it('number sixty meetings in their order, without a gap, and none twice', async () => {
    const meetings = await meetingsInARow(MEETINGS);

    await Promise.all(
      clerks.map((clerk, own) =>
        checkEach(
          clerk,
          meetings.filter((_, at) => at % CLERKS === own),
        ),
      ),
    );

    expect(await numbersOf(meetings)).toEqual(meetings.map((_, index) => FIRST + index));
  });

  it('check the same minutes once', async () => {
    const meetings = await meetingsInARow(5);
    for (const meeting of meetings) {
      const order = await orderFor(desk, 'check', meeting);
      const answers = await Promise.all(clerks.map((clerk) => clerk.do(order)));
      expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(1);
    }

    expect(await numbersOf(meetings)).toEqual(meetings.map((_, index) => FIRST + index));
  });

  it('either take a check back or number the next minutes after it', async () => {
    const meetings = await meetingsInARow(10);
    const [one, other] = clerks;
    for (const [index, meeting] of meetings.entries()) {
      await desk.check(meeting);
      const next = meetings[index + 1];
      if (!one || !other || !next) continue;
      const orders = [await orderFor(desk, 'take-back', meeting), await orderFor(desk, 'check', next)] as const;

      const [takenBack, checked] = await Promise.all([one.do(orders[0]), other.do(orders[1])]);

      const won = [takenBack, checked].map(({ refusal }) => refusal === null);
      expect(won[0]).toBe(!won[1]);
      if (won[0]) await desk.check(meeting);
      else await desk.checking.takeBack(orders[1].minutesId, (await desk.read(next)).version, orders[1].user);
    }

    expect(await numbersOf(meetings)).toEqual(meetings.map((_, index) => FIRST + index));
  });

  /** Each approves the minutes of the one before by its one minute, which is drafted ready to be checked. */
  async function meetingsInARow(count: number): Promise<Meeting[]> {
    const { id } = await desk.newPanel({ firstNumber: FIRST - 1 });
    const opening = await desk.hold(id, '2017-05-31', [{ title: 'Opening' }]);
    await desk.write(opening, 0, { kind: 'narrative', text: 'The panel met for the first time.' });
    await desk.check(opening);
    const meetings = [opening];
    for (let index = 1; index <= count; index += 1) {
      const title = 'Minutes of the previous meeting';
      const entry = { kind: 'minutes' as const, title, minutesOf: [meetings[index - 1]?.id ?? ''] };
      meetings.push(await desk.hold(id, addDays(opening.day, index), [entry]));
    }
    return meetings.slice(1);
  }

  async function checkEach(clerk: ClerkProcess, meetings: readonly Meeting[]): Promise<void> {
    for (const meeting of meetings) {
      const order = await orderFor(desk, 'check', meeting);
      let refusal: string | null = 'not tried yet';
      for (let tries = 0; refusal !== null && tries < TRIES; tries += 1) ({ refusal } = await clerk.do(order));
      expect(refusal).toBeNull();
    }
  }

  async function numbersOf(meetings: readonly Meeting[]): Promise<(number | null | undefined)[]> {
    const numbers = [];
    for (const meeting of meetings) numbers.push((await desk.read(meeting)).items[0]?.number);
    return numbers;
  }
});
