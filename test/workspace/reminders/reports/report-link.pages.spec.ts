import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditEvent } from '../../../../src/platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Mail } from '../../../../src/platform/mail/mail.entity.js';
import { SessionRow } from '../../../../src/platform/web/session/session.entity.js';
import { PeopleService } from '../../../../src/workspace/people/people.service.js';
import { signedInWith } from '../../../support/factories/account.js';
import { markingForm } from '../../../support/factories/entry.js';
import { linkIn, mailsOf } from '../../../support/mail-folder.js';
import { makePdf } from '../../../support/made-pdf.js';
import { PageReader } from '../../../support/page.js';
import { clerk } from '../../agendas/agenda-desk.js';
import { openReportsDesk, type ReportsDesk, SAID } from './reports-desk.js';

let desk: ReportsDesk;
beforeEach(async () => {
  desk = await openReportsDesk();
});
afterEach(() => desk.remove());

const read = async (path: string) => new PageReader((await desk.app.browser().get(path)).text);

async function asked(facts: object = {}): Promise<{ id: string; path: string }> {
  const id = await desk.item({ title: 'Placement data', ...facts });
  return { id, path: await desk.ask(id) };
}

describe('the page behind the link to a report', () => {
  it('names the item and its meeting, and in whose name is submitted', async () => {
    const { path } = await asked();

    const answer = await desk.app.browser().get(path);
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect(answer.headers['x-robots-tag']).toBe('noindex, nofollow');
    expect(String(answer.headers['set-cookie'])).not.toMatch(/minutebook=/);
    const page = new PageReader(answer.text);
    expect(page.heading).toBe('Placement data');
    expect(page.fact('Meeting')).toBe('Tuesday 12 December 2017');
    expect(page.text).toContain('Corporate Parenting Panel');
    expect(page.text).toContain('You are submitting as Dinah Johnson');
    expect(page.text).toContain('1. Information relating to any individual');
  });

  it('takes the report, thanks, and says what came of it', async () => {
    const { id, path } = await asked();

    const answer = await desk.send(path, { paragraphs: '3', reason: 'It names what a provider asks.' });
    expect([answer.status, answer.headers['location']]).toEqual([303, `${path}/sent`]);
    expect((await read(`${path}/sent`)).heading).toBe('Your report has been sent');
    expect((await read(path)).text).toContain(
      'You sent a report of 3 pages on 16 October 2017. It waits for the clerk.',
    );

    expect(await desk.submissions(id)).toMatchObject([
      {
        ...{ personId: desk.author.id, title: SAID.title, backgroundPapers: 'None', paragraphs: [3] },
        ...{ reason: 'It names what a provider asks.', pageCount: 3, fileName: 'report.pdf', outcome: null },
      },
    ]);
    expect((await desk.entry(desk.agendaId, id)).papers).toEqual([]);
    const [event] = await desk.app.get(UnitOfWork).reading(AuditEvent).findBy({ actor: 'Dinah Johnson' });
    expect(event).toMatchObject({ action: 'handed in a report', subjectId: id });
  });

  it('takes another version in place of one that waits', async () => {
    const { id, path } = await asked();
    await desk.send(path, { title: 'First version' });
    desk.app.clock.passMinutes(5);
    await desk.send(path, { title: 'Second version' });

    expect((await desk.submissions(id)).map(({ title, outcome }) => [title, outcome])).toEqual([
      ['First version', 'replaced'],
      ['Second version', null],
    ]);
  });

  it.each<[string, object, string]>([
    ['title', { title: '' }, 'Write the title of the report, in 3 to 300 characters'],
    ['reason', { paragraphs: '3' }, 'Say why the report falls under this paragraph, in 3 to 2,000 characters'],
    [
      'paragraphs',
      { reason: 'Names of children.' },
      'Select the paragraph that the reason is about, or remove the reason',
    ],
    ['paragraphs', { paragraphs: '8', reason: 'Because.' }, 'Select paragraphs from the list'],
    ['confirmed', { confirmed: '' }, 'Confirm in whose name you are submitting'],
  ])('says what is wrong at the %s, and keeps what was typed', async (_field, fields, message) => {
    const { id, path } = await asked();

    const answer = await desk.send(path, { note: 'Kept words', ...fields });
    expect(answer.status).toBe(422);
    expect(new PageReader(answer.text).errors).toEqual([message]);
    expect(answer.text).toContain('Kept words');
    expect(await desk.submissions(id)).toEqual([]);
  });

  it('refuses what is no report, as papers do', async () => {
    const { id, path } = await asked();
    const locked = await makePdf({ pages: 1, encrypt: { owner: 'one', user: 'two' } });
    const files = [null, { field: 'file', name: 'report.pdf', content: Buffer.from('hello') }];

    for (const file of [...files, { field: 'file', name: 'report.pdf', content: locked }]) {
      const answer = await desk.send(path, {}, file);
      expect([answer.status, new PageReader(answer.text).errors.length]).toEqual([422, 1]);
    }
    expect(await desk.submissions(id)).toEqual([]);
  });

  it('changes nothing when it is only opened, whoever opens it and however', async () => {
    const { id, path } = await asked();
    const everything = async () => {
      const reading = desk.app.get(UnitOfWork);
      const counts = [SessionRow, Mail, AuditEvent].map((entity) => reading.reading<object>(entity).count());
      return [await Promise.all(counts), await desk.linksOf(id), await desk.submissions(id)];
    };
    const before = await everything();

    const browser = desk.app.browser();
    for (const page of [path, `${path}/sent`, `${path}/fresh`]) {
      expect((await browser.get(page)).status).toBe(200);
      expect((await browser.head(page)).status).toBe(200);
      expect((await browser.get(page, { Purpose: 'prefetch', 'Sec-Purpose': 'prefetch' })).status).toBe(200);
    }
    expect(await everything()).toEqual(before);
  });

  it('takes nothing without the form’s own token', async () => {
    const { id, path } = await asked();

    expect((await desk.app.browser().upload(path, SAID, await desk.pdf())).status).toBe(403);
    expect(await desk.submissions(id)).toEqual([]);
  });
});

describe('an item that is kept from the public', () => {
  const SECRET = 'Kestrel';

  it('is never told of by its link, nor by any mail: neither its title nor what was handed in or said', async () => {
    const { id, path } = await asked({ title: `${SECRET} House`, publicTitle: 'A placement' });
    await desk.markings.mark(desk.agendaId, { entryId: id }, markingForm.build({ reason: SECRET }), clerk);
    const words = { title: `${SECRET} one`, backgroundPapers: `${SECRET} two`, note: `${SECRET} three` };
    await desk.send(path, { ...words, paragraphs: '3', reason: SECRET }, await desk.pdf(1, SECRET, `${SECRET}.pdf`));

    for (const page of [path, `${path}/sent`]) {
      const { text, status } = await desk.app.browser().get(page);
      expect([status, text.includes('A placement'), text.includes(SECRET)]).toEqual([200, true, false]);
    }
    for (const { text, html, subject } of await mailsOf(desk.app)) {
      expect(`${subject} ${text} ${html}`).not.toContain(SECRET);
    }
    expect(desk.app.log.join('\n')).not.toContain(SECRET);
    const events = await desk.app.get(UnitOfWork).reading(AuditEvent).find();
    expect(JSON.stringify(events.filter(({ subjectId }) => subjectId === id))).not.toContain(SECRET);
    expect(JSON.stringify(await desk.submissions(id))).toContain(SECRET);
  });
});

describe('a link to a report', () => {
  it('ends after thirty days, and a new one comes by mail, a few times an hour', async () => {
    const { id, path } = await asked();
    desk.app.clock.passMinutes(30 * 24 * 60 - 1);
    expect((await desk.app.browser().get(path)).status).toBe(200);
    desk.app.clock.passMinutes(1);
    const browser = desk.app.browser();
    const answer = await browser.get(path);
    expect(answer.status).toBe(410);
    expect(answer.text).toContain('this one has run out');

    for (let nth = 0; nth < 5; nth += 1) {
      await browser.get(path);
      expect((await browser.post(`${path}/fresh`)).headers['location']).toBe(`${path}/fresh`);
    }
    const mails = (await mailsOf(desk.app)).filter(({ subject }) => subject?.startsWith('A new link'));
    expect(mails.map(({ to }) => to?.[0]?.address)).toEqual(Array(3).fill('d.johnson@council.example'));
    const [fresh = ''] = mails.map((mail) => linkIn(mail, 'reports'));
    expect((await desk.send(fresh)).status).toBe(303);
    expect(await desk.submissions(id)).toHaveLength(1);
  });

  it.each<[string, (id: string) => Promise<unknown>, string]>([
    ['the agenda is published', () => desk.settle(desk.agendaId, 'published'), 'The agenda has been published'],
    [
      'the item is withdrawn',
      (id) => desk.change(id, { withdrawnAt: '2017-10-16T09:00:00.000Z' }),
      'is not on the agenda',
    ],
    ['the item is removed', (id) => desk.entries.remove(desk.agendaId, id, 1, clerk), 'is not on the agenda'],
    [
      'the day of the meeting is past',
      async () => desk.app.clock.setTo('2017-12-13T09:00:00.000Z'),
      'The day of the meeting',
    ],
    ['somebody else is named', (id) => desk.change(id, { officerId: null }), 'no longer yours'],
    [
      'its author leaves the council',
      () =>
        desk.app
          .get(UnitOfWork)
          .run((unit) => desk.app.get(PeopleService).markAsLeft(unit, desk.author, '2017-10-15', 'Retired')),
      'no longer yours',
    ],
  ])('ends when %s, also for a form that is open already', async (_when, come, words) => {
    const { id, path } = await asked();
    const browser = desk.app.browser();
    await browser.get(path);
    await come(id);

    const answer = await desk.app.browser().get(path);
    expect(answer.status).toBe(410);
    expect(answer.text).toContain(words);
    expect((await browser.upload(path, SAID, await desk.pdf())).status).toBe(410);
    expect(await desk.submissions(id)).toEqual([]);
    await browser.post(`${path}/fresh`);
    expect(await desk.linksOf(id)).toHaveLength(1);
  });

  it('ends when the clerk takes it back, and the author can have a new one', async () => {
    const { id, path } = await asked();
    const clerk = await signedInWith(desk.app, 'clerk');
    const page = `/workspace/agendas/${desk.agendaId}/entries/${id}/report-request`;
    const shown = (await clerk.get(page)).text;
    expect(shown).toContain('Dinah Johnson can send the report by a link until 15 November 2017.');
    await clerk.post(`${page}/revocation`);

    const browser = desk.app.browser();
    const answer = await browser.get(path);
    expect(answer.status).toBe(410);
    expect(answer.text).toContain('has taken this link back');
    expect((await browser.upload(path, SAID, await desk.pdf())).status).toBe(410);
    await browser.post(`${path}/fresh`);
    expect(await desk.linksOf(id)).toHaveLength(2);
    expect((await browser.get(path)).status).toBe(410);
  });

  it('opens its own item only, and no other kind of link opens it', async () => {
    const { path } = await asked();
    expect((await desk.app.browser().get(path.replace('/reports/', '/answers/'))).status).toBe(404);
    expect((await desk.app.browser().get(`/workspace/agendas/${desk.agendaId}`)).status).not.toBe(200);
  });

  it('cannot be guessed, and guessing is held up, while a right link is not', async () => {
    const { path } = await asked();
    const browser = desk.app.browser();
    const statuses: number[] = [];
    for (let nth = 0; nth < 22; nth += 1) statuses.push((await browser.get(`${path.slice(0, -2)}x${nth}`)).status);
    expect([statuses[0], statuses.at(-1)]).toEqual([404, 429]);
    expect((await browser.get(path)).status).toBe(200);
  });
});

describe('an author who has signed in', () => {
  it('finds the same form from the home page', async () => {
    const id = await desk.item({ title: 'Placement data' });
    const browser = await desk.signInAsAuthor();
    const home = new PageReader((await browser.get('/workspace')).text);
    const path = home.link('Placement data (send the report)');
    expect(path).toBe(`/workspace/reports/${id}`);

    const answer = await desk.send(path, {}, undefined, browser);
    expect([answer.status, answer.headers['location']]).toEqual([303, `${path}/sent`]);
    expect((await browser.get(`${path}/sent`)).text).toContain('Your report has been sent');
    expect(await desk.submissions(id)).toMatchObject([{ personId: desk.author.id }]);
    expect(new PageReader((await browser.get('/workspace')).text).hasLink('Placement data (send the report)')).toBe(
      false,
    );
  });

  it('is shown nothing of a report that is asked of somebody else', async () => {
    const other = await desk.register({ surname: 'Other' });
    const id = await desk.item({ officerId: other.id });
    const browser = await desk.signInAsAuthor();

    expect((await browser.get(`/workspace/reports/${id}`)).status).toBe(404);
    expect((await desk.send(`/workspace/reports/${id}`, {}, undefined, browser)).status).toBe(404);
    expect(await desk.submissions(id)).toEqual([]);
  });
});
