import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Unit } from '../../../src/platform/database/unit.js';
import { ProgrammeClosing } from '../../../src/workspace/work-programme/programme-closing.service.js';
import { clerk, openProgrammeDesk } from './programme-desk.js';

let desk: Awaited<ReturnType<typeof openProgrammeDesk>>;

beforeEach(async () => {
  desk = await openProgrammeDesk();
});
afterEach(() => desk.remove());

const clause = (said: object = {}) => ({
  clauseId: 'clause-1',
  wording: 'That a further report be submitted in three months’ time.',
  business: 'Virtual School',
  isPrivate: false,
  itemId: null,
  minuteNumber: '31',
  author: 'the Head of Virtual School',
  dueOn: '2018-01-24',
  ...said,
});

const settled = async () => {
  await desk.inUnit((unit) => desk.clauses.settle(unit, desk.meetings.october, [clause()], clerk));
  const [item] = await desk.programme.openOf(desk.panel.id);
  return item?.id ?? '';
};

describe('a clause that asks for a further report', () => {
  it('plans an item for the first meeting from its day on, and is taken back with the check', async () => {
    const { october } = desk.meetings;
    expect(await desk.clauses.ahead(october, [clause()])).toEqual([
      { title: 'Virtual School: further report', meetingOn: '2018-01-30', dueOn: '2018-01-24' },
    ]);

    await desk.inUnit((unit) => desk.clauses.settle(unit, october, [clause()], clerk));
    const [item] = await desk.programme.openOf(desk.panel.id);
    expect(item).toMatchObject({
      title: 'Virtual School: further report',
      source: 'clause',
      sourceWords: 'Minute 31, 24 October 2017',
      authorPostId: desk.post.id,
      meetingId: desk.meetings.january.id,
    });
    expect(await desk.clauses.ahead(october, [clause()])).toEqual([]);

    await desk.inUnit((unit) => desk.clauses.takeBack(unit, ['clause-1'], clerk));
    expect(await desk.programme.openOf(desk.panel.id)).toEqual([]);
  });

  it('waits to be fixed where no meeting is in the calendar by then, or no day is known', async () => {
    const { october } = desk.meetings;
    const clauses = [clause({ dueOn: '2018-04-24' }), clause({ clauseId: 'clause-2', dueOn: null })];
    await desk.inUnit((unit) => desk.clauses.settle(unit, october, clauses, clerk));
    const items = await desk.programme.openOf(desk.panel.id);
    expect(items.map(({ meetingId, dueOn }) => [meetingId, dueOn])).toEqual([
      [null, '2018-04-24'],
      [null, null],
    ]);
  });

  it('keeps the item that somebody has touched since', async () => {
    const { october, december } = desk.meetings;
    await desk.inUnit((unit) => desk.clauses.settle(unit, october, [clause()], clerk));
    const [{ id } = { id: '' }] = await desk.programme.openOf(desk.panel.id);
    await desk.move(id, december.id);

    await desk.inUnit((unit) => desk.clauses.takeBack(unit, ['clause-1'], clerk));
    await desk.inUnit((unit) => desk.clauses.settle(unit, october, [clause()], clerk));

    expect((await desk.programme.openOf(desk.panel.id)).map((item) => item.id)).toEqual([id]);
  });

  it('keeps the item that somebody moves while the check is taken back', async () => {
    const { december } = desk.meetings;
    const id = await settled();
    await desk.inUnit((unit) => {
      const lock = async (kind: string, locked: string) => {
        await desk.move(id, december.id);
        await unit.lock(kind, locked);
      };
      return desk.clauses.takeBack(waiting(unit, lock), ['clause-1'], clerk);
    });
    expect((await desk.get(id)).moves.map(({ toDay }) => toDay)).toEqual(['2018-01-30', '2017-12-19']);
  });
});

/** A unit that others go before at the locks. */
function waiting(unit: Unit, lock: Unit['lock']): Unit {
  return { manager: unit.manager, lock, taking: unit.taking.bind(unit), afterCommit: unit.afterCommit.bind(unit) };
}

describe('a clause that becomes private after its item was touched', () => {
  const close = () => {
    const closed = { clauseId: 'clause-1', label: 'A placement' };
    return desk.inUnit((unit) => desk.app.get(ProgrammeClosing).close(unit, [closed], clerk));
  };
  const LABELLED = {
    ...{ title: 'A placement', scope: 'A placement', purpose: null, dueOn: null },
    ...{ authorPersonId: null, authorPostId: null },
  };

  it('leaves nothing of the item but its label', async () => {
    const { december } = desk.meetings;
    const id = await settled();
    await desk.move(id, december.id);
    await desk.move(id, undefined, 'Placebrook House is not ready');

    await close();

    const item = await desk.get(id);
    expect(item).toMatchObject({ ...LABELLED, itemId: id, state: 'planned', slips: 1 });
    expect(item.moves.map(({ reason }) => reason)).toEqual([
      null,
      null,
      'Not shown: the decision it comes from is private.',
    ]);
    expect(await close()).toEqual([]);
  });

  it('says no longer why it was dropped', async () => {
    const id = await settled();
    await desk.drop(id, 'Placebrook House has closed');
    await close();
    const outcome = 'Not shown: the decision it comes from is private.';
    expect(await desk.get(id)).toMatchObject({ ...LABELLED, state: 'dropped', outcome });
  });

  it('is left as it is where it was private from the start, with what a clerk wrote since', async () => {
    const label = { wording: 'a placement', business: 'a placement', author: null, dueOn: null };
    const [item] = await desk.inUnit(async (unit) => {
      const asked = [clause({ ...label, isPrivate: true })];
      await desk.clauses.settle(unit, desk.meetings.october, asked, clerk);
      return desk.programme.openOf(desk.panel.id);
    });
    const facts = { title: 'A placement', scope: 'a placement', dueOn: '2017-12-01', version: 1 };
    await desk.items.change({ panelId: desk.panel.id, id: item?.id ?? '' }, facts, clerk);

    const closed = { clauseId: 'clause-1', label: 'a placement' };
    expect(await desk.inUnit((unit) => desk.app.get(ProgrammeClosing).close(unit, [closed], clerk))).toEqual([]);
  });
});
