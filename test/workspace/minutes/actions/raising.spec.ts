import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Action } from '../../../../src/workspace/actions/action.entity.js';
import { ActionParty } from '../../../../src/workspace/actions/action-party.entity.js';
import { ActionUpdate } from '../../../../src/workspace/actions/action-update.entity.js';
import { MarkingsService } from '../../../../src/workspace/agendas/markings/markings.service.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { MeetingsService } from '../../../../src/workspace/meetings/meetings.service.js';
import { MinutesChecks } from '../../../../src/workspace/minutes/checks/minutes-checks.service.js';
import type { ClauseInFull, MinuteInFull } from '../../../../src/workspace/minutes/minutes-in-full.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf } from '../minutes-desk.js';

let desk: MinutesDesk;

beforeAll(async () => {
  desk = await openMinutesDesk();
});
afterAll(() => desk.remove());

const DAY = '2017-08-22';
const action = { marks: ['action' as const] };

async function actionsOf({ id: meetingId }: Meeting): Promise<Action[]> {
  return desk.app
    .get(UnitOfWork)
    .reading(Action)
    .find({ where: { meetingId }, order: { referenceKey: 'ASC' } });
}

async function takeBack(meeting: Meeting): Promise<void> {
  const { id, version } = await desk.read(meeting);
  await desk.checking.takeBack(id, version, clerk);
}

/** A meeting with one minute of these blocks. */
async function meetingWith(...blocks: Parameters<MinutesDesk['write']>[2][]) {
  const panel = await desk.newPanel();
  const meeting = await desk.hold(panel.id, DAY, [{ title: 'Visits' }]);
  await desk.write(meeting, 0, ...blocks);
  return { panel, meeting };
}

describe('the check', () => {
  it('makes an action of each clause and sentence that sets something going, in the order of the minutes', async () => {
    const { panel, meeting } = await meetingWith(
      {
        kind: 'narrative',
        text: 'Mr Day would send the data.',
        clauses: [{ ...action, text: 'Mr Day would send the data.' }],
      },
      resolutionOf(
        { text: 'That **visits** be arranged:', ...action },
        { text: 'by day,', level: 1, marks: [] },
        { text: 'by night.', level: 1, marks: ['further-report'], owner: 'Head of Service' },
        { text: 'That the report be noted.', marks: ['noted'] },
      ),
    );

    await desk.check(meeting);

    const { reference: panelName } = panel;
    expect(await actionsOf(meeting)).toMatchObject([
      { reference: `${panelName} 17(1) 2017/18`, wording: 'That visits be arranged: (a) by day,', state: 'open' },
      {
        reference: `${panelName} 17(1)(b) 2017/18`,
        wording: 'That visits be arranged: by night.',
        ownerWords: 'Head of Service',
        source: 'clause',
      },
      { reference: `${panelName} 17 promise 1 2017/18`, wording: 'Mr Day would send the data.', source: 'sentence' },
    ]);
  });

  it('counts the resolutions of a minute where several have clauses, and leaves out what fell', async () => {
    const lost = { voteMethod: 'show-of-hands' as const, votesFor: 1, votesAgainst: 2 };
    const { panel, meeting } = await meetingWith(
      { ...resolutionOf({ text: 'That nothing be done.', ...action }), ...lost },
      resolutionOf({ text: 'That visits be arranged.', ...action }),
      resolutionOf({ text: 'That it be so.', marks: ['decision'] }, { text: 'That data be sent.', ...action }),
    );

    await desk.check(meeting);

    const references = (await actionsOf(meeting)).map(({ reference }) => reference);
    expect(references).toEqual([`${panel.reference} 17.1 2017/18`, `${panel.reference} 17.2(2) 2017/18`]);
  });

  it('names the meeting where the numbers begin again with each', async () => {
    const panel = await desk.newPanel({ numberingRestarts: 'meeting' });
    const meeting = await desk.hold(panel.id, DAY, [{ title: 'Visits' }]);
    await desk.write(meeting, 0, resolutionOf({ text: 'That visits be arranged.', ...action }));

    await desk.check(meeting);

    expect(await actionsOf(meeting)).toMatchObject([{ reference: `${panel.reference} 17 22 August 2017` }]);
  });

  it('reads the days that the clauses name, and says why there is none', async () => {
    const { panel, meeting } = await meetingWith(
      resolutionOf(
        { text: 'That a report come.', ...action, due: 'in six months’ time' },
        { text: 'That data come.', ...action, due: 'to the next meeting' },
        { text: 'That figures come.', ...action, due: 'in due course' },
        { text: 'That visits go on.', ...action },
      ),
    );
    await desk.app.get(MeetingsService).schedule({ panelId: panel.id, kind: 'special', day: '2017-09-12' }, clerk);
    await desk.app.get(MeetingsService).schedule({ panelId: panel.id, kind: 'ordinary', day: '2017-10-24' }, clerk);

    await desk.check(meeting);

    expect(await actionsOf(meeting)).toMatchObject([
      { dueOn: '2018-02-22', originalDueOn: '2018-02-22', noDateBecause: null },
      { dueOn: '2017-10-09' },
      { dueOn: null, noDateBecause: '“in due course” names no day.' },
      { dueOn: null, noDateBecause: 'The minute names no day.', dueWords: null },
    ]);
  });

  it('lets what was recommended wait for the body it was recommended to', async () => {
    const { meeting } = await meetingWith({
      ...resolutionOf({ text: 'That the plan be adopted.', marks: ['recommendation'] }),
      resolutionKind: 'recommended',
      recommendedTo: 'Cabinet',
    });

    await desk.check(meeting);

    expect(await actionsOf(meeting)).toMatchObject([{ waitingFor: 'Cabinet', waitingSince: DAY }]);
  });

  it('keeps with a private one what may be said of it, and to whom its matter opens', async () => {
    const panel = await desk.newPanel();
    const meeting = await privateMeeting(panel.id, 'A contract');

    await desk.check(meeting);

    const [raised] = await actionsOf(meeting);
    expect(raised).toMatchObject({ isPrivate: true, publicLabel: 'A contract', opensToMembers: false });
    const parties = await desk.app
      .get(UnitOfWork)
      .reading(ActionParty)
      .findBy({ actionId: raised?.id ?? '' });
    expect(parties).toEqual([]);
  });

  it('is refused while nothing may be said of a private clause that will be followed up', async () => {
    const panel = await desk.newPanel();
    const meeting = await privateMeeting(panel.id, undefined);

    await expect(desk.check(meeting)).rejects.toThrow(
      'Minute 18 (Carers): write what may be said in public of its resolution, which is private and will be followed up.',
    );
    expect(await actionsOf(meeting)).toEqual([]);
  });

  it('warns of a due date before the meeting', async () => {
    const { meeting } = await meetingWith(
      resolutionOf({ text: 'That data come.', ...action, due: 'by 1 August 2017' }),
    );

    const findings = await desk.app.get(MinutesChecks).findingsOf(await desk.read(meeting));

    expect(findings.map(({ level, message }) => `${level}: ${message}`)).toContain(
      'warning: Minute 17 (Visits): its resolution is due on 1 August 2017, which is before the meeting.',
    );
  });

  it('taken back and made again raises nothing twice, and writes what the minutes say by now', async () => {
    const { meeting } = await meetingWith(resolutionOf({ text: 'That visits be arranged.', ...action }));
    await desk.check(meeting);
    const [first] = await actionsOf(meeting);
    await takeBack(meeting);
    expect(await actionsOf(meeting)).toMatchObject([{ state: 'open' }]);

    const { blocks } = await desk.minuteNo(meeting, 0);
    const clauses = blocks[0]?.clauses.map(({ id }) => ({ id, text: 'That **all** visits be arranged.', ...action }));
    await desk.write(meeting, 0, { kind: 'resolution', id: blocks[0]?.id ?? '', clauses: clauses ?? [] });
    await desk.check(meeting);

    expect(await actionsOf(meeting)).toMatchObject([{ id: first?.id, wording: 'That all visits be arranged.' }]);
    const updates = await desk.app
      .get(UnitOfWork)
      .reading(ActionUpdate)
      .findBy({ actionId: first?.id ?? '' });
    expect(updates.map(({ act }) => act).sort()).toEqual(['raised', 'reworded']);
  });
});

describe('a clause whose action is live', () => {
  const kept = 'is still open. Withdraw the action first, or keep its clause.';
  const twoClauses = () =>
    resolutionOf({ text: 'That visits go on.', ...action }, { text: 'So be it.', marks: ['noted'] });

  async function takenBack() {
    const { panel, meeting } = await meetingWith(twoClauses());
    await desk.check(meeting);
    await takeBack(meeting);
    const minute = await desk.minuteNo(meeting, 0);
    return { meeting, minute, message: `${panel.reference} 17(1) 2017/18 ${kept}` };
  }
  const formOf = ({ blocks: [block] }: MinuteInFull, change: (clauses: ClauseInFull[]) => Partial<ClauseInFull>[]) => ({
    ...{ kind: 'resolution' as const, id: block?.id ?? '' },
    clauses: change([...(block?.clauses ?? [])]).map(({ id = '', text = '', marks = [] }) => ({
      id,
      text,
      marks: [...marks],
    })),
  });

  it('can be worded anew and moved, and its minute split and joined', async () => {
    const { meeting, minute } = await takenBack();
    const spoken = { kind: 'narrative' as const, text: 'They were discussed.' };

    await desk.write(
      meeting,
      0,
      spoken,
      formOf(minute, (clauses) => clauses.reverse()),
    );
    const { id, minutesId, version, blocks } = await desk.minuteNo(meeting, 0);
    const form = { blockId: blocks[1]?.id ?? '', heading: 'More visits', version };
    const second = await desk.parts.split(minutesId, id, form, clerk);
    await desk.parts.join(minutesId, second, { version: 1 }, clerk);

    expect((await desk.minuteNo(meeting, 0)).blocks.map(({ kind }) => kind)).toEqual(['narrative', 'resolution']);
  });

  it('cannot be left out, nor lose the mark that raised it, nor fall in the vote', async () => {
    const { meeting, minute, message } = await takenBack();
    const lost = { voteMethod: 'show-of-hands' as const, votesFor: 1, votesAgainst: 2 };

    await expect(
      desk.write(
        meeting,
        0,
        formOf(minute, (all) => all.slice(1)),
      ),
    ).rejects.toThrow(message);
    const unmarked = formOf(minute, (all) => all.map((each) => ({ ...each, marks: ['noted'] })));
    await expect(desk.write(meeting, 0, unmarked)).rejects.toThrow(message);
    await expect(desk.write(meeting, 0, { ...formOf(minute, (all) => all), ...lost })).rejects.toThrow(message);
    expect(await desk.minuteNo(meeting, 0)).toMatchObject({ version: minute.version });
  });

  it('is not removed with its minute, and not pasted over', async () => {
    const { meeting, minute, message } = await takenBack();
    const { minutesId, id, version } = minute;
    const pasted = { text: '17. VISITS\n\nThey were discussed.', version: (await desk.read(meeting)).version };

    await expect(desk.items.remove(minutesId, id, version, clerk)).rejects.toThrow(message);
    await expect(desk.pasted.take(minutesId, pasted, clerk)).rejects.toThrow(message);
  });

  it('may go once its action is closed', async () => {
    const { meeting, minute } = await takenBack();
    const [raised] = await actionsOf(meeting);
    const closed = { state: 'withdrawn', closedOn: '2017-10-16' } as const;
    await desk.app.get(UnitOfWork).run(({ manager }) => manager.update(Action, { id: raised?.id ?? '' }, closed));

    await desk.items.remove(minute.minutesId, minute.id, minute.version, clerk);

    expect((await desk.read(meeting)).items).toEqual([]);
  });
});

/** Its second minute is private, and resolves something. */
async function privateMeeting(panelId: string, publicLabel: string | undefined): Promise<Meeting> {
  const meeting = await desk.hold(panelId, DAY, [{ title: 'Visits' }, { title: 'Carers' }]);
  const { agenda } = await desk.read(meeting);
  const entryId = agenda?.entries[1]?.id ?? '';
  await desk.app.get(MarkingsService).mark(agenda?.id ?? '', { entryId }, CONFIDENTIAL, clerk);
  await desk.write(meeting, 0, { kind: 'narrative', text: 'They were discussed.' });
  const label = publicLabel === undefined ? {} : { publicLabel };
  const motion = resolutionOf({ text: 'That the bid of Garth Ltd be taken.', ...action, ...label });
  await desk.write(meeting, 1, { ...motion, isPrivate: true });
  return meeting;
}

const CONFIDENTIAL = {
  basis: 'confidential' as const,
  legalBasis: 'enactment' as const,
  legalBasisText: 'Children Act 1989',
  paragraphs: [],
  reason: '',
  publicInterestTest: '',
  ownPlanningPermission: false,
};
