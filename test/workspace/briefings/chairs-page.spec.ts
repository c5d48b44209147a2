import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PDFDocument } from '@cantoo/pdf-lib';
import { NotAllowed } from '../../../src/domain/errors.js';
import { dictEntry, entry } from '../../../src/platform/pdf/objects/entries.js';
import type { CurrentUser } from '../../../src/platform/web/current-user.js';
import { AgendasService } from '../../../src/workspace/agendas/agendas.service.js';
import { EntriesService } from '../../../src/workspace/agendas/entries/entries.service.js';
import { doneIn, gapIn, glanceOf, outstandingIn, sectionsOf } from '../../../src/workspace/briefings/chairs-brief.js';
import { drawChairsPage } from '../../../src/workspace/briefings/chairs-page.pdf.js';
import { ChairsPages } from '../../../src/workspace/briefings/chairs-page.service.js';
import type { Meeting } from '../../../src/workspace/meetings/meeting.entity.js';
import type { Panel } from '../../../src/workspace/panels/panel.entity.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { PageReader } from '../../support/page.js';
import { everyObjectText, readPdf } from '../../support/pdf.js';
import { outlineOf, strayPainting } from '../../support/pdf-structure.js';
import { type ActionsDesk, chairOf, clerk, councillor, officer, openActionsDesk } from '../actions/actions-desk.js';

const SECRET = 'That the fees of Foxglove be settled.';
const PDF = Buffer.from('%PDF-1.7\n');
const PAPER = { name: 'Rother Vale Council', colour: '#0b4f8a', madeAt: '2017-10-16T09:00:00.000Z' };

let desk: ActionsDesk;
let at: { panel: Panel; meeting: Meeting };
let october: Meeting;
let chair: CurrentUser;
let panels = 0;

beforeAll(async () => {
  desk = await openActionsDesk();
});
afterAll(() => desk.remove());
beforeEach(async () => {
  desk.app.clock.setTo('2017-10-16T09:00:00.000Z');
  panels += 1;
  const panel = await desk.newPanel(`Panel ${panels}`, `P${panels}`);
  at = { panel, meeting: await desk.meet(panel.id, '2017-08-22') };
  october = await desk.meet(panel.id, '2017-10-24');
  chair = chairOf(panel.id, (await desk.newPerson()).id);
});

const facts = (reader: CurrentUser = chair, form: 'own' | 'public' = 'own') =>
  desk.app.get(ChairsPages).of(october.id, reader, form);
const section = async (key: string, reader = chair) => {
  const found = await facts(reader);
  return [...sectionsOf(found), doneIn(found)]
    .find((each) => each.key === key)
    ?.lines.map(({ text, wording }) => `${text} | ${wording}`);
};
const pdfOf = async () => (await drawChairsPage(await facts(chair, 'public'), PAPER)).bytes;

describe('the chair’s page', () => {
  it('is for those who take the chair, prepare the meeting or answer for the record', async () => {
    const deputy = { ...chair, seats: chair.seats.map((seat) => ({ ...seat, role: 'vice-chair' as const })) };
    for (const reader of [chair, deputy, clerk, userWith('monitoring-officer'), userWith('proper-officer')]) {
      await expect(facts(reader)).resolves.toMatchObject({ lines: [] });
    }
    const member = { ...chair, seats: chair.seats.map((seat) => ({ ...seat, role: 'member' as const })) };
    const former = { ...chair, seats: chair.seats.map((seat) => ({ ...seat, to: '2017-10-15' })) };
    for (const reader of [member, former, councillor(), officer('somebody'), userWith('administrator')]) {
      await expect(facts(reader)).rejects.toThrow(NotAllowed);
    }
  });

  it('counts what came of the last meeting, and what is left of those before', async () => {
    const july = await desk.meet(at.panel.id, '2017-07-04');
    const [done, proposed] = [await desk.raise({}, at), await desk.raise({}, at)];
    await desk.raise({ dueOn: '2017-09-30' }, at);
    await desk.raise({ dueOn: null, noDateBecause: 'Nobody said.' }, at);
    const reply = await desk.raise({ dueOn: '2017-12-31' }, { panel: at.panel, meeting: july });
    await desk.take('withdrawal', done, { reason: 'It was a mistake.', approvedBy: 'The chair' });
    await desk.take('completion', proposed, { text: 'It was sent.' });
    await desk.take('waiting', reply, { waitingFor: 'Cabinet', replyDueOn: '2017-12-02' });

    expect(glanceOf(await facts())).toBe(
      '4 actions from August: 1 for you to agree, 1 late, 1 without a date, 1 no longer pursued · ' +
        '1 action from earlier meetings: 1 on target · 1 reply awaited from Cabinet (due 2 December).',
    );
    expect(outstandingIn(await facts())).toHaveLength(4);
  });

  it('says what it cannot know before the minutes of the last meeting are checked', async () => {
    expect(gapIn(await facts())).toBe(
      'The minutes of 22 August 2017 are not checked yet, so nothing that was resolved there is on this page.',
    );
  });

  it('asks whoever owns what is late', async () => {
    const post = await desk.newPost('Head of Placements', (await desk.newPerson({ kind: 'officer' })).id);
    const id = await desk.raise({ dueOn: '2017-09-30', wording: 'That a visit be arranged.' }, at);
    await desk.take('owner', id, { owner: `post:${post.id}`, reason: 'It is hers.' });
    await desk.take('updates', id, { text: 'A date is sought.', madeOn: '2017-09-03' });

    expect(await section('ask')).toEqual([
      'late 16 days, no word since 3 September: ask the Head of Placements | That a visit be arranged.',
    ]);
  });

  it('lists what is to be closed with its evidence, and at which item', async () => {
    const id = await desk.raise({ wording: 'That the terms be sent.' }, at);
    await desk.take('completion', id, { text: 'They were sent.' });
    expect(await section('agree')).toEqual(['evidence (0), agree at the meeting | That the terms be sent.']);

    const { id: agendaId } = await desk.app.get(AgendasService).draftFor(october.id, clerk);
    const item = { kind: 'minutes' as const, title: 'Minutes', paperExpectation: 'none' as const };
    await desk.app.get(EntriesService).add(agendaId, { ...item, minutesOf: [at.meeting.id] }, clerk);
    await desk.take('updates', id, { text: 'The letter.' }, clerk, [await desk.upload('letter.pdf', PDF)]);
    await desk.take('agreement', id, {}, chair);
    expect(await section('agree')).toEqual([
      'agreed by the chair, evidence (1), agree at item 1 | That the terms be sent.',
    ]);
  });

  it('says which replies are awaited', async () => {
    const id = await desk.raise({ dueOn: '2017-12-31', wording: 'That Cabinet be asked.' }, at);
    await desk.take('waiting', id, { waitingFor: 'Cabinet', replyDueOn: '2017-10-11' });

    expect(await section('replies')).toEqual([
      'from Cabinet, asked on 16 October, was due on 11 October | That Cabinet be asked.',
    ]);
  });

  it('compares what was promised with the agenda', async () => {
    await desk.raise({ dueOn: '2017-10-09', wording: 'That a report on missing children be made.' }, at);
    expect(await section('promised')).toEqual([
      'due on 9 October, the agenda has not been begun | That a report on missing children be made.',
    ]);

    const { id: agendaId } = await desk.app.get(AgendasService).draftFor(october.id, clerk);
    expect((await section('promised'))?.[0]).toMatch(/^due on 9 October, not on the agenda under any such title/);
    const item = { kind: 'business' as const, title: 'Missing children', paperExpectation: 'none' as const };
    await desk.app.get(EntriesService).add(agendaId, item, clerk);
    expect((await section('promised'))?.[0]).toMatch(/^due on 9 October, on the agenda, item 1/);
  });

  it('tells what was done since the last meeting', async () => {
    const id = await desk.raise({ wording: 'That the terms be sent.' }, at);
    await desk.take('withdrawal', id, { reason: 'It was a mistake.', approvedBy: 'The chair' });
    expect(await section('done')).toEqual(['Closed, 16 October 2017 | That the terms be sent.']);
  });
});

describe('the brief on paper', () => {
  it('is a tagged document that says what the page says, in its order', async () => {
    await desk.raise({ dueOn: '2017-09-30', wording: 'That a visit be arranged.' }, at);
    const bytes = await pdfOf();

    const { text: printed, xmp, language } = await readPdf(bytes);
    const text = printed.replace(/\s+/g, ' ');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(language).toBe('en-GB');
    const headings = [
      'Before the meeting of Tuesday 24 October 2017',
      'At a glance',
      'Ask at the meeting',
      'Agree to close',
      'Replies awaited, and to be reported',
      'Promised to this meeting',
      'Everything outstanding',
      'Closed since the last meeting, and noted at it',
    ];
    expect(headings.map((heading) => text.indexOf(heading))).toEqual(
      [...headings.map((heading) => text.indexOf(heading))].sort((one, other) => one - other),
    );
    expect(headings.every((heading) => text.includes(heading))).toBe(true);
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const tree = outlineOf(entry(dictEntry(document.catalog, 'StructTreeRoot'), 'K'));
    expect(tree).toContain('Table(THead(TR(TH TH TH TH TH)) TBody(TR(TH TD TD TD TD)))');
    expect(document.getPages().flatMap(({ node }) => strayPainting(node))).toEqual([]);
  });

  it('holds no private word, whoever prints it', async () => {
    const label = { isPrivate: true, publicLabel: 'Agency fees' };
    const id = await desk.raise(
      { ...label, wording: SECRET, dueOn: '2017-09-30', due: 'once Foxglove has signed' },
      at,
    );
    await desk.take('updates', id, { text: 'Foxglove has signed.' });
    await desk.take('waiting', id, { waitingFor: 'Foxglove', replyDueOn: '2017-10-11' });

    const own = (await facts()).lines[0];
    expect(own?.wording).toBe(SECRET);
    const bytes = await pdfOf();
    expect((await readPdf(bytes)).text).toContain('Agency fees');
    expect(await everyObjectText(bytes)).not.toContain('Foxglove');
  });

  it('has two pages at most before the table', async () => {
    const wording = 'That the arrangements for the review of every placement be looked at again. '.repeat(6);
    const post = await desk.newPost('Assistant Director of Early Help and Family Engagement', null);
    for (let count = 0; count < 40; count += 1) {
      const id = await desk.raise({ wording, dueOn: '2017-10-09' }, at);
      if (count % 2 === 0) await desk.take('owner', id, { owner: `post:${post.id}`, reason: 'It is hers.' });
      if (count % 4 === 0) await desk.take('waiting', id, { waitingFor: 'the Department', replyDueOn: '2017-10-11' });
      if (count % 4 === 1) await desk.take('completion', id, { text: 'It is done.' });
    }

    const { pages } = await readPdf(await pdfOf());
    const pageOf = (words: string) => pages.findIndex(({ text }) => text.includes(words));
    expect(pageOf('resemble each other')).toBe(1);
    expect(pageOf('Everything outstanding')).toBeLessThanOrEqual(2);
  });
});

describe('the pages', () => {
  it('open from the meeting, as a page, a file and JSON', async () => {
    const id = await desk.raise({ dueOn: '2017-09-30', wording: 'That a visit be arranged.' }, at);
    const browser = await signedInWith(desk.app, 'clerk');
    const meeting = new PageReader((await browser.get(`/workspace/meetings/${october.id}`)).text);

    const page = new PageReader((await browser.get(meeting.link('Chair’s page'))).text);

    expect(page.heading).toContain('Before the meeting of Tuesday 24 October 2017');
    expect(page.headings.slice(1, 3)).toEqual(['At a glance', 'Ask at the meeting']);
    expect(page.text).toContain('late 16 days, no word since it was resolved on 22 August');
    const pdf = await browser.download(page.link('PDF to print'));
    expect(pdf.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'private, no-store' });
    const { body } = await browser.api('get', `/api/meetings/${october.id}/chairs-page`);
    expect(body).toMatchObject({ asAt: '2017-10-16', outstanding: [{ id, status: 'overdue' }] });
  });

  it('are closed to others, who find no way to them', async () => {
    const browser = await signedInWith(desk.app, 'administrator');
    const meeting = new PageReader((await browser.get(`/workspace/meetings/${october.id}`)).text);
    expect(meeting.hasLink('Chair’s page')).toBe(false);
    for (const path of ['chairs-page', 'chairs-page.pdf']) {
      expect((await browser.get(`/workspace/meetings/${october.id}/${path}`)).status).toBe(403);
    }
  });
});
