import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PlannedItems } from '../../../../src/workspace/agendas/entries/planned/planned-items.service.js';
import { AgendasService } from '../../../../src/workspace/agendas/agendas.service.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { MarkingsService } from '../../../../src/workspace/agendas/markings/markings.service.js';
import { HoldingsService } from '../../../../src/workspace/proceedings/holding/holdings.service.js';
import { MeetingsService } from '../../../../src/workspace/meetings/meetings.service.js';
import { minutesPaths } from '../../../../src/workspace/minutes/minutes.paths.js';
import type { Panel } from '../../../../src/workspace/panels/panel.entity.js';
import { PostsService } from '../../../../src/workspace/people/posts/posts.service.js';
import { ProgrammeItems } from '../../../../src/workspace/work-programme/programme-items.service.js';
import { Programme } from '../../../../src/workspace/work-programme/programme.service.js';
import { signedInWith } from '../../../support/factories/account.js';
import { PageReader } from '../../../support/page.js';
import { administrator, clerk, type MinutesDesk, openMinutesDesk, resolutionOf } from '../minutes-desk.js';

const FURTHER = 'That a further report be submitted in two months’ time.';
const IN_TWO_MONTHS = 'in two months’ time';
const PLACEBROOK = 'That a further report on Placebrook House be submitted.';
let desk: MinutesDesk;
let panel: Panel;

beforeEach(async () => {
  desk = await openMinutesDesk();
  panel = await desk.newPanel();
});
afterEach(() => desk.remove());

const programme = () => desk.app.get(Programme);
const schedule = (day: string) =>
  desk.app.get(MeetingsService).schedule({ panelId: panel.id, kind: 'ordinary', day }, clerk);
const foundInquorate = async ({ id }: Meeting) => {
  const holdings = desk.app.get(HoldingsService);
  const { version } = await desk.app.get(MeetingsService).get(id);
  const { version: undone } = await holdings.undo(id, { version }, clerk);
  await holdings.record(id, { outcome: 'inquorate', version: undone }, clerk);
};
const takeBack = async (meeting: Meeting) => {
  const { id, version } = await desk.read(meeting);
  await desk.checking.takeBack(id, version, clerk);
};

describe('a clause that asks for a further report', () => {
  it('is planned by the check for the meeting its wording means, and taken back with the check', async () => {
    const december = await schedule('2017-12-19');
    const meeting = await desk.hold(panel.id, '2017-10-10', [{ title: 'Virtual School' }]);
    await desk.write(
      meeting,
      0,
      resolutionOf({ text: FURTHER, marks: ['further-report'], due: 'in two months’ time' }),
    );

    await desk.check(meeting);

    const [item] = await programme().openOf(panel.id);
    expect(item).toMatchObject({
      title: 'Virtual School: further report',
      source: 'clause',
      sourceWords: 'Minute 17, 10 October 2017',
      sourceMeetingId: meeting.id,
      dueOn: '2017-12-10',
      meetingId: december.id,
    });
    await takeBack(meeting);
    expect(await programme().openOf(panel.id)).toEqual([]);
    await desk.check(meeting);
    expect(await programme().openOf(panel.id)).toHaveLength(1);
  });

  it('is told of before the check', async () => {
    const meeting = await desk.hold(panel.id, '2017-10-10', [{ title: 'Virtual School' }]);
    await desk.write(
      meeting,
      0,
      resolutionOf({ text: FURTHER, marks: ['further-report'], due: 'in two months’ time' }),
    );
    const browser = await signedInWith(desk.app, 'clerk');
    const page = new PageReader((await browser.get(minutesPaths.check((await desk.read(meeting)).id))).text);
    expect(page.headings).toContain('Items that the check puts on the work programme');
    expect(page.text).toContain('Virtual School: further report');
    expect(page.text).toContain('Its meeting is to be fixed. It is wanted from 10 December 2017.');
  });

  type Written = Parameters<typeof resolutionOf>[0];
  /** In place of what the first minute says, whose clause stays the same clause. */
  const writePrivately = async (meeting: Meeting, clause: Written) => {
    const { agenda, items } = await desk.read(meeting);
    const [block] = items[0]?.blocks ?? [];
    const [known] = block?.clauses ?? [];
    const entryId = agenda?.entries[0]?.id ?? '';
    await desk.app.get(MarkingsService).mark(agenda?.id ?? '', { entryId }, CONFIDENTIAL, clerk);
    const resolution = resolutionOf({ ...(known && { id: known.id }), ...clause });
    await desk.write(meeting, 0, { ...(block && { id: block.id }), ...resolution, isPrivate: true });
  };
  const ASKED: Written = {
    ...{ text: PLACEBROOK, marks: ['further-report'] },
    ...{ owner: 'the Head of Placements', due: IN_TWO_MONTHS },
  };
  const ASKED_PRIVATELY: Written = { ...ASKED, publicLabel: 'A placement' };
  const BY_LABEL = {
    ...{ title: 'A placement', scope: 'A placement', purpose: null, dueOn: null },
    ...{ authorPersonId: null, authorPostId: null },
  };

  it('in private is planned by its label, and by nothing else of it', async () => {
    await schedule('2017-12-19');
    const meeting = await desk.hold(panel.id, '2017-10-10', [{ title: 'Placement of a child' }]);
    await desk.app.get(PostsService).setUp({ title: 'Head of Placements', isJobShare: false }, administrator);
    await writePrivately(meeting, ASKED_PRIVATELY);
    await desk.check(meeting);
    const [item] = await programme().openOf(panel.id);
    expect(item).toMatchObject({ ...BY_LABEL, itemId: item?.id, meetingId: null });
  });

  it('goes by its label, and on a draft agenda too, once it has become private', async () => {
    const december = await schedule('2017-12-19');
    const meeting = await desk.hold(panel.id, '2017-10-10', [{ title: 'Placement of a child' }]);
    await desk.app.get(PostsService).setUp({ title: 'Head of Placements', isJobShare: false }, administrator);
    await desk.write(meeting, 0, resolutionOf(ASKED));
    await desk.check(meeting);
    const [{ id } = { id: '' }] = await programme().openOf(panel.id);
    const agendas = desk.app.get(AgendasService);
    const { id: agendaId } = await agendas.draftFor(december.id, clerk);
    await desk.app.get(PlannedItems).place(agendaId, id, clerk);
    const before = await agendas.load(agendaId);
    expect(before.entries.at(-1)).toMatchObject({
      title: 'Further report on Placebrook House',
      presenter: 'Head of Placements to report',
    });

    await takeBack(meeting);
    await writePrivately(meeting, ASKED_PRIVATELY);
    await desk.check(meeting);

    expect(await programme().get(panel.id, id)).toMatchObject({ ...BY_LABEL, state: 'placed' });
    const after = await agendas.load(agendaId);
    const unsaid = { publicTitle: null, presenter: null, purpose: null, wording: null };
    expect(after.entries.at(-1)).toMatchObject({ title: 'A placement', itemId: id, programmeItemId: id, ...unsaid });
    expect(after.version).toBeGreaterThan(before.version);
  });

  it('goes by its label too where it is private and asks for no report any longer', async () => {
    const meeting = await desk.hold(panel.id, '2017-10-10', [{ title: 'Placement of a child' }]);
    await desk.write(meeting, 0, resolutionOf({ text: PLACEBROOK, marks: ['further-report'] }));
    await desk.check(meeting);
    const [{ id } = { id: '' }] = await programme().openOf(panel.id);
    const facts = { title: 'Placebrook House', version: 1 };
    await desk.app.get(ProgrammeItems).change({ panelId: panel.id, id }, facts, clerk);

    await takeBack(meeting);
    await writePrivately(meeting, { ...ASKED_PRIVATELY, marks: ['action'] });
    await desk.check(meeting);

    expect(await programme().get(panel.id, id)).toMatchObject(BY_LABEL);
  });

  it('sets nothing going where the motion fell or is an action alone', async () => {
    const meeting = await desk.hold(panel.id, '2017-10-10', [{ title: 'Virtual School' }]);
    await desk.write(meeting, 0, resolutionOf({ text: 'That the Chair write to the school.', marks: ['action'] }));
    await desk.check(meeting);
    expect(await programme().openOf(panel.id)).toEqual([]);
  });
});

describe('planned business at its meeting', () => {
  /** A meeting whose one item came from the programme. */
  const held = async () => {
    const meeting = await desk.hold(panel.id, '2017-10-16');
    const agenda = await desk.app.get(AgendasService).draftFor(meeting.id, clerk);
    const form = { title: 'Missing children', source: 'panel', meetingId: meeting.id } as const;
    const id = await desk.app.get(ProgrammeItems).add(panel.id, form, clerk);
    await desk.app.get(PlannedItems).place(agenda.id, id, clerk);
    return { meeting, id, agenda };
  };
  const stateOf = async (id: string) => {
    const { state, outcome, slips, moves } = await programme().get(panel.id, id);
    return { state, outcome, slips, why: moves.at(-1)?.reason ?? null };
  };

  const writeDeferred = (meeting: Meeting) =>
    desk.write(meeting, 0, {
      ...resolutionOf({ text: 'That the item be deferred.', marks: ['decision'] }),
      resolutionKind: 'deferred',
    });

  it('is done at its minute, and open again when the check is taken back', async () => {
    const { meeting, id } = await held();
    await desk.write(meeting, 0, resolutionOf({ text: 'That the report be noted.', marks: ['noted'] }));
    await desk.check(meeting);
    expect(await stateOf(id)).toMatchObject({ state: 'done', outcome: 'Minute 17, 16 October 2017' });
    await takeBack(meeting);
    expect(await stateOf(id)).toMatchObject({ state: 'placed', outcome: null, slips: 0 });
  });

  it('comes back with a slip where it was deferred', async () => {
    const { meeting, id } = await held();
    await writeDeferred(meeting);
    await desk.check(meeting);
    expect(await stateOf(id)).toMatchObject({
      state: 'planned',
      slips: 1,
      why: 'Deferred: Minute 17, 16 October 2017.',
    });
    await takeBack(meeting);
    expect(await stateOf(id)).toMatchObject({ state: 'placed', slips: 0 });
  });

  it('stays with the meeting it went to, whatever becomes of the minutes of the one that had no quorum', async () => {
    const december = await schedule('2017-12-19');
    const { meeting, id } = await held();
    await foundInquorate(meeting);
    const move = { meetingId: december.id, reason: 'No quorum', version: 2 };
    await desk.app.get(ProgrammeItems).move({ panelId: panel.id, id }, move, clerk);
    const { id: agendaId } = await desk.app.get(AgendasService).draftFor(december.id, clerk);
    await desk.app.get(PlannedItems).place(agendaId, id, clerk);

    await writeDeferred(meeting);
    await desk.check(meeting);
    expect(await programme().get(panel.id, id)).toMatchObject({ state: 'placed', slips: 1, meetingId: december.id });
    await takeBack(meeting);
    expect(await programme().get(panel.id, id)).toMatchObject({ state: 'placed', slips: 1, meetingId: december.id });
  });
});

const CONFIDENTIAL = {
  basis: 'confidential' as const,
  legalBasis: 'enactment' as const,
  legalBasisText: 'Children Act 1989',
  paragraphs: [],
  reason: '',
  publicInterestTest: '',
  ownPlanningPermission: false,
};
