import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotAllowed, RuleBroken, StaleEdit } from '../../../src/domain/errors.js';
import type { Meeting } from '../../../src/workspace/meetings/meeting.entity.js';
import { CallingOffService } from '../../../src/workspace/meetings/called-off/calling-off.service.js';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
import { AttendanceService } from '../../../src/workspace/proceedings/attendance.service.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf, stranger } from './minutes-desk.js';

let desk: MinutesDesk;

beforeAll(async () => {
  desk = await openMinutesDesk();
});
afterAll(() => desk.remove());

const TITLES = [{ title: 'Visits' }, { title: 'Performance' }];

/** A meeting whose two minutes are written and can be checked. */
async function heldAndWritten(panelId: string, day: string): Promise<Meeting> {
  const meeting = await desk.hold(panelId, day, TITLES);
  await desk.write(meeting, 0, { kind: 'narrative', text: 'They were discussed.' });
  await desk.write(meeting, 1, resolutionOf({ text: 'That the report be noted.' }));
  return meeting;
}

/** Whether this try at the check went through. */
async function isChecked(meeting: Meeting): Promise<boolean> {
  const { id, version } = await desk.read(meeting);
  try {
    await desk.checking.check(id, version, clerk);
    return true;
  } catch (error) {
    if (error instanceof RuleBroken) return false;
    throw error;
  }
}

async function numbersOf(meeting: Meeting): Promise<(number | null)[]> {
  return (await desk.read(meeting)).items.map(({ number }) => number);
}

describe('the numbers of minutes', () => {
  it('are fixed when the minutes are checked, and run on from meeting to meeting', async () => {
    const panel = await desk.newPanel();
    const july = await heldAndWritten(panel.id, '2017-07-18');
    const august = await heldAndWritten(panel.id, '2017-08-22');
    expect((await desk.read(august)).items.map(({ printed }) => printed)).toEqual(['19', '20']);
    expect(await numbersOf(july)).toEqual([null, null]);

    await desk.check(july);
    await desk.check(august);

    expect([await numbersOf(july), await numbersOf(august)]).toEqual([
      [17, 18],
      [19, 20],
    ]);
  });

  it('begin again with the municipal year', async () => {
    const panel = await desk.newPanel();
    const before = await heldAndWritten(panel.id, '2017-05-18');
    const after = await heldAndWritten(panel.id, '2017-05-19');

    await desk.check(before);
    await desk.check(after);

    expect([await numbersOf(before), await numbersOf(after)]).toEqual([
      [17, 18],
      [1, 2],
    ]);
  });

  it('begin again with each meeting where the panel is used to that', async () => {
    const panel = await desk.newPanel({ numberingRestarts: 'meeting' });
    const july = await heldAndWritten(panel.id, '2017-07-18');
    const august = await heldAndWritten(panel.id, '2017-08-22');

    await desk.check(july);
    await desk.check(august);

    expect([await numbersOf(july), await numbersOf(august)]).toEqual([
      [17, 18],
      [1, 2],
    ]);
  });

  it('are printed in the habit of the panel', async () => {
    const panel = await desk.newPanel({ numbering: 'suffix' });
    const july = await heldAndWritten(panel.id, '2017-07-18');

    await desk.check(july);

    expect((await desk.read(july)).items.map(({ printedNumber }) => printedNumber)).toEqual(['17/17', '18/17']);
  });

  it('have no gap and come never twice when many minutes are checked at once', async () => {
    const panel = await desk.newPanel({ firstNumber: 1 });
    const meetings: Meeting[] = [];
    for (let day = 11; day <= 20; day += 1) {
      const titles = Array.from({ length: 6 }, (_, index) => ({ title: `Business ${index + 1}` }));
      const meeting = await desk.hold(panel.id, `2017-09-${day}`, titles);
      for (const index of titles.keys())
        await desk.write(meeting, index, { kind: 'narrative', text: 'Members talked about it.' });
      meetings.push(meeting);
    }

    // A later meeting is refused while an earlier one is unchecked, so each tries again when its turn may have come.
    const left = new Set(meetings);
    for (let round = 0; round < meetings.length && left.size > 0; round += 1) {
      await Promise.all([...left].map(async (meeting) => ((await isChecked(meeting)) ? left.delete(meeting) : false)));
    }

    const numbers: (number | null)[] = [];
    for (const meeting of meetings) numbers.push(...(await numbersOf(meeting)));
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });
});

describe('the check', () => {
  it('is refused while a clause is unmarked, naming it', async () => {
    const panel = await desk.newPanel();
    const meeting = await desk.hold(panel.id, '2017-08-22', [{ title: 'Visits' }]);
    await desk.write(
      meeting,
      0,
      resolutionOf({ text: 'That visits be arranged.', marks: ['action'] }, { text: 'That the sea be calm.' }),
    );
    const { id, version } = await desk.read(meeting);

    await expect(desk.checking.check(id, version, clerk)).rejects.toThrow(
      'Minute 17 (Visits): mark what clause (2) is.',
    );
  });

  it('is refused while the minutes of an earlier meeting are drafted', async () => {
    const panel = await desk.newPanel();
    await heldAndWritten(panel.id, '2017-07-18');
    const august = await heldAndWritten(panel.id, '2017-08-22');
    const { id, version } = await desk.read(august);
    await desk.suggested.accept(id, clerk);

    await expect(desk.checking.check(id, version + 1, clerk)).rejects.toThrow(
      'The minutes of the meeting of Tuesday 18 July 2017 come first',
    );
  });

  it('is refused while nobody has recorded whether a meeting since the last numbers was held', async () => {
    const panel = await desk.newPanel();
    const meetings = desk.app.get(MeetingsService);
    const scheduled = (day: string) => meetings.schedule({ panelId: panel.id, kind: 'ordinary', day }, clerk);
    await scheduled('2017-06-06');
    await desk.check(await heldAndWritten(panel.id, '2017-06-20'));
    const july = await scheduled('2017-07-18');
    const august = await heldAndWritten(panel.id, '2017-08-22');

    await expect(desk.check(august)).rejects.toThrow(
      'Nobody has recorded whether the meeting of Tuesday 18 July 2017 was held. Record it first',
    );
    const reason = 'Too few members could come';
    await desk.app.get(CallingOffService).callOff('cancelled', july.id, { version: july.version, reason }, clerk);
    await desk.check(august);

    expect(await numbersOf(august)).toEqual([19, 20]);
  });

  it('is refused to who has not seen the newest version, and to who does not keep the minutes', async () => {
    const panel = await desk.newPanel();
    const meeting = await heldAndWritten(panel.id, '2017-08-22');
    const { id, version } = await desk.read(meeting);
    await desk.suggested.accept(id, clerk);

    await expect(desk.checking.check(id, version, clerk)).rejects.toThrow(StaleEdit);
    await expect(desk.checking.check(id, version, stranger)).rejects.toThrow(NotAllowed);
    expect(await numbersOf(meeting)).toEqual([null, null]);
  });

  it('keeps a version of what was checked', async () => {
    const panel = await desk.newPanel();
    const meeting = await heldAndWritten(panel.id, '2017-08-22');

    await desk.check(meeting);

    const { id } = await desk.read(meeting);
    expect(await desk.versions.list(id)).toMatchObject([{ number: 1, occasion: 'checked' }]);
    const { record } = await desk.versions.get(id, 1);
    expect(record.items.map(({ number, heading }) => `${number} ${heading}`)).toEqual(['17 Visits', '18 Performance']);
    expect(record.head.present).toMatch(/^Present/);
  });

  it('fixes who attended as well', async () => {
    const panel = await desk.newPanel();
    const meeting = await heldAndWritten(panel.id, '2017-08-22');
    const attendance = desk.app.get(AttendanceService);
    const { sheet, lines } = await attendance.readToKeep(meeting.id, clerk);
    const people = lines.map(({ id }) => ({ id, mark: 'absent' as const }));
    const form = { people, isBudgetMeeting: false, version: sheet?.version ?? 0 };

    await desk.check(meeting);

    await expect(attendance.save(meeting.id, form, clerk)).rejects.toThrow(
      'The minutes of this meeting have been checked',
    );
  });

  it('can be taken back until later minutes are numbered', async () => {
    const panel = await desk.newPanel();
    const july = await heldAndWritten(panel.id, '2017-07-18');
    await desk.check(july);
    const { id } = await desk.read(july);

    await desk.checking.takeBack(id, (await desk.read(july)).version, clerk);
    expect(await numbersOf(july)).toEqual([null, null]);

    await desk.check(july);
    await desk.check(await heldAndWritten(panel.id, '2017-08-22'));
    await expect(desk.checking.takeBack(id, (await desk.read(july)).version, clerk)).rejects.toThrow(
      'Later minutes have been numbered after these',
    );
  });

  it('stays where later minutes are numbered in another run', async () => {
    const panel = await desk.newPanel({ numberingRestarts: 'meeting' });
    const july = await heldAndWritten(panel.id, '2017-07-18');
    await desk.check(july);
    await desk.check(await heldAndWritten(panel.id, '2017-08-22'));
    const { id, version } = await desk.read(july);

    await expect(desk.checking.takeBack(id, version, clerk)).rejects.toThrow('Later minutes have been numbered');
  });
});
