import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed, NotFound, RuleBroken, StaleEdit } from '../../../src/domain/errors.js';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { ProgrammeItem } from '../../../src/workspace/work-programme/programme-item.entity.js';
import { administrator, clerk, openProgrammeDesk } from './programme-desk.js';

let desk: Awaited<ReturnType<typeof openProgrammeDesk>>;

beforeEach(async () => {
  desk = await openProgrammeDesk();
});
afterEach(() => desk.remove());

const daysOf = async (id: string) => (await desk.get(id)).moves.map(({ fromDay, toDay }) => [fromDay, toDay]);

describe('planned business', () => {
  it('is for a meeting, or for one that is still to be fixed, with its author and its source', async () => {
    const { december } = desk.meetings;
    const statutory = { source: 'statutory-report', sourceWords: 'Children Act 1989, s.26' } as const;
    const author = `post:${desk.post.id}`;

    const placed = await desk.get(
      await desk.plan({ ...statutory, author, meetingId: december.id, purpose: 'scrutiny', dueOn: '2017-12-01' }),
    );
    const open = await desk.get(await desk.plan());

    expect(placed).toMatchObject({
      state: 'planned',
      slips: 0,
      purpose: 'scrutiny',
      dueOn: '2017-12-01',
      ...statutory,
    });
    expect([placed.meeting?.day, placed.authorPost?.title]).toEqual(['2017-12-19', 'Head of Virtual School']);
    expect(await daysOf(placed.id)).toEqual([[null, '2017-12-19']]);
    expect([open.meeting, open.moves]).toEqual([null, []]);
    expect(await desk.programme.openOf(desk.panel.id)).toHaveLength(2);
  });

  it.each([
    ['without its source', { source: undefined }, 'source'],
    ['as a request of no member', { source: 'members-request' as const }, 'sourceWords'],
    ['as statutory under no statute', { source: 'statutory-report' as const }, 'sourceWords'],
    ['for a meeting of another panel', { meetingId: '01900000-0000-7000-8000-000000000000' }, 'meetingId'],
    ['from a day that is over', { dueOn: '2009-02-01' }, 'dueOn'],
    ['with an author whom nobody knows', { author: 'post:01900000-0000-7000-8000-000000000000' }, 'author'],
  ])('is refused %s', async (_, form, field) => {
    await expect(desk.plan(form as Parameters<typeof desk.plan>[0])).rejects.toMatchObject({ field });
  });

  it('is not planned for a meeting that is over', async () => {
    desk.app.clock.setTo('2017-10-25T09:00:00.000Z');
    await expect(desk.plan({ meetingId: desk.meetings.october.id })).rejects.toThrow(RuleBroken);
  });

  it('is kept by the clerk of the panel only', async () => {
    const id = await desk.plan();
    const address = { panelId: desk.panel.id, id };
    const form = { version: 1, reason: 'No longer wanted' };
    await expect(desk.items.drop(address, form, administrator)).rejects.toThrow(NotAllowed);
    await expect(desk.items.drop({ ...address, panelId: 'another' }, form, clerk)).rejects.toThrow(NotFound);
  });

  it('is changed by whoever saw it as it stands', async () => {
    const id = await desk.plan();
    const form = { title: 'Missing children', source: 'members-request', sourceWords: 'Councillor Cusworth' } as const;
    await desk.items.change({ panelId: desk.panel.id, id }, { ...form, version: 1 }, clerk);

    expect(await desk.get(id)).toMatchObject({ ...form, version: 2 });
    const over = desk.items.change({ panelId: desk.panel.id, id }, { ...form, dueOn: '2009-02-01', version: 2 }, clerk);
    await expect(over).rejects.toMatchObject({ field: 'dueOn' });
    const stale = desk.items.change({ panelId: desk.panel.id, id }, { ...form, version: 1 }, clerk);
    await expect(stale).rejects.toThrow(StaleEdit);
  });
});

describe('an item that moves', () => {
  it('says why where it slips, and keeps the whole way on record', async () => {
    const { october, december, january } = desk.meetings;
    const id = await desk.plan({ meetingId: october.id });

    await expect(desk.move(id, december.id)).rejects.toMatchObject({ field: 'reason' });
    await expect(desk.move(id, undefined)).rejects.toMatchObject({ field: 'reason' });
    await expect(desk.move(id, october.id)).rejects.toMatchObject({ field: 'meetingId' });
    await desk.move(id, december.id, 'The data come in November');
    await desk.move(id, undefined, 'The officer is ill');
    await desk.move(id, january.id);

    expect(await daysOf(id)).toEqual([
      [null, '2017-10-24'],
      ['2017-10-24', '2017-12-19'],
      ['2017-12-19', null],
      [null, '2018-01-30'],
    ]);
    expect(await desk.get(id)).toMatchObject({ slips: 2, version: 4 });
  });

  it('goes to an earlier meeting without a word', async () => {
    const { october, january } = desk.meetings;
    const id = await desk.plan({ meetingId: january.id });
    await desk.move(id, october.id);
    expect(await desk.get(id)).toMatchObject({ slips: 0, meetingId: october.id });
  });

  it('is moved on the agenda once it is there', async () => {
    const { october, december } = desk.meetings;
    const id = await desk.plan({ meetingId: october.id });
    await desk.inUnit((unit) => desk.placing.place(unit, id, october, clerk));
    await expect(desk.move(id, december.id, 'Later')).rejects.toThrow('It is on an agenda.');
  });

  it('is over once it is dropped, with the reason', async () => {
    const id = await desk.plan();
    await desk.drop(id, 'Covered by the annual report');
    expect(await desk.get(id)).toMatchObject({ state: 'dropped', outcome: 'Covered by the annual report' });
    expect(await desk.programme.openOf(desk.panel.id)).toEqual([]);
    await expect(desk.drop(id, 'Again')).rejects.toThrow('This item is over');
  });

  it('leaves an event each time', async () => {
    const id = await desk.plan({ meetingId: desk.meetings.october.id });
    await desk.move(id, desk.meetings.december.id, 'Later');
    const events = await desk.app.get(UnitOfWork).reading(AuditEvent).findBy({ subjectId: id });
    expect(events.map(({ action, detail }) => [action, detail['to']])).toEqual([
      ['planned an item of the work programme', '2017-10-24'],
      ['moved an item of the work programme', '2017-12-19'],
    ]);
  });
});

describe('an item on agendas', () => {
  it('is put on one, taken off again, and has not slipped', async () => {
    const { october } = desk.meetings;
    const id = await desk.plan({ meetingId: october.id });

    await desk.inUnit((unit) => desk.placing.place(unit, id, october, clerk));
    expect((await desk.get(id)).state).toBe('placed');
    await expect(desk.inUnit((unit) => desk.placing.place(unit, id, october, clerk))).rejects.toThrow('already');
    await desk.inUnit((unit) => desk.placing.takeOff(unit, id, october.id, clerk));

    expect(await desk.get(id)).toMatchObject({ state: 'planned', slips: 0, meetingId: october.id });
  });

  it('comes back having slipped when its meeting does not take it, and stands again when that was a mistake', async () => {
    const { october } = desk.meetings;
    const id = await desk.plan({ meetingId: october.id });
    await desk.inUnit((unit) => desk.placing.place(unit, id, october, clerk));

    await desk.inUnit((unit) => desk.placing.giveBack(unit, id, october.id, 'Deferred', clerk));
    expect(await desk.get(id)).toMatchObject({ state: 'planned', slips: 1, meetingId: null });

    await desk.inUnit((unit) => desk.placing.placeAgain(unit, id, october, clerk));
    expect(await desk.get(id)).toMatchObject({ state: 'placed', slips: 0, meetingId: october.id });
  });

  it('is done at its minute, and open again when the check is taken back', async () => {
    const { october } = desk.meetings;
    const id = await desk.plan({ meetingId: october.id });
    await desk.inUnit((unit) => desk.placing.place(unit, id, october, clerk));

    await desk.inUnit((unit) => desk.placing.finish(unit, id, october.id, 'Minute 31, 24 October 2017', clerk));
    expect(await desk.get(id)).toMatchObject({ state: 'done', outcome: 'Minute 31, 24 October 2017' });
    await desk.inUnit((unit) => desk.placing.reopen(unit, id, october, clerk));

    expect(await desk.get(id)).toMatchObject({ state: 'placed', outcome: null });
  });

  it('moves along with its entry, and leaves the programme with it for another panel', async () => {
    const { october, december } = desk.meetings;
    const id = await desk.plan({ meetingId: october.id });
    await desk.inUnit((unit) => desk.placing.place(unit, id, october, clerk));

    await desk.inUnit((unit) =>
      desk.placing.follow(unit, id, { fromId: october.id, to: december, because: 'Postponed' }, clerk),
    );
    expect(await desk.get(id)).toMatchObject({ state: 'placed', slips: 1, meetingId: december.id });
    const elsewhere = { fromId: december.id, to: { ...december, panelId: 'another' }, because: '' };
    await desk.inUnit((unit) => desk.placing.follow(unit, id, elsewhere, clerk));

    expect(await desk.get(id)).toMatchObject({
      state: 'dropped',
      outcome: 'It went to the agenda of another panel for 19 December 2017.',
    });
  });
});

describe('an item that went to another meeting, with an entry left on an agenda that was out already', () => {
  const left = async () => {
    const { october, december } = desk.meetings;
    const id = await desk.plan({ meetingId: december.id });
    await desk.inUnit((unit) => desk.placing.place(unit, id, december, clerk));
    return { id, october, december };
  };

  it.each<[string, (id: string, octoberId: string) => Promise<void>]>([
    ['removed there', (id, at) => desk.inUnit((unit) => desk.placing.takeOff(unit, id, at, clerk))],
    ['not taken there', (id, at) => desk.inUnit((unit) => desk.placing.giveBack(unit, id, at, 'No quorum', clerk))],
    ['minuted there', (id, at) => desk.inUnit((unit) => desk.placing.finish(unit, id, at, 'Minute 31', clerk))],
  ])('stays where it is when that is %s', async (_, told) => {
    const { id, october, december } = await left();
    await told(id, october.id);
    expect(await desk.get(id)).toMatchObject({ state: 'placed', slips: 0, meetingId: december.id, version: 2 });
  });

  it('does not follow that entry, and is finished at its own meeting', async () => {
    const { id, october, december } = await left();
    const following = { fromId: october.id, to: desk.meetings.january, because: 'It goes on' };
    await desk.inUnit((unit) => desk.placing.follow(unit, id, following, clerk));
    await desk.inUnit((unit) => desk.placing.finish(unit, id, december.id, 'Minute 40', clerk));
    expect(await desk.get(id)).toMatchObject({ state: 'done', outcome: 'Minute 40', meetingId: december.id });

    await desk.inUnit((unit) => desk.placing.reopen(unit, id, october, clerk));
    expect((await desk.get(id)).state).toBe('done');
    await desk.inUnit((unit) => desk.placing.reopen(unit, id, december, clerk));
    expect((await desk.get(id)).state).toBe('placed');
  });
});

describe('the reports that come each year', () => {
  const adoption = { title: 'Annual report of the adoption service', month: 12, statute: 'Adoption regulations' };

  it('are planned a year at a time, each once', async () => {
    await desk.reports.add(desk.panel.id, adoption, clerk);
    await desk.reports.add(desk.panel.id, { title: 'Fostering', month: 3 }, clerk);
    const [year] = await desk.cycle.yearsToFill(desk.panel.id);
    expect(year?.toAdd.map(({ report }) => report.title)).toEqual([adoption.title, 'Fostering']);

    expect(await desk.cycle.fill(desk.panel.id, '2017-10-16', clerk)).toBe(2);
    expect(await desk.cycle.fill(desk.panel.id, '2017-10-16', clerk)).toBe(0);

    const items = await desk.programme.openOf(desk.panel.id);
    expect(
      items.map(({ title, source, sourceWords, dueOn, meeting }) => [title, source, sourceWords, dueOn, meeting?.day]),
    ).toEqual([
      [adoption.title, 'statutory-report', adoption.statute, '2017-12-01', '2017-12-19'],
      ['Fostering', 'panel', null, '2018-03-01', undefined],
    ]);
  });

  it('bear their year from the second year on', async () => {
    await desk.reports.add(desk.panel.id, adoption, clerk);
    await desk.cycle.fill(desk.panel.id, '2017-10-16', clerk);
    await desk.inUnit((unit) => unit.manager.update(ProgrammeItem, { state: 'planned' }, { yearFrom: '2016-05-20' }));

    await desk.cycle.fill(desk.panel.id, '2017-10-16', clerk);

    const items = await desk.programme.openOf(desk.panel.id);
    expect(items.map(({ title }) => title)).toEqual([adoption.title, `${adoption.title}, 2017/18`]);
  });

  it('end, and are added to no further year', async () => {
    const id = await desk.reports.add(desk.panel.id, adoption, clerk);
    await desk.reports.end({ panelId: desk.panel.id, id }, { version: 1 }, clerk);
    expect(await desk.reports.of(desk.panel.id)).toEqual([]);
    expect(await desk.cycle.fill(desk.panel.id, '2017-10-16', clerk)).toBe(0);
  });

  it('ask for a year that the council has stored', async () => {
    await expect(desk.cycle.fill(desk.panel.id, '2019-10-16', clerk)).rejects.toThrow(RuleBroken);
    await expect(desk.cycle.fill(desk.panel.id, '2017-10-16', administrator)).rejects.toThrow(NotAllowed);
  });
});
