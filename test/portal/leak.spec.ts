import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { In } from 'typeorm';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { AgendasService } from '../../src/workspace/agendas/agendas.service.js';
import { EntriesService } from '../../src/workspace/agendas/entries/entries.service.js';
import { AgendaEntry } from '../../src/workspace/agendas/agenda-entry.entity.js';
import { Paper } from '../../src/workspace/agendas/paper.entity.js';
import { Submissions } from '../../src/workspace/agendas/submissions/submissions.service.js';
import { CalendarExceptionsService } from '../../src/workspace/authority/calendar/calendar-exceptions.service.js';
import { MeetingsService } from '../../src/workspace/meetings/meetings.service.js';
import { NoticePublicationService } from '../../src/workspace/meetings/notice-publication/notice-publication.service.js';
import { LeaversService } from '../../src/workspace/panels/leavers/leavers.service.js';
import { PeopleService } from '../../src/workspace/people/people.service.js';
import { type TestApp, openApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { userWith } from '../support/factories/account.js';
import { incomingFile } from '../support/factories/paper.js';
import { personForm } from '../support/factories/person.js';
import { TestCouncil } from '../support/council.js';
import { crawl, hitsOf, type Visited } from '../support/crawl.js';
import { makePdf } from '../support/made-pdf.js';
import { routesOf } from '../support/routes.js';

/** One word for each place an exempt record keeps text in, so that a hit names the field it came from. */
const PLANTED = {
  'entry title': 'quorvash',
  'entry presenter': 'brindlewick',
  'entry wording': 'ostrafend',
  'who ruled it urgent': 'plimmerdale',
  'special circumstances': 'crundlethorn',
  'why it cannot wait': 'vexholme',
  'title of a withdrawn item': 'snibberley',
  'reason for withdrawing it': 'dollinghurst',
  'marking reason': 'glimmerstoat',
  'public interest test': 'wexelbury',
  'paper title': 'harkendale',
  'paper author': 'mizzlethorpe',
  'background papers': 'trundlemere',
  'file name': 'pellowick',
  description: 'hobbinthwaite',
  'name of the Word file': 'crumbleford',
  'earlier file name': 'wintersedge',
  'earlier page text': 'mossgarrow',
  'reason of a replacement': 'tarnwhistle',
  'page text': 'zandergrove',
  'document title': 'fennaworth',
  'document author': 'cobblewyke',
  'document subject': 'snarrowby',
  'attached file': 'drizzlecote',
  'unreachable object': 'yaffleham',
  'appendix title': 'lumberwick',
  'appendix page text': 'grindlestow',
  'appendix file name': 'oxterfield',
  'title of a report handed in': 'stavelock',
  'background papers of a report handed in': 'merrowdene',
  'reason of a report handed in': 'quenderby',
  'note with a report handed in': 'ashmallow',
  'legal basis': 'thrapplegate',
  'unnamed person': 'vanterbourne',
  'person no longer named': 'quillersby',
  'contact kept private': 'hesselthwaite',
  'why somebody left': 'ombersfold',
  'why a late publication was allowed': 'culverstone',
  'draft of a meeting whose notice is out': 'bramblethwaite',
} as const;

const administrator = userWith('administrator');

/** Where a clerk's day begins. */
const DESK = [
  '/workspace',
  '/workspace/people',
  '/workspace/people?standing=all',
  '/workspace/meetings',
  '/workspace/meetings?when=past',
  '/workspace/panels',
];

describe('what was never made public', () => {
  let house: TestApp;
  let anybody: Browser;
  let council: TestCouncil;
  let clerk: Browser;
  let officer: Browser;
  let earlyTrail: Visited;
  let seenInDraft: Visited[];
  let closedHashes: string[];

  beforeAll(async () => {
    house = await openApp();
    council = await TestCouncil.found(house);
    closedHashes = await hashesOf(house, await plant(council));
    await handIn(house, council);
    await plantPeople(house, council);
    await plantNotice(house, council);
    officer = await council.signIn(await council.person({ kind: 'officer' }), 'monitoring-officer');
    earlyTrail = await trailOf(officer);
    clerk = await council.signIn(await council.person({ kind: 'officer', surname: 'Ludlam' }), 'clerk');
    seenInDraft = await crawl(clerk, DESK);
    await makeLate(house);
    await council.publish({
      'too-few-clear-days': `The owner of ${PLANTED['why a late publication was allowed']} sued`,
    });
    anybody = house.browser();
  }, 300_000);

  afterAll(() => house.remove());

  it('is in no page, document, feed or error that anybody can open', async () => {
    const seen = await crawl(anybody, publicStarts(house));

    expect(hits(seen)).toEqual([]);
    expect(seen.filter(({ text }) => closedHashes.some((hash) => text.includes(hash))).map(({ path }) => path)).toEqual(
      [],
    );
    expect(seen.filter(({ text }) => text.includes('"content-length":"0"')).map(({ path }) => path)).toEqual([]);
    expect(seen.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/panels/corporate-parenting-panel/meetings/2017-10-24',
        '/panels/corporate-parenting-panel/meetings/2017-10-24/public-pack.pdf',
        '/panels/corporate-parenting-panel/meetings/2017-10-24/agenda.pdf',
        '/api/public/panels/corporate-parenting-panel/meetings/2017-10-24',
        '/meetings/months/2017-10',
        '/panels/corporate-parenting-panel/meetings/2017-11-21',
        '/sitemap.xml',
        '/councillors',
        '/councillors/dalby-mary',
        '/api/public/councillors',
      ]),
    );
  });

  it('is not told to somebody who asks for addresses of the workspace or guesses names of files', async () => {
    const asked = new Set(guesses(house));
    const seen = await crawl(anybody, [...asked]);

    expect(seen.filter(({ path, status }) => asked.has(path) && status === 200).map(({ path }) => path)).toEqual([]);
    expect(hits(seen)).toEqual([]);
  });

  it('is all there for the panel’s clerk, so that this walk would find it', async () => {
    const seen = await crawl(clerk, DESK);
    const found = new Set<string>(
      hits([...seenInDraft, ...seen, earlyTrail, await trailOf(officer)]).map(({ field }) => field),
    );

    expect(Object.keys(PLANTED).filter((field) => !found.has(field))).toEqual([]);
  });

  it('stays shut to a councillor who sits elsewhere and knows every address the clerk found', async () => {
    const councillor = await council.signIn(await council.person({ surname: 'Ireland' }));
    const known = (await crawl(clerk, DESK)).map(({ path }) => path);
    const seen = await crawl(councillor, [...new Set([...seenInDraft.map(({ path }) => path), ...known])]);

    expect(hits(seen)).toEqual([]);
    expect(seen.filter(({ status }) => status === 200).length).toBeGreaterThan(20);
  });

  it('is in no line of the log', () => {
    const log = house.log.join('\n').toLowerCase();

    expect(Object.entries(PLANTED).filter(([, word]) => log.includes(word))).toEqual([]);
  });
});

/** A meeting the public knows of from its notice, while its agenda is a draft. */
async function plantNotice(house: TestApp, { panelId }: TestCouncil): Promise<void> {
  const clerk = userWith('clerk');
  const form = { panelId, kind: 'ordinary', day: '2017-11-21' } as const;
  const meeting = await house.get(MeetingsService).schedule(form, clerk);
  const agenda = await house.get(AgendasService).draftFor(meeting.id, clerk);
  const title = `Closing ${PLANTED['draft of a meeting whose notice is out']} House`;
  await house.get(EntriesService).add(agenda.id, { kind: 'business', paperExpectation: 'none', title }, clerk);
  await house.get(NoticePublicationService).publish(meeting.id, meeting, clerk);
}

/** A day less to count, so that the agenda goes out too late; its items have stood on it for long. */
async function makeLate(house: TestApp): Promise<void> {
  const holiday = { kind: 'bank-holiday', name: 'Day of mourning', day: '2017-10-20' } as const;
  await house.get(CalendarExceptionsService).add(holiday, administrator);
  await house.get(UnitOfWork).run(({ manager }) => manager.updateAll(AgendaEntry, { addedOn: '2017-10-13' }));
}

/** The ids of the papers that stay closed. */
async function plant(council: TestCouncil): Promise<string[]> {
  const unnamed = await council.person({
    kind: 'co-optee',
    surname: PLANTED['unnamed person'],
    namedInPublic: false,
    publicDescription: 'a representative of the LAC Council',
  });
  await council.seat(unnamed.id, { role: 'co-optee' });
  const open = await council.entry({ title: 'Corporate parenting performance' });
  await council.paper(open, await makePdf({ pages: 3, text: 'Performance in September' }), { title: 'Performance' });
  const appendix = await council.paper(
    open,
    await makePdf({ pages: 2, text: `Appendix ${PLANTED['appendix page text']}` }),
    { kind: 'appendix', title: `Appendix ${PLANTED['appendix title']}` },
    `${PLANTED['appendix file name']}.pdf`,
  );
  await council.mark(
    { paperId: appendix },
    { basis: 'confidential', legalBasis: 'enactment', legalBasisText: PLANTED['legal basis'] },
  );
  await council.entry({ kind: 'exclusion', title: 'Exclusion of the press and public' });
  const closed = await council.entry({
    title: `Agencies ${PLANTED['entry title']}`,
    publicTitle: 'Foster carer recruitment',
    presenter: `${PLANTED['entry presenter']} to report`,
    wording: PLANTED['entry wording'],
  });
  await council.mark(
    { entryId: closed },
    { reason: PLANTED['marking reason'], publicInterestTest: PLANTED['public interest test'] },
  );
  await council.ruleUrgent(closed, {
    ruledBy: `Councillor ${PLANTED['who ruled it urgent']}`,
    circumstances: `${PLANTED['special circumstances']} has given notice from the end of this month`,
    whyNow: `The contract with ${PLANTED['why it cannot wait']} ends before the next meeting`,
  });
  const withdrawn = await council.entry({ title: `Closing ${PLANTED['title of a withdrawn item']} House` });
  await council.withdraw(withdrawn, `The owner of ${PLANTED['reason for withdrawing it']} asked for time`);
  const report = await council.paper(
    closed,
    await makePdf({
      pages: 7,
      text: `Fees ${PLANTED['page text']}`,
      info: {
        title: PLANTED['document title'],
        author: PLANTED['document author'],
        subject: PLANTED['document subject'],
      },
      attachment: { name: 'fees.txt', text: PLANTED['attached file'] },
      unreachable: PLANTED['unreachable object'],
    }),
    { title: PLANTED['paper title'], author: PLANTED['paper author'], backgroundPapers: PLANTED['background papers'] },
    `${PLANTED['file name']}.pdf`,
  );
  await replacePaper(council, closed);
  return [appendix, report];
}

/** Somebody named once and no more, somebody whose contact is their own affair, and somebody who left. */
async function plantPeople(house: TestApp, council: TestCouncil): Promise<void> {
  const named = { forenames: 'Sam', surname: PLANTED['person no longer named'] };
  const { id } = await council.person(named);
  await house.runJobs();
  const unnamed = { ...named, namedInPublic: false, publicDescription: 'a member of the council', version: 1 };
  await house.get(PeopleService).edit(id, personForm.build(unnamed), administrator);
  const mail = `${PLANTED['contact kept private']}@council.example`;
  await council.person({ surname: 'Dalby', mail, publishContact: false });
  const gone = await council.person({ surname: 'Eastwood' });
  await house.runJobs();
  const leaving = {
    lastDay: '2017-10-15',
    reason: PLANTED['why somebody left'],
    seats: 'removed',
    version: 1,
  } as const;
  await house.get(LeaversService).leave(gone.id, leaving, administrator);
  await house.runJobs();
}

/** A report that waits for the clerk, of whose exemption nobody has decided yet. */
async function handIn(house: TestApp, council: TestCouncil): Promise<void> {
  const { agendaId } = council;
  const { entries } = await house.get(AgendasService).load(agendaId);
  const entryId = entries.find(({ publicTitle }) => publicTitle === 'Foster carer recruitment')?.id ?? '';
  const by = { accountId: null, name: 'Author', personId: (await council.person({ kind: 'officer' })).id };
  const said = {
    title: PLANTED['title of a report handed in'],
    backgroundPapers: PLANTED['background papers of a report handed in'],
    paragraphs: [3 as const],
    reason: PLANTED['reason of a report handed in'],
    note: PLANTED['note with a report handed in'],
  };
  const file = await incomingFile(house.config, await makePdf({ pages: 1 }), 'handed-in.pdf');
  await house.get(Submissions).take({ entryId, agendaId }, said, file, by, () => Promise.resolve());
}

/** A closed paper that has had another file before, and was made from a Word file. */
async function replacePaper(council: TestCouncil, closed: string): Promise<void> {
  const earlier = await makePdf({ pages: 1, text: `Draft ${PLANTED['earlier page text']}` });
  const plan = { title: `Plan ${PLANTED['paper title']}` };
  const paperId = await council.paper(closed, earlier, plan, `${PLANTED['earlier file name']}.pdf`);
  await council.replaceFile(paperId, await makePdf({ pages: 1, text: 'The plan' }), {
    ...plan,
    description: PLANTED.description,
    replacementReason: PLANTED['reason of a replacement'],
  });
  await council.nameSource(paperId, `${PLANTED['name of the Word file']}.docx`);
}

/** What the files of closed papers are known by in the store; a bare hash would tell that a guess was right. */
async function hashesOf(house: TestApp, ids: string[]): Promise<string[]> {
  const papers = await house
    .get(UnitOfWork)
    .reading(Paper)
    .findBy({ id: In(ids) });
  expect(papers).toHaveLength(2);
  return papers.map(({ fileHash }) => fileHash);
}

/** The newest events: what happened earlier is on later pages. */
async function trailOf(officer: Browser): Promise<Visited> {
  const { status, text } = await officer.get('/workspace/audit');
  return { path: '/workspace/audit', status, text };
}

/** Every public address without parameters; the walk finds the rest by following links. */
function publicStarts(house: TestApp): string[] {
  const isPublic = (path: string) => !/^\/(workspace|sign-out|api(?!\/(public|docs)))/.test(path);
  const meeting = 'panels/corporate-parenting-panel/meetings/2017-10-24';
  const fixed = routesOf(house.app).filter((path) => isPublic(path) && !path.includes(':') && !path.includes('*'));
  return [
    ...fixed,
    '/sign-in',
    `/api/public/${meeting}`,
    '/api/public/panels/corporate-parenting-panel/meetings/2017-11-21',
    '/api/public/panels/corporate-parenting-panel',
    '/councillors/eastwood-mary',
    '/no/such/page',
  ];
}

/** Every address of the signed-in side, and names of files that might be there. */
function guesses(house: TestApp): string[] {
  const inside = routesOf(house.app).filter((path) => /^\/(workspace|api\/(?!public|docs|sign-in))/.test(path));
  const meeting = '/panels/corporate-parenting-panel/meetings/2017-10-24';
  const files = ['full-pack.pdf', 'papers/3-1.pdf', 'papers/1-2.pdf', `papers/${PLANTED['file name']}.pdf`];
  return [...inside.map((path) => path.replace(/[:*][^/]*/g, '1')), ...files.map((name) => `${meeting}/${name}`)];
}

function hits(seen: readonly Visited[]) {
  return hitsOf(PLANTED, seen);
}
