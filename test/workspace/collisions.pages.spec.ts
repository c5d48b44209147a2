import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { AccountsService } from '../../src/workspace/accounts/accounts.service.js';
import { accountPaths } from '../../src/workspace/accounts/accounts.paths.js';
import { agendaPaths } from '../../src/workspace/agendas/agenda.paths.js';
import { authorityPaths } from '../../src/workspace/authority/authority.paths.js';
import { MunicipalYearsService } from '../../src/workspace/authority/municipal-years/municipal-years.service.js';
import { ProperOfficersService } from '../../src/workspace/authority/proper-officers/proper-officers.service.js';
import { ChampionAppointmentsService } from '../../src/workspace/champions/champion-appointments.service.js';
import { championPaths } from '../../src/workspace/champions/champion.paths.js';
import { StrandsService } from '../../src/workspace/champions/strands.service.js';
import { meetingPaths } from '../../src/workspace/meetings/meeting.paths.js';
import { MeetingsService } from '../../src/workspace/meetings/meetings.service.js';
import { panelPaths } from '../../src/workspace/panels/panel.paths.js';
import { SeatsService } from '../../src/workspace/panels/seats.service.js';
import { StandingItemsService } from '../../src/workspace/panels/standing-items.service.js';
import { peoplePaths, postPaths, registerPaths } from '../../src/workspace/people/people.paths.js';
import { PostHoldingsService } from '../../src/workspace/people/posts/post-holdings.service.js';
import { PostsService } from '../../src/workspace/people/posts/posts.service.js';
import { RegistersService } from '../../src/workspace/people/registers/registers.service.js';
import { openApp, type TestApp } from '../support/app.js';
import type { Browser, Fields } from '../support/browser.js';
import { TestCouncil } from '../support/council.js';
import { accountForm, signedInWith, userWith } from '../support/factories/account.js';
import { makePdf } from '../support/made-pdf.js';
import { PageReader } from '../support/page.js';

interface EditForm {
  readonly of: string;
  readonly page: (world: World) => string;
  readonly button: string;
  readonly theirs: Fields;
  readonly mine: Fields;
  /** What is said of theirs, in words. */
  readonly saved: string;
  readonly isUpload?: true | undefined;
}

const CALL = {
  ...{ 'day-day': '16', 'day-month': '10', 'day-year': '2017', time: '09:30' },
  by: 'Councillor G. Watson',
};

const EDIT_FORMS: readonly EditForm[] = [
  {
    of: 'the council',
    page: () => authorityPaths.settings(),
    button: 'Save and publish',
    theirs: { teamName: 'Committee Services' },
    mine: { teamName: 'Governance' },
    saved: 'Committee Services',
  },
  {
    of: 'a municipal year',
    page: ({ yearId }) => authorityPaths.year(yearId),
    button: 'Save these days',
    theirs: { 'endsOn-day': '16' },
    mine: { 'endsOn-day': '18' },
    saved: '16 May 2018',
  },
  {
    of: 'the end of a proper officer',
    page: ({ officerId }) => authorityPaths.officerEnd(officerId),
    button: 'Save the last day',
    theirs: { 'toDay-day': '30', 'toDay-month': '11', 'toDay-year': '2017' },
    mine: { 'toDay-day': '31', 'toDay-month': '12', 'toDay-year': '2017' },
    saved: '30 November 2017',
  },
  {
    of: 'a person',
    page: ({ personId }) => peoplePaths.edit(personId),
    button: 'Save',
    theirs: { kind: 'partner', telephone: '01709 382121' },
    mine: { kind: 'co-optee', telephone: '01709 823000' },
    saved: 'Partner',
  },
  {
    of: 'a post',
    page: ({ postId }) => postPaths.edit(postId),
    button: 'Save the post',
    theirs: { title: 'Director of Health' },
    mine: { title: 'Director of Public Health and Care' },
    saved: 'Director of Health',
  },
  {
    of: 'the end of a time in a post',
    page: ({ postId, holdingId }) => postPaths.holdingEnding(postId, holdingId),
    button: 'Record the last day',
    theirs: { 'to-day': '30', 'to-month': '11', 'to-year': '2017' },
    mine: { 'to-day': '31', 'to-month': '12', 'to-year': '2017' },
    saved: '30 November 2017',
  },
  {
    of: 'the name of a ward',
    page: ({ wardId }) => registerPaths.entry('wards', wardId),
    button: 'Save the name',
    theirs: { name: 'Hellaby East' },
    mine: { name: 'Hellaby West' },
    saved: 'Hellaby East',
  },
  {
    of: 'the end of a ward',
    page: ({ wardId }) => registerPaths.ending('wards', wardId),
    button: 'End this ward',
    theirs: { 'to-day': '30', 'to-month': '11', 'to-year': '2017' },
    mine: { 'to-day': '31', 'to-month': '12', 'to-year': '2017' },
    saved: '30 November 2017',
  },
  {
    of: 'the roles of an account',
    page: ({ accountId }) => accountPaths.roles(accountId),
    button: 'Save the roles',
    theirs: { roles: 'monitoring-officer' },
    mine: { roles: 'administrator' },
    saved: 'Monitoring officer',
  },
  {
    of: 'a panel',
    page: ({ council }) => panelPaths.settings(council.panelId),
    button: 'Save the settings',
    theirs: { defaultPlace: 'Riverside House\nMain Street', kind: 'board', reportDeadlineDays: '7' },
    mine: { defaultPlace: 'Clifton Park', kind: 'committee', reportDeadlineDays: '9' },
    saved: 'Riverside House Main Street',
  },
  {
    of: 'a seat',
    page: ({ council, seatId }) => panelPaths.seat(council.panelId, seatId),
    button: 'Save the seat',
    theirs: { role: 'vice-chair' },
    mine: { role: 'chair' },
    saved: 'Vice-chair',
  },
  {
    of: 'the end of a seat',
    page: ({ council, endingId }) => panelPaths.seatEnding(council.panelId, endingId),
    button: 'End the seat',
    theirs: { 'to-day': '30', 'to-month': '11', 'to-year': '2017' },
    mine: { 'to-day': '31', 'to-month': '12', 'to-year': '2017' },
    saved: '30 November 2017',
  },
  {
    of: 'a standing item',
    page: ({ council, standingId }) => panelPaths.standingItem(council.panelId, standingId),
    button: 'Save the item',
    theirs: { title: 'Apologies' },
    mine: { title: 'Apologies for absence and substitutes' },
    saved: 'Apologies',
  },
  {
    of: 'the name of a champion’s strand',
    page: ({ council, strandId }) => championPaths.strand(council.panelId, strandId),
    button: 'Save the name',
    theirs: { name: 'Housing and homes' },
    mine: { name: 'Accommodation' },
    saved: 'Housing and homes',
  },
  {
    of: 'the end of a champion’s strand',
    page: ({ council, strandId }) => championPaths.strandEnding(council.panelId, strandId),
    button: 'End the strand',
    theirs: { 'to-day': '30', 'to-month': '11', 'to-year': '2017' },
    mine: { 'to-day': '31', 'to-month': '12', 'to-year': '2017' },
    saved: '30 November 2017',
  },
  {
    of: 'an appointment as champion',
    page: ({ council, otherStrandId, appointmentId }) =>
      championPaths.appointmentChange(council.panelId, otherStrandId, appointmentId),
    button: 'Save the appointment',
    theirs: { reportEveryMonths: '6' },
    mine: { reportEveryMonths: '12' },
    saved: '6',
  },
  {
    of: 'the end of an appointment as champion',
    page: ({ council, otherStrandId, appointmentId }) =>
      championPaths.appointmentEnding(council.panelId, otherStrandId, appointmentId),
    button: 'Record the last day',
    theirs: { 'to-day': '30', 'to-month': '11', 'to-year': '2017', endedBecause: 'Resigned' },
    mine: { 'to-day': '31', 'to-month': '12', 'to-year': '2017', endedBecause: 'CPP 40(1) 2017/18' },
    saved: '30 November 2017',
  },
  {
    of: 'a meeting',
    page: ({ council }) => meetingPaths.edit(council.meetingId),
    button: 'Save the meeting',
    theirs: { startsAt: '14:00', kind: 'special' },
    mine: { startsAt: '16:30', kind: 'extraordinary' },
    saved: 'Special meeting',
  },
  {
    of: 'the notices of a meeting',
    page: ({ council }) => meetingPaths.notices(council.meetingId),
    button: 'Record the notices',
    theirs: { 'summonsDay-day': '12', 'summonsDay-month': '10', 'summonsDay-year': '2017', summonsTime: '09:30' },
    mine: { 'summonsDay-day': '13', 'summonsDay-month': '10', 'summonsDay-year': '2017', summonsTime: '09:45' },
    saved: '12 October 2017',
  },
  {
    of: 'the call of a meeting at short notice',
    page: ({ shortId }) => meetingPaths.shortNotice(shortId),
    button: 'Save the call',
    theirs: { ...CALL, because: 'The court has ordered it' },
    mine: { ...CALL, because: 'The minister has asked for it' },
    saved: 'The court has ordered it',
  },
  {
    of: 'the key dates of a meeting',
    page: ({ council }) => meetingPaths.keyDates(council.meetingId),
    button: 'Save the key dates',
    theirs: {
      'reportDeadlineOn-day': '6',
      'reportDeadlineOn-month': '10',
      'reportDeadlineOn-year': '2017',
    },
    mine: { 'reportDeadlineOn-day': '5', 'reportDeadlineOn-month': '10', 'reportDeadlineOn-year': '2017' },
    saved: '6 October 2017',
  },
  {
    of: 'what stands around the items of an agenda',
    page: ({ council }) => agendaPaths.show(council.agendaId),
    button: 'Save',
    theirs: { note: 'Tea is served from 4.30 p.m.' },
    mine: { note: 'There will be a fire drill.' },
    saved: 'Tea is served from 4.30 p.m.',
  },
  {
    of: 'an item of an agenda',
    page: ({ council, entryId }) => agendaPaths.entry(council.agendaId, entryId),
    button: 'Save',
    theirs: { title: 'Fostering', purpose: 'decision' },
    mine: { title: 'Adoption', purpose: 'scrutiny' },
    saved: 'For decision',
  },
  {
    of: 'a paper',
    page: ({ council, paperId }) => agendaPaths.paper(council.agendaId, paperId),
    button: 'Save',
    theirs: { title: 'Fostering report', kind: 'appendix' },
    mine: { title: 'Adoption report', kind: 'plan' },
    saved: 'Appendix',
    isUpload: true,
  },
  {
    of: 'the marking of an item',
    page: ({ council, exemptId }) => agendaPaths.entryMarking(council.agendaId, exemptId),
    button: 'Save the marking',
    theirs: { reason: 'It names a child.', paragraphs: '1', contractNegotiation: 'no' },
    mine: { reason: 'It names an agency.', paragraphs: '2' },
    saved: '1. Information relating to any individual',
  },
];

type World = Awaited<ReturnType<typeof foundWorld>>;

describe('two clerks on one form', () => {
  let app: TestApp;
  let world: World;
  let mine: Browser;
  let theirs: Browser;

  beforeAll(async () => {
    app = await openApp();
    world = await foundWorld(app);
    mine = await signedInWith(app, 'administrator', 'clerk');
    theirs = await signedInWith(app, 'administrator', 'clerk');
  });

  afterAll(() => app.remove());

  it.each(EDIT_FORMS)('lose nothing of $of, and overwrite nothing unseen', async (form) => {
    const page = form.page(world);
    const seenByMe = await opened(mine, page, form);
    const seenByThem = await opened(theirs, page, form);
    expect((await sent(theirs, seenByThem, form.theirs, form)).status).toBe(303);

    const refused = await sent(mine, seenByMe, form.mine, form);
    const shown = new PageReader(refused.text);
    expect(refused.status).toBe(409);
    expect(shown.title).toMatch(/^Error: /);
    expect(shown.headings).toContain('Somebody else was quicker');
    expect(shown.form(form.button).values).toMatchObject(form.mine);
    expect(shown.all('.app-collision__saved').map((each) => each.textContent.replace(/\s+/g, ' '))).toContainEqual(
      expect.stringMatching(new RegExp(`Saved meanwhile.*: ${form.saved.replaceAll('.', '\\.')}`)),
    );

    const again = await sent(mine, shown.form(form.button), {}, form);
    expect(again.status).toBe(303);
    expect((await opened(mine, page, form)).values).toMatchObject(form.mine);
  });

  it('are told who was quicker, and when', async () => {
    const page = peoplePaths.edit(world.strangerId);
    const form = { button: 'Save', isUpload: undefined };
    const [seenByMe, seenByThem] = [await opened(mine, page, form), await opened(theirs, page, form)];
    await sent(theirs, seenByThem, { ward: 'Wath' }, form);

    const { text } = await sent(mine, seenByMe, { ward: 'Maltby' }, form);

    expect(new PageReader(text).text).toMatch(
      /\S+ saved this on Monday 16 October 2017 at 10\.00 a\.m\., while you were working on it/,
    );
  });

  it('are told of it where somebody leaves, beside all that ends with them by now', async () => {
    const page = peoplePaths.leaving(world.strangerId);
    const form = { button: 'Record that they leave', isUpload: undefined };
    const seenByMe = await opened(mine, page, form);
    const edit = { button: 'Save', isUpload: undefined };
    const theirEdit = await opened(theirs, peoplePaths.edit(world.strangerId), edit);
    await sent(theirs, theirEdit, { telephone: '01709 382999' }, edit);
    await world.council.seat(world.strangerId);

    const refused = await sent(mine, seenByMe, { reason: 'Moved away' }, form);
    const shown = new PageReader(refused.text);
    const inJson = await mine.api('post', `/api${page.replace('/workspace', '')}`, {
      ...{ lastDay: '2017-10-16', reason: 'Moved away', seats: 'vacant', version: 1 },
    });

    expect([refused.status, shown.headings.includes('Somebody else was quicker')]).toEqual([409, true]);
    expect(shown.fact('Seats')).toMatch(/member since/);
    expect(shown.form(form.button).values).toMatchObject({ reason: 'Moved away', 'lastDay-day': '16' });
    expect([inJson.status, inJson.body.error]).toMatchObject([409, { code: 'conflict', version: expect.any(Number) }]);
    expect((await sent(mine, shown.form(form.button), {}, form)).status).toBe(303);
  });

  it('are told the newest version by the API', async () => {
    const address = `/api/panels/${world.council.panelId}/standing-items/${world.standingId}`;
    const title = 'Apologies';
    await mine.api('put', address, { kind: 'business', title, version: 3 });
    const refused = await mine.api('put', address, { kind: 'business', title, version: 2 });

    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ error: { code: 'conflict', version: 4 } });
  });

  it('get back what they had typed where the item has gone meanwhile', async () => {
    const entryId = await world.council.entry({ title: 'Leaving care' });
    const page = agendaPaths.entry(world.council.agendaId, entryId);
    const seen = await opened(mine, page, { button: 'Save' });
    const removal = agendaPaths.entryRemoval(world.council.agendaId, entryId);
    const remove = new PageReader((await theirs.get(removal)).text).form('Remove');
    await theirs.post(removal, remove.values);

    const refused = await mine.post(page, { ...seen.values, wording: 'Two hours of typing.\nAnd more.' });
    expect(refused.status).toBe(404);
    const shown = new PageReader(refused.text);
    expect(shown.headings).toContain('What you had typed');
    expect(shown.fact('Wording')).toBe('Two hours of typing. And more.');
    expect(refused.text).not.toContain(String(seen.values['_csrf']));
  });

  it('are led back to the page where one button was pressed too late', async () => {
    const page = agendaPaths.entryRemoval(world.council.agendaId, world.entryId);
    await mine.get(page);
    const refused = await mine.post(page, { version: 1 });

    expect(refused.status).toBe(409);
    expect(new PageReader(refused.text).heading).toBe('Something has changed');
  });
});

async function opened(browser: Browser, page: string, { button }: Pick<EditForm, 'button'>) {
  return new PageReader((await browser.get(page)).text).form(button);
}

async function sent(
  browser: Browser,
  form: ReturnType<PageReader['form']>,
  changes: Fields,
  { isUpload }: Pick<EditForm, 'isUpload'>,
): Promise<Response> {
  const fields = { ...form.values, _csrf: undefined, ...changes };
  if (!isUpload) return browser.post(form.action, fields);
  return browser.upload(form.action, fields, {
    field: 'file',
    name: 'report.pdf',
    content: await makePdf({ pages: 1 }),
  });
}

async function foundWorld(app: TestApp) {
  const founder = { ...userWith('administrator', 'clerk') };
  const council = await TestCouncil.found(app);
  const [member, other, stranger] = [
    await council.person({}),
    await council.person({}),
    await council.person({ kind: 'councillor' }),
  ];
  await council.seat(member.id);
  await council.seat(other.id);
  const [seat, ending] = await app.get(SeatsService).seatsOf(council.panelId);
  const days = { startsOn: '2017-05-19', endsOn: '2018-05-17' };
  const soon = { panelId: council.panelId, kind: 'ordinary', day: '2017-10-19' } as const;
  const officer = { name: 'S. Kemp', post: 'Chief Executive', fromDay: '2016-01-11' };
  const account = await app.get(AccountsService).open(accountForm.clerk().build({ personId: other.id }), founder);
  const post = await app.get(PostsService).setUp({ title: 'Director of Public Health' }, founder);
  const roche = await council.person({ kind: 'officer', title: undefined, post: undefined });
  const appointment = { personId: roche.id, from: '2017-06-01' };
  const holding = await app.get(PostHoldingsService).appoint(post.id, appointment, founder);
  const ward = await app.get(RegistersService).add('wards', { name: 'Hellaby' }, founder);
  const strands = app.get(StrandsService);
  const { id: strandId } = await strands.add(council.panelId, { name: 'Housing' }, founder);
  const { id: otherStrandId } = await strands.add(council.panelId, { name: 'Health' }, founder);
  const championed = { panelId: council.panelId, strandId: otherStrandId };
  const champion = { personId: member.id, from: '2017-08-22' };
  const item = { kind: 'business', title: 'Apologies for absence' } as const;
  const entryId = await council.entry({ title: 'Looked after children' });
  const exemptId = await council.entry({ title: 'Fees' });
  await council.mark({ entryId: exemptId });
  return {
    council,
    yearId: (await app.get(MunicipalYearsService).add(days, founder)).id,
    officerId: (await app.get(ProperOfficersService).add(officer, founder)).id,
    personId: member.id,
    strangerId: stranger.id,
    postId: post.id,
    holdingId: holding.id,
    wardId: ward.id,
    accountId: account.id,
    strandId,
    otherStrandId,
    appointmentId: (await app.get(ChampionAppointmentsService).appoint(championed, champion, founder)).id,
    seatId: seat?.id ?? '',
    endingId: ending?.id ?? '',
    standingId: (await app.get(StandingItemsService).add(council.panelId, item, founder)).id,
    entryId,
    shortId: (await app.get(MeetingsService).schedule(soon, founder)).id,
    paperId: await council.paper(entryId, await makePdf({ pages: 2 })),
    exemptId,
  };
}
