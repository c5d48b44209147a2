import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Meeting } from '../../../src/workspace/meetings/meeting.entity.js';
import type { BlockForm } from '../../../src/workspace/minutes/items/block.form.js';
import { MinutesFreezing } from '../../../src/workspace/minutes/publication/minutes-freezing.service.js';
import { MinutesRecords } from '../../../src/workspace/minutes/record/minutes-records.service.js';
import { RegisterService } from '../../../src/workspace/minutes/register/register.service.js';
import { DeclarationsService } from '../../../src/workspace/proceedings/declarations/declarations.service.js';
import { AttendanceService } from '../../../src/workspace/proceedings/attendance.service.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf } from './minutes-desk.js';

let desk: MinutesDesk;

beforeAll(async () => {
  desk = await openMinutesDesk();
});
afterAll(() => desk.remove());

async function votedOn(...votes: Partial<BlockForm>[]): Promise<Meeting> {
  const panel = await desk.newPanel();
  const meeting = await desk.hold(
    panel.id,
    '2017-07-18',
    votes.map((_, index) => ({ title: `Item ${index}` })),
  );
  for (const [index, vote] of votes.entries()) {
    await desk.write(meeting, index, {
      ...resolutionOf({ text: `That fund ${index} be closed.` }),
      voteMethod: 'show-of-hands',
      ...vote,
    });
  }
  return meeting;
}

async function recordOf(meeting: Meeting) {
  return desk.app.get(MinutesRecords).inFull(await desk.read(meeting));
}

describe('a motion that fell', () => {
  it('is on record as lost, needs no mark, and is no decision', async () => {
    const lost = { votesFor: 1, votesAgainst: 2 };
    const meeting = await votedOn(lost, { votesFor: 1, votesAgainst: 1, abstentions: 1 }, { votesFor: 3 });

    await desk.check(meeting);

    const { items } = await recordOf(meeting);
    expect(items.map(({ blocks }) => blocks[0]?.resolution?.marker)).toEqual([
      'Motion lost:-',
      'Motion not carried:-',
      'Resolved:-',
    ]);
    const minutes = await desk.read(meeting);
    expect(minutes.items.map(({ blocks }) => blocks[0]?.clauses[0]?.marks.length ?? 0)).toEqual([0, 0, 1]);
    const decisions = await desk.app.get(MinutesFreezing).decisions(minutes);
    expect(decisions.record.items.map(({ heading }) => heading)).toEqual(['Item 2']);
  });

  it.each([
    ['lost', ['Item 1']],
    ['carried', ['Item 0']],
    ['undecided', []],
  ] as const)('is found in the register as %s', async (outcome, headings) => {
    const meeting = await votedOn({ votesFor: 3 }, { votesFor: 0, votesAgainst: 3 });

    const page = { skip: 0, take: 50, page: 1, size: 50 };
    const found = await desk.app.get(RegisterService).page({ panelId: meeting.panelId, outcome }, page, clerk);

    expect(found.items.map(({ heading }) => heading)).toEqual(headings);
  });
});

describe('a casting vote', () => {
  it('is that of whoever presides, where nobody else is named', async () => {
    const meeting = await votedOn({ votesFor: 1, votesAgainst: 1, abstentions: 1, castingVote: 'for' });

    await desk.check(meeting);

    const { items } = await recordOf(meeting);

    expect(items[0]?.blocks[0]?.resolution).toMatchObject({ outcome: 'carried', marker: 'Resolved:-' });
    expect(items[0]?.blocks[0]?.resolution?.vote).toMatch(/carried on the casting vote of Councillor .+, presiding\.$/);
  });
});

describe('a member who declared an interest and voted all the same', () => {
  it.each([
    ['disclosable-pecuniary', false, /voted with a disclosable pecuniary interest\.$/],
    ['disclosable-pecuniary', true, null],
    ['prejudicial', false, /A vote is recorded for .*, who might not vote\.$/],
  ] as const)('is recorded, and what was wrong with it (%s, dispensation: %s)', async (kind, isDispensed, expected) => {
    const meeting = await votedOn({ voteMethod: 'none' });
    const { lines } = await desk.app.get(AttendanceService).begin(meeting.id, clerk);
    const { entryId } = await desk.minuteNo(meeting, 0);
    const [barred] = lines;
    const form = {
      attendanceId: barred?.id ?? '',
      entryId: entryId ?? '',
      kind,
      isDispensed,
      conduct: 'stayed' as const,
    };
    await desk.app.get(DeclarationsService).add(meeting.id, form, clerk);
    const votes = lines.map(({ personId }) => ({
      personId: personId ?? '',
      choice: 'for' as const,
      isOnRequest: false,
    }));

    await desk.write(meeting, 0, { ...resolutionOf({ text: 'That it be closed.' }), voteMethod: 'by-name', votes });

    const irregularity = (await desk.minuteNo(meeting, 0)).blocks[0]?.resolution?.irregularity ?? null;
    if (expected === null) expect(irregularity).toBeNull();
    else expect(irregularity).toMatch(expected);
  });
});

describe('the check', () => {
  it('looks at each vote again, with the attendance sheet as it is then', async () => {
    const meeting = await votedOn({ votesFor: 3, votesAgainst: 0, votedAt: '18:00' });
    const attendance = desk.app.get(AttendanceService);
    const { lines, sheet } = await attendance.begin(meeting.id, clerk);
    const people = lines.map(({ id }, index) => ({ id, mark: index < 2 ? ('present' as const) : ('absent' as const) }));
    const presidedById = lines[0]?.id ?? '';
    const form = { people, isBudgetMeeting: false, presidedById, version: sheet?.version ?? 0 };
    await attendance.save(meeting.id, form, clerk);

    await desk.check(meeting);

    const { items } = await recordOf(meeting);
    expect(items[0]?.blocks[0]?.resolution?.irregularity).toContain(
      '3 votes are recorded, and 2 of those present might vote.',
    );
  });
});
