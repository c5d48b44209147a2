import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RuleBroken } from '../../../../src/domain/errors.js';
import { ReportsExpected } from '../../../../src/workspace/agendas/reports-expected.service.js';
import { Acceptances } from '../../../../src/workspace/agendas/submissions/acceptances.service.js';
import { Returning } from '../../../../src/workspace/reminders/reports/returning.service.js';
import type { Browser } from '../../../support/browser.js';
import { PASSWORD, signedInWith } from '../../../support/factories/account.js';
import { linkIn, mailsOf } from '../../../support/mail-folder.js';
import { PageReader } from '../../../support/page.js';
import { clerk } from '../../agendas/agenda-desk.js';
import { openReportsDesk, type ReportsDesk, SAID } from './reports-desk.js';

const EXEMPT = { paragraphs: '3', reason: 'It names what a provider asks.' };
const REASON = 'Please add the figures of September.';

let desk: ReportsDesk;
let browser: Browser;
beforeEach(async () => {
  desk = await openReportsDesk();
  browser = await signedInWith(desk.app, 'clerk');
});
afterEach(() => desk.remove());

interface HandedIn {
  /** Of the item. */
  readonly id: string;
  readonly submissionId: string;
  /** Where the clerk settles it. */
  readonly page: string;
  /** Where its author handed it in. */
  readonly path: string;
}

async function handedIn(fields: object = {}): Promise<HandedIn> {
  const id = await desk.item({ title: 'Placement data' });
  const path = await desk.ask(id);
  expect((await desk.send(path, fields)).status).toBe(303);
  const submissionId = (await desk.submissions(id)).at(-1)?.id ?? '';
  return { id, submissionId, page: `/workspace/agendas/${desk.agendaId}/submissions/${submissionId}`, path };
}

const accept = async (page: string, fields: object = {}) => {
  await browser.get(page);
  return browser.post(page, {
    kind: 'report',
    title: SAID.title,
    author: 'D. Johnson',
    backgroundPapers: 'None',
    ...fields,
  });
};
const outcomes = async (id: string) => (await desk.submissions(id)).map(({ outcome }) => outcome);
const papersOf = async (id: string) => (await desk.entry(desk.agendaId, id)).papers;

describe('a report that waits for the clerk', () => {
  it('stands on the home page and by its item on the agenda, and is no paper', async () => {
    const { id, page } = await handedIn(EXEMPT);

    const home = new PageReader((await browser.get('/workspace')).text);
    expect(home.link('CPP 12 December 2017: a report for “Placement data” is handed in')).toBe(page);
    const agenda = new PageReader((await browser.get(`/workspace/agendas/${desk.agendaId}`)).text);
    expect(agenda.get(`#entry-${id}`).text).toContain('Report from Dinah Johnson, 16 October 2017');
    const report = new PageReader((await browser.get(page)).text);
    for (const words of [SAID.title, EXEMPT.reason, 'Dinah Johnson', '3. Information relating to the financial']) {
      expect(report.text).toContain(words);
    }
    expect(await papersOf(id)).toEqual([]);
  });

  it('is not chased for any more', async () => {
    await handedIn();
    expect(await desk.app.get(ReportsExpected).ofEverybody()).toEqual([]);
  });

  it('opens to those who may open exempt papers of a draft, and each opening is written down', async () => {
    const { id, page } = await handedIn();

    const file = await browser.download(`${page}/file.pdf`);
    expect([file.status, file.headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect((await desk.eventsOf(id)).at(-1)).toMatchObject({
      ...{ action: 'opened a report that waits to be accepted', mark: 'exempt-pages' },
      detail: { because: 'clerk' },
    });
    const officer = await signedInWith(desk.app, 'monitoring-officer');
    expect((await officer.get(page)).text).not.toContain('Accept as a paper');
    expect((await officer.download(`${page}/file.pdf`)).status).toBe(200);

    for (const other of [await signedInWith(desk.app), await signedInWith(desk.app, 'administrator')]) {
      expect((await other.get(page)).status).toBe(404);
      expect((await other.download(`${page}/file.pdf`)).status).toBe(404);
    }
    expect((await desk.app.browser().get(`${page}/file.pdf`)).status).toBe(303);
  });

  it('is closed to the proper officer and to a clerk with an interest in the item', async () => {
    const { id, page } = await handedIn();
    const proper = await signedInWith(desk.app, 'proper-officer');
    expect((await proper.get(page)).status).toBe(403);

    const { personId, mail } = await desk.newClerk();
    const interested = desk.app.browser();
    await interested.signIn(mail, PASSWORD);
    expect((await interested.get(page)).status).toBe(200);
    await desk.interests.add(desk.agendaId, id, personId, clerk);
    expect((await interested.get(page)).status).toBe(403);
    expect((await interested.get('/workspace')).text).not.toContain('Placement data');
    expect((await interested.get(`/workspace/agendas/${desk.agendaId}`)).text).not.toContain('Report from Dinah');
  });
});

describe('accepting a report', () => {
  it('makes a paper of the item with the words of the author', async () => {
    const { id, page, path } = await handedIn();
    const form = new PageReader((await browser.get(page)).text).form('Accept as a paper');
    expect(form.values).toMatchObject({ kind: 'report', title: SAID.title, author: 'Dinah Johnson' });
    expect(form.labels).not.toContain('Is this paper exempt?');

    const answer = await accept(page);
    expect([answer.status, answer.headers['location']]).toEqual([303, `/workspace/agendas/${desk.agendaId}`]);
    expect(await papersOf(id)).toMatchObject([
      {
        title: SAID.title,
        author: 'D. Johnson',
        backgroundPapers: 'None',
        pageCount: 3,
        kind: 'report',
        marking: null,
      },
    ]);
    expect((await desk.entry(desk.agendaId, id)).pages).not.toBeNull();
    expect(await outcomes(id)).toEqual(['accepted']);
    expect((await desk.eventsOf(id)).map(({ action }) => action)).toContain('accepted a report');
    expect((await desk.app.browser().get(path)).status).toBe(410);
    expect((await browser.get('/workspace')).text).not.toContain('is handed in');
  });

  it('asks whether what its author would keep from the public is exempt', async () => {
    const { id, page } = await handedIn(EXEMPT);

    const answer = await accept(page);
    expect(answer.status).toBe(422);
    expect(new PageReader(answer.text).errors).toEqual(['Say whether the paper is kept from the public']);
    expect(await papersOf(id)).toEqual([]);
    expect(await outcomes(id)).toEqual([null]);
  });

  it('marks the paper from the moment it is one, with what the law asks of a marking', async () => {
    const { id, page } = await handedIn(EXEMPT);
    const form = new PageReader((await browser.get(page)).text).form('Accept as a paper');
    expect(form.values).toMatchObject({ reason: EXEMPT.reason });

    const marked = {
      isExempt: 'yes',
      ...EXEMPT,
      publicInterestTest: 'It would weaken the tender.',
      publicName: 'Appendix B',
    };
    const unanswered = await accept(page, marked);
    expect(new PageReader(unanswered.text).errors).toHaveLength(2);
    expect(await papersOf(id)).toEqual([]);

    expect((await accept(page, { ...marked, contractNegotiation: 'no', mustBeRegistered: 'no' })).status).toBe(303);
    expect(await papersOf(id)).toMatchObject([
      { marking: { basis: 'exempt', paragraphs: [3], reason: EXEMPT.reason, publicName: 'Appendix B' } },
    ]);
  });

  it('leaves the paper open where the clerk decides so', async () => {
    const { id, page } = await handedIn(EXEMPT);

    expect((await accept(page, { isExempt: 'no' })).status).toBe(303);
    expect(await papersOf(id)).toMatchObject([{ marking: null }]);
  });

  it('is done by one of two clerks, and the other is told who was quicker', async () => {
    const { id, page, submissionId } = await handedIn();
    const acceptances = desk.app.get(Acceptances);
    const form = { title: SAID.title, kind: 'report' as const };
    const [one, other] = [
      { ...clerk, name: 'One' },
      { ...clerk, name: 'Other' },
    ];
    const settled = await Promise.allSettled(
      [one, other].map((by) => acceptances.accept(desk.agendaId, submissionId, { form, marking: null }, by)),
    );

    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = settled.find((each): each is PromiseRejectedResult => each.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(RuleBroken);
    expect(String(refused?.reason)).toMatch(/(One|Other) has accepted this already/);
    expect(await papersOf(id)).toHaveLength(1);
    const late = await accept(page);
    expect([late.status, (await papersOf(id)).length]).toEqual([422, 1]);
    await expect(
      desk.app.get(Returning).return(desk.agendaId, submissionId, { reason: REASON }, other),
    ).rejects.toThrow('has accepted this already');
  });

  it('says of a second version that its author had proposed to keep the first from the public', async () => {
    const { id, page, path } = await handedIn(EXEMPT);
    desk.app.clock.passMinutes(1);
    await desk.send(path);
    const latest = (await desk.submissions(id)).at(-1)?.id ?? '';

    const shown = new PageReader((await browser.get(page.replace(/[^/]+$/, latest))).text);
    expect(shown.fact('Earlier version')).toContain('Its author proposed to keep that one from the public.');
  });

  it('is refused once its author has sent another version, or the agenda is out', async () => {
    const { id, page, path } = await handedIn();
    desk.app.clock.passMinutes(1);
    await desk.send(path);
    expect((await accept(page)).text).toContain('Dinah Johnson has sent another version since');

    const latest = (await desk.submissions(id)).at(-1)?.id ?? '';
    await desk.settle(desk.agendaId, 'published');
    const answer = await accept(page.replace(/[^/]+$/, latest));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('This agenda has been published');
    expect(await papersOf(id)).toEqual([]);
    expect((await browser.get('/workspace')).text).not.toContain('is handed in');
  });

  it('takes a report again when its paper was taken off', async () => {
    const { id, page, path } = await handedIn();
    await accept(page);
    const [paper] = await papersOf(id);
    await desk.papers.remove(desk.agendaId, paper?.id ?? '', paper?.version ?? 0, clerk);

    expect((await desk.send(path)).status).toBe(303);
    expect(await outcomes(id)).toEqual(['accepted', null]);
  });

  it('goes with the item where that is removed', async () => {
    const { id } = await handedIn();
    const { version } = await desk.entry(desk.agendaId, id);
    await desk.entries.remove(desk.agendaId, id, version, clerk);
    expect(await desk.submissions(id)).toEqual([]);
  });
});

describe('returning a report', () => {
  const giveBack = async (page: string, reason = REASON) => {
    await browser.get(`${page}/return`);
    return browser.post(`${page}/return`, { reason });
  };
  const lettersOf = async () => (await mailsOf(desk.app)).filter(({ subject }) => subject?.includes('was returned'));

  it('mails the reason with a new link, by which another version comes', async () => {
    const { id, page } = await handedIn();

    expect((await giveBack(page)).status).toBe(303);
    const letters = await lettersOf();
    expect(letters.map(({ to, subject }) => [to?.[0]?.address, subject])).toEqual([
      ['d.johnson@council.example', 'Your report was returned: Placement data'],
    ]);
    const [letter] = letters;
    if (!letter) throw new Error('Nobody was written to.');
    expect(letter.text).toContain(REASON);
    const path = linkIn(letter, 'reports');
    const again = new PageReader((await desk.app.browser().get(path)).text);
    expect(again.text).toContain(`The clerk returned it on 16 October 2017. ${REASON}`);
    expect((await desk.send(path, { title: 'With September' })).status).toBe(303);
    expect(await outcomes(id)).toEqual(['returned', null]);
    expect((await desk.eventsOf(id)).map(({ action }) => action)).toContain('returned a report');
  });

  it('asks for a reason', async () => {
    const { id, page } = await handedIn();

    const answer = await giveBack(page, '');
    expect([answer.status, new PageReader(answer.text).errors]).toEqual([
      422,
      ['Say what has to change, in 3 to 2,000 characters'],
    ]);
    expect(await outcomes(id)).toEqual([null]);
  });

  it('keeps the reason out of the mail and the link’s page where the report may be exempt', async () => {
    const { page } = await handedIn(EXEMPT);
    expect((await giveBack(page, 'Kestrel is named too often.')).status).toBe(303);

    const [letter] = await lettersOf();
    if (!letter) throw new Error('Nobody was written to.');
    expect(`${letter.text} ${letter.html}`).not.toContain('Kestrel');
    const path = linkIn(letter, 'reports');
    expect((await desk.app.browser().get(path)).text).not.toContain('Kestrel');
    const author = await desk.signInAsAuthor();
    const [{ entryId } = { entryId: '' }] = await desk.app.get(ReportsExpected).of(desk.author.id, 1);
    expect((await author.get(`/workspace/reports/${entryId}`)).text).toContain('Kestrel is named too often.');
  });

  it('writes to nobody where the report is somebody else’s by now, and says so', async () => {
    const { id, page } = await handedIn();
    await desk.change(id, { officerId: null });

    expect((await giveBack(page)).status).toBe(303);
    expect((await browser.get(`/workspace/agendas/${desk.agendaId}`)).text).toContain('Nobody was written to');
    expect(await lettersOf()).toEqual([]);
  });
});

describe('asking for a report by hand', () => {
  it('writes to the named officer from the menu of the item, a few times an hour', async () => {
    const id = await desk.item({ title: 'Placement data' });
    const agenda = new PageReader((await browser.get(`/workspace/agendas/${desk.agendaId}`)).text);
    const page = agenda.link('Ask Dinah Johnson for the report for item 3');
    expect(new PageReader((await browser.get(page)).text).text).toContain('goes to d.johnson@council.example');

    const statuses: number[] = [];
    for (let nth = 0; nth < 4; nth += 1) statuses.push((await browser.post(page)).status);
    expect(statuses).toEqual([303, 303, 303, 422]);
    expect(await desk.linksOf(id)).toHaveLength(3);
    expect((await mailsOf(desk.app)).map(({ subject }) => subject)).toEqual(
      Array(3).fill('Report due on Monday 27 November 2017: Placement data'),
    );
  });

  it('is not for others, nor for items on which nobody is named', async () => {
    const id = await desk.item();
    const page = `/workspace/agendas/${desk.agendaId}/entries/${id}/report-request`;
    expect((await (await signedInWith(desk.app, 'monitoring-officer')).get(page)).status).toBe(403);
    await desk.change(id, { officerId: null });
    const nobody = new PageReader((await browser.get(page)).text);
    expect(nobody.text).toContain('No officer who is with the council is named on this item.');
    expect((await browser.post(page)).status).toBe(422);
    expect((await browser.get(page.replace(id, 'nothing'))).status).toBe(404);
  });
});
