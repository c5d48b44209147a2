import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NotFound, RuleBroken } from '../../../../src/domain/errors.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Action } from '../../../../src/workspace/actions/action.entity.js';
import { ActionUpdate } from '../../../../src/workspace/actions/action-update.entity.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import type { ActionDecisionForm } from '../../../../src/workspace/minutes/actions/action-decisions.form.js';
import { ActionDecisionsService } from '../../../../src/workspace/minutes/actions/action-decisions.service.js';
import { MinutesRecords } from '../../../../src/workspace/minutes/record/minutes-records.service.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf, stranger } from '../minutes-desk.js';

let desk: MinutesDesk;
let decisions: ActionDecisionsService;
let panelId: string;
let reference: string;
let september: Meeting;

beforeAll(async () => {
  desk = await openMinutesDesk();
  decisions = desk.app.get(ActionDecisionsService);
});
afterAll(() => desk.remove());

/** Three actions of August, and the minutes of September, whose first minute has those of August to approve. */
beforeEach(async () => {
  ({ id: panelId, reference } = await desk.newPanel());
  const august = await desk.hold(panelId, '2017-08-22', [{ title: 'Terms of reference' }]);
  const action = { marks: ['action' as const] };
  await desk.write(
    august,
    0,
    resolutionOf(
      { text: 'That they be circulated.', ...action, due: 'by 30 September 2017' },
      { text: 'That they be read.', ...action, due: 'by 30 September 2017' },
      { text: 'That they be learnt.', ...action },
    ),
  );
  await desk.check(august);
  const entry = { kind: 'minutes' as const, title: 'Minutes of 22 August 2017', minutesOf: [august.id] };
  september = await desk.hold(panelId, '2017-09-26', [entry, { title: 'Performance' }]);
  await desk.write(september, 0, resolutionOf({ text: 'That they be approved.', marks: ['decision'] }));
  await desk.write(september, 1, { kind: 'narrative', text: 'It was discussed.' });
});

type Said = Omit<ActionDecisionForm, 'actionId' | 'prints'> & { prints?: boolean };

/** Decides about the actions by their places from 0. */
async function decide(...said: (Said | null)[]): Promise<void> {
  const { minutesId, id } = await desk.minuteNo(september, 0);
  const { actions, minute } = await decisions.of(minutesId, id, clerk);
  const forms = said.flatMap((each, index) =>
    each === null ? [] : [{ prints: true, ...each, actionId: actions[index]?.id ?? '' }],
  );
  await decisions.save(minutesId, id, { decisions: forms, version: minute.version }, clerk);
}

async function takeBack(): Promise<void> {
  const { id, version } = await desk.read(september);
  await desk.checking.takeBack(id, version, clerk);
}

async function actionsOfPanel(): Promise<Action[]> {
  return desk.app
    .get(UnitOfWork)
    .reading(Action)
    .find({ where: { panelId }, order: { referenceKey: 'ASC' } });
}

async function historyOf(place: number): Promise<string[]> {
  const { id: actionId = '' } = (await actionsOfPanel())[place] ?? {};
  const where = { actionId };
  const updates = await desk.app
    .get(UnitOfWork)
    .reading(ActionUpdate)
    .find({ where, order: { place: 'ASC' } });
  return updates.map(({ act, text, minuteNumber }) => `${act} at ${minuteNumber ?? 'no minute'}: ${text}`);
}

describe('the minute of matters arising', () => {
  it('offers what earlier meetings of the panel left outstanding, and nothing of another panel', async () => {
    const other = await desk.newPanel();
    const theirs = await desk.hold(other.id, '2017-08-22', [{ title: 'Visits' }]);
    await desk.write(theirs, 0, resolutionOf({ text: 'That visits go on.', marks: ['action'] }));
    await desk.check(theirs);
    const { minutesId, id } = await desk.minuteNo(september, 0);

    const { actions } = await decisions.of(minutesId, id, clerk);

    const expected = ['(1)', '(2)', '(3)'].map((clause) => `${reference} 17${clause} 2017/18`);
    expect(actions.map((action) => action.reference)).toEqual(expected);
  });

  it('is the only one that deals with them, and only for who keeps the minutes', async () => {
    const [first, second] = (await desk.read(september)).items;
    const minutesId = first?.minutesId ?? '';

    await expect(decisions.of(minutesId, second?.id ?? '', clerk)).rejects.toThrow(NotFound);
    await expect(decisions.of(minutesId, first?.id ?? '', stranger)).rejects.toThrow('Only the clerk of this panel');
  });

  it('closes, reports and moves when it is checked, under its number', async () => {
    await decide(
      { decision: 'complete', text: 'Circulated on 3 September' },
      { decision: 'new-date', text: 'More time was needed.', newDue: '31 October 2017' },
      { decision: 'carry-forward' },
    );
    expect((await actionsOfPanel()).map(({ state }) => state)).toEqual(['open', 'open', 'open']);

    await desk.check(september);

    expect(await actionsOfPanel()).toMatchObject([
      { state: 'complete', closedOn: '2017-09-26', closingMinute: '18', closingMeetingId: september.id },
      { state: 'open', dueOn: '2017-10-31', originalDueOn: '2017-09-30', timesMoved: 1 },
      { state: 'open', lastHeardOn: '2017-08-22' },
    ]);
    expect((await historyOf(2)).slice(1)).toEqual(['carried at 18: ']);
  });

  it('prints what was decided at its end, in draft and in what is kept', async () => {
    await decide(
      { decision: 'complete', text: 'Circulated on 3 September' },
      { decision: 'progress', text: 'Most had read them.' },
      { decision: 'carry-forward', prints: false },
    );
    const lines = [
      'Minute 17(1) (Terms of reference): Circulated on 3 September. Agreed that this is complete.',
      'Minute 17(2) (Terms of reference): Most had read them.',
    ];
    const textsIn = (blocks: readonly { readonly text: string }[] = []) => blocks.slice(1).map(({ text }) => text);
    const draft = await desk.app.get(MinutesRecords).inFull(await desk.read(september));
    expect(textsIn(draft.items[0]?.blocks)).toEqual(lines);

    await desk.check(september);

    const { record } = await desk.versions.get((await desk.read(september)).id, 1);
    expect(textsIn(record.items[0]?.blocks)).toEqual(lines);
  });

  it('opens again what it completed and puts dates back when the check is taken back; another check says nothing twice', async () => {
    await decide(
      { decision: 'complete' },
      { decision: 'new-date', text: 'More time.', newDue: '2017-10-31' },
      { decision: 'progress', text: 'Half of them.' },
    );
    await desk.check(september);
    await takeBack();

    expect(await actionsOfPanel()).toMatchObject([
      { state: 'open', closedOn: null, closingMinute: null },
      { dueOn: '2017-09-30', originalDueOn: '2017-09-30', timesMoved: 0 },
      { state: 'open' },
    ]);

    await desk.check(september);
    expect(await actionsOfPanel()).toMatchObject([{ state: 'complete' }, { dueOn: '2017-10-31', timesMoved: 1 }, {}]);
    expect((await historyOf(2)).slice(1)).toEqual(['progress at 18: Half of them.']);
  });

  it('takes a first date away again where there was none', async () => {
    await decide(null, null, { decision: 'new-date', text: 'A day was found.', newDue: 'in two months' });
    await desk.check(september);
    expect((await actionsOfPanel())[2]).toMatchObject({ dueOn: '2017-11-26', originalDueOn: '2017-11-26' });

    await takeBack();

    expect((await actionsOfPanel())[2]).toMatchObject({ dueOn: null, originalDueOn: null, timesMoved: 0 });
  });

  it('stops the check where somebody has closed one meanwhile, naming it', async () => {
    await decide({ decision: 'complete' });
    const closed = { state: 'withdrawn', closedOn: '2017-10-01' } as const;
    const [first] = await actionsOfPanel();
    await desk.app.get(UnitOfWork).run(({ manager }) => manager.update(Action, { id: first?.id ?? '' }, closed));

    await expect(desk.check(september)).rejects.toThrow(
      `Minute 18 (Minutes of 22 August 2017): ${reference} 17(1) 2017/18 has been closed since.`,
    );
    await decide(null);
    await desk.check(september);
  });

  it('closes an action once where two check the minutes at once, and the other is told', async () => {
    await decide({ decision: 'complete' });

    const results = await Promise.allSettled([desk.check(september), desk.check(september)]);

    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await historyOf(0)).slice(1)).toEqual(['completed at 18: ']);
  });

  it.each<[string, Said, string]>([
    ['progress of which nothing is said', { decision: 'progress' }, 'Enter what was reported'],
    ['a new date without a reason', { decision: 'new-date', newDue: '31 October 2017' }, 'Enter why the date is moved'],
    ['a new date that is none', { decision: 'new-date', text: 'So.', newDue: 'soon' }, 'Enter a day'],
    ['a new date before the meeting', { decision: 'new-date', text: 'So.', newDue: '1 May 2017' }, 'after the meeting'],
  ])('refuses %s', async (_what, said, message) => {
    await expect(decide(said)).rejects.toThrow(message);
  });

  it('refuses an action that is not outstanding here', async () => {
    const { minutesId, id, version } = await desk.minuteNo(september, 0);
    const form = { decisions: [{ actionId: panelId, decision: 'complete' as const, prints: true }], version };

    await expect(decisions.save(minutesId, id, form, clerk)).rejects.toThrow(RuleBroken);
  });

  it('takes with it what it decides where it is joined to another minute, and loses it where it is removed', async () => {
    await decide({ decision: 'complete' });
    const { id: minutesId, items } = await desk.read(september);
    await desk.parts.join(minutesId, items[1]?.id ?? '', { version: items[1]?.version ?? 1 }, clerk);
    const [joined] = (await desk.read(september)).items;
    expect(joined?.decided).toMatchObject([{ decision: 'complete' }]);

    await desk.items.remove(minutesId, joined?.id ?? '', joined?.version ?? 1, clerk);

    expect((await desk.read(september)).items).toEqual([]);
    expect(await actionsOfPanel()).toMatchObject([{ state: 'open' }, {}, {}]);
  });
});
