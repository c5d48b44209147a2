import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { Meeting } from '../../../src/workspace/meetings/meeting.entity.js';
import { MinutesToDo } from '../../../src/workspace/home/todos/minutes-to-do.js';
import { Minutes } from '../../../src/workspace/minutes/minutes.entity.js';
import { MinutesRelease } from '../../../src/workspace/minutes/publication/minutes-release.entity.js';
import { statementsOf } from '../../support/statements.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf, stranger } from '../minutes/minutes-desk.js';

let desk: MinutesDesk;

beforeAll(async () => {
  desk = await openMinutesDesk();
});
afterAll(() => desk.remove());

const todos = async (reader = clerk) =>
  (await desk.app.get(MinutesToDo).of({ reader, today: '2017-10-16', toPrepare: [] })).map(({ text }) => text);

describe('what minutes wait for', () => {
  it('is told step by step, from the meeting to the signature', async () => {
    const panel = await desk.newPanel({ reference: 'CPP' });
    const meeting = await desk.hold(panel.id, '2017-08-22', [{ title: 'Terms' }]);
    const set = (state: Minutes['state']) =>
      desk.app.get(UnitOfWork).run(({ manager }) => manager.update(Minutes, { meetingId: meeting.id }, { state }));
    await desk.app.get(UnitOfWork).run(({ manager }) => manager.update(Meeting, { id: meeting.id }, { state: 'held' }));
    expect(await todos()).toEqual(['CPP 22 August 2017: begin the minutes']);

    await desk.write(
      meeting,
      0,
      resolutionOf(
        { text: 'That it be done.' },
        { text: 'That both be asked:', marks: ['action'] },
        { text: 'when;', level: 1 },
        { text: 'That they report.' },
      ),
    );
    expect(await todos()).toEqual(['CPP 22 August 2017 minutes: 2 clauses not marked']);

    await set('checked');
    expect(await todos()).toEqual(['CPP 22 August 2017 minutes: publish them']);
    await set('published');
    expect(await todos()).toEqual([]);
    await set('approved');
    expect(await todos()).toEqual([
      'CPP 22 August 2017 minutes: record the signature',
      'CPP 22 August 2017 minutes: publish them as approved',
    ]);
    await set('signed');
    expect(await todos()).toEqual(['CPP 22 August 2017 minutes: publish them as approved']);
    const frozen = { frozenAt: '2017-10-16T09:00:00Z', frozenBy: 'clerk', publishedAt: '2017-10-16T09:01:00Z' };
    const release = { id: 'release', number: 1, kind: 'approved-minutes', content: '{}', ...frozen } as const;
    const { id: minutesId } = await desk.read(meeting);
    await desk.app.get(UnitOfWork).run(({ manager }) => manager.insert(MinutesRelease, { ...release, minutesId }));
    expect(await todos()).toEqual([]);
  });

  it('is of the clerk’s own panels, and asks as many statements for many meetings as for one', async () => {
    const panel = await desk.newPanel({ reference: 'ILSC' });
    const clauses = resolutionOf({ text: 'That it be done.' });
    for (const day of ['2017-07-04', '2017-08-01']) {
      await desk.write(await desk.hold(panel.id, day, [{ title: 'Terms' }]), 0, clauses);
    }
    const source = desk.app.get(MinutesToDo);

    expect(await todos()).toHaveLength(2);
    expect(await todos({ ...clerk, clerkOf: [] })).toEqual([]);
    expect(await todos({ ...clerk, clerkOf: [panel.id] })).toHaveLength(2);
    expect(await todos(stranger)).toEqual([]);
    const desktop = { reader: clerk, today: '2017-10-16', toPrepare: [] };
    expect(await statementsOf(desk.app, () => source.of(desktop))).toBeLessThanOrEqual(5);
  });
});
