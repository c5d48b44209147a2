import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditEvent } from '../../../../src/platform/audit/audit-event.entity.js';
import type { Unit } from '../../../../src/platform/database/unit.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { SessionRow } from '../../../../src/platform/web/session/session.entity.js';
import { ActionUpdate } from '../../../../src/workspace/actions/action-update.entity.js';
import { PeopleService } from '../../../../src/workspace/people/people.service.js';
import { linkIn, mailsOf } from '../../../support/mail-folder.js';
import { PageReader } from '../../../support/page.js';
import { clerk } from '../../actions/actions-desk.js';
import { type AnswersDesk, openAnswersDesk } from './answers-desk.js';

const PDF = { field: 'files', name: 'data.pdf', content: Buffer.from('%PDF-1.7 the data') };
const CONFIRMED = { confirmed: 'yes' };

let desk: AnswersDesk;
beforeEach(async () => {
  desk = await openAnswersDesk();
});
afterEach(() => desk.remove());

async function remindedOf(facts: object = {}): Promise<{ id: string; path: string }> {
  const id = await desk.owned(facts);
  await desk.remind();
  return { id, path: await desk.pathTo(id) };
}

const read = async (path: string) => new PageReader((await desk.app.browser().get(path)).text);

async function post(path: string, fields: Record<string, string>, ...files: (typeof PDF)[]) {
  const browser = desk.app.browser();
  await browser.get(path);
  return browser.upload(path, fields, ...files);
}

async function updatesOf(actionId: string): Promise<ActionUpdate[]> {
  const all = await desk.app
    .get(UnitOfWork)
    .reading(ActionUpdate)
    .find({ where: { actionId }, order: { place: 'ASC' } });
  return all.filter(({ act }) => act === 'progress' || act === 'proposed');
}

describe('the page behind the link in a mail', () => {
  it('shows the action in plain words, with what can be done', async () => {
    const { id, path } = await remindedOf();
    await desk.take('updates', id, { text: 'The data is being put together.' });

    const answer = await desk.app.browser().get(path);
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect(answer.headers['x-robots-tag']).toBe('noindex, nofollow');
    expect(String(answer.headers['set-cookie'])).not.toMatch(/minutebook=/);
    const page = new PageReader(answer.text);
    expect(page.heading).toBe('That placement data be circulated to all members.');
    for (const words of ['16 October 2017', 'minute 20', 'The data is being put together.', 'Dinah Johnson']) {
      expect(page.text).toContain(words);
    }
    expect(page.text).toMatch(/Post an update.*It is done/);
  });

  it('takes an update with evidence in the person’s name, and says so on the record and in the audit', async () => {
    const { id, path } = await remindedOf();
    const form = await read(`${path}/update`);
    expect(form.text).toContain('You are posting as Dinah Johnson');

    const answer = await post(`${path}/update`, { text: 'All members have it.', ...CONFIRMED }, PDF);
    expect([answer.status, answer.headers['location']]).toEqual([303, `${path}?done=update&files=1`]);
    expect((await read(`${path}?done=update&files=1`)).message).toBe(
      'Your update is on record. The file you sent is kept with it.',
    );

    const detail = await desk.get(id);
    expect(detail.updates.at(-1)).toMatchObject({
      ...{ act: 'progress', text: 'All members have it.', madeBy: 'Dinah Johnson', personId: desk.owner.id },
    });
    expect(detail.evidence.map(({ fileName }) => fileName)).toEqual(['data.pdf']);
    const events = await desk.app.get(UnitOfWork).reading(AuditEvent).findBy({ actor: 'Dinah Johnson' });
    expect(events.map(({ action, subjectId }) => [action, subjectId]).sort()).toEqual([
      ['action: progress', id],
      ['answered for an action by the link in a mail', id],
    ]);
  });

  it('asks in whose name it is posted, and keeps what was typed', async () => {
    const { id, path } = await remindedOf();

    const answer = await post(`${path}/update`, { text: 'All members have it.' });
    expect(answer.status).toBe(422);
    expect(new PageReader(answer.text).errors).toEqual(['Confirm in whose name you are posting']);
    expect(answer.text).toContain('All members have it.');
    expect(await updatesOf(id)).toEqual([]);
  });

  it('takes the proposal that it is done, once, and offers it no more', async () => {
    const { id, path } = await remindedOf();

    for (let time = 1; time <= 2; time += 1) {
      const answer = await post(`${path}/done`, { text: 'All members have it.', ...CONFIRMED });
      expect(answer.status).toBe(303);
    }
    expect((await updatesOf(id)).map(({ act }) => act)).toEqual(['proposed']);
    expect((await desk.get(id)).action.state).toBe('proposed');
    expect((await read(path)).text).not.toContain('It is done');
    expect((await post(`${path}/done`, { text: 'Again.', ...CONFIRMED })).status).toBe(422);
  });

  it('writes an update once that is sent twice, also at the same time', async () => {
    const { id, path } = await remindedOf();
    const send = () => post(`${path}/update`, { text: 'All members have it.', ...CONFIRMED });

    const answers = await Promise.all([send(), send()]);
    await send();
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await updatesOf(id)).toHaveLength(1);
  });

  it('refuses files of a kind that nobody takes', async () => {
    const { id, path } = await remindedOf();
    const file = { ...PDF, name: 'run.exe' };

    expect((await post(`${path}/update`, { text: 'See the file.', ...CONFIRMED }, file)).status).toBe(422);
    expect(await updatesOf(id)).toEqual([]);
  });

  it('changes nothing when it is only opened, whoever opens it and however', async () => {
    const { id, path } = await remindedOf();
    const before = await everything(id);

    const browser = desk.app.browser();
    for (const page of [path, `${path}/update`, `${path}/done`, `${path}?done=update`]) {
      expect((await browser.get(page)).status).toBe(200);
      expect((await browser.head(page)).status).toBe(200);
      expect((await browser.get(page, { Purpose: 'prefetch', 'Sec-Purpose': 'prefetch' })).status).toBe(200);
    }
    expect(await everything(id)).toEqual(before);
  });

  it('opens nothing to a post without the form’s own token', async () => {
    const { id, path } = await remindedOf();

    const answer = await desk.app.browser().post(`${path}/update`, { text: 'All members have it.', ...CONFIRMED });
    expect(answer.status).toBe(403);
    expect(await updatesOf(id)).toEqual([]);
  });
});

describe('a private action', () => {
  const SECRET = 'Kestrel';

  it('is never told of by its link: neither its wording nor what was said about it', async () => {
    const { id, path } = await remindedOf({
      isPrivate: true,
      publicLabel: 'A placement',
      wording: `That ${SECRET} House be closed.`,
      owner: `${SECRET} manager`,
      due: `When ${SECRET} closes`,
    });
    await desk.take('updates', id, { text: `${SECRET} is closing.` });
    await desk.take('due-date', id, { dueOn: '2017-12-01', reason: `${SECRET} is late`, approvedBy: `${SECRET}` });
    await post(`${path}/update`, { text: `${SECRET} has closed.`, ...CONFIRMED }, { ...PDF, name: `${SECRET}.pdf` });

    for (const page of [path, `${path}/update`, `${path}/done`]) {
      const { text, status } = await desk.app.browser().get(page);
      expect([status, text.includes('A placement'), text.includes(SECRET)]).toEqual([200, true, false]);
    }
    expect(JSON.stringify(await desk.get(id))).toContain(`${SECRET} has closed.`);
  });
});

describe('a link', () => {
  it('opens one action only', async () => {
    const { path } = await remindedOf();
    const other = await desk.owned();

    expect((await desk.app.browser().get(`/workspace/actions/${other}`)).status).not.toBe(200);
    expect((await read(path)).text).not.toContain('20(2)');
  });

  it('ends after thirty days, and says that a new one can be had', async () => {
    const { id, path } = await remindedOf();
    desk.app.clock.passMinutes(30 * 24 * 60 - 1);
    expect((await desk.app.browser().get(path)).status).toBe(200);
    desk.app.clock.passMinutes(1);

    const answer = await desk.app.browser().get(path);
    expect([answer.status, answer.headers['referrer-policy']]).toEqual([410, 'no-referrer']);
    expect(new PageReader(answer.text).text).toContain('this one has run out');
    expect((await post(`${path}/update`, { text: 'Too late.', ...CONFIRMED })).status).not.toBe(303);
    expect(await updatesOf(id)).toEqual([]);
  });

  it('can be had afresh once it has run out, by mail to the same person, a few times an hour', async () => {
    const { id, path } = await remindedOf();
    desk.app.clock.passMinutes(30 * 24 * 60);
    const browser = desk.app.browser();
    const ask = async () => {
      await browser.get(path);
      return browser.post(`${path}/fresh`);
    };

    for (let nth = 0; nth < 5; nth += 1) {
      const answer = await ask();
      expect([answer.status, answer.headers['location']]).toEqual([303, `${path}/fresh`]);
    }
    expect((await read(`${path}/fresh`)).heading).toBe('Look into your mail');
    const mails = (await mailsOf(desk.app)).filter(({ subject }) => subject?.startsWith('A new link'));
    expect(mails.map(({ to }) => to?.[0]?.address)).toEqual(Array(3).fill('d.johnson@council.example'));
    const [fresh = ''] = mails.map((mail) => linkIn(mail, 'answers'));
    expect(fresh).not.toBe(path);
    expect((await desk.app.browser().get(fresh)).status).toBe(200);
    expect((await desk.app.browser().get(path)).status).toBe(410);
    // That of the digest, that of the news that the action is theirs, and three fresh ones.
    expect(await desk.linksOf(id)).toHaveLength(5);
  });

  it.each([
    ['open', async () => undefined],
    ['closed', (id: string) => desk.take('withdrawal', id, { reason: 'It came to nothing.' })],
    [
      'passed on',
      async (id: string) => {
        const other = await desk.newPerson({ surname: 'Other' });
        await desk.take('owner', id, { owner: `person:${other.id}` });
      },
    ],
  ])('is not had afresh while it is %s, though the page says the same', async (state, come) => {
    const { id, path } = await remindedOf();
    const browser = desk.app.browser();
    await browser.get(`${path}/update`);
    if (state !== 'open') desk.app.clock.passMinutes(30 * 24 * 60);
    await come(id);

    const answer = await browser.post(`${path}/fresh`);
    expect([answer.status, answer.headers['location']]).toEqual([303, `${path}/fresh`]);
    expect(await desk.linksOf(id)).toHaveLength(1);
  });

  it('ends with the action', async () => {
    const { id, path } = await remindedOf();
    await desk.take('withdrawal', id, { reason: 'It came to nothing.' });

    const answer = await desk.app.browser().get(path);
    expect(answer.status).toBe(410);
    expect(answer.text).toContain('The action has been closed');
  });

  it('ends when the action goes to somebody else', async () => {
    const { id, path } = await remindedOf();
    const other = await desk.newPerson({ surname: 'Other' });
    await desk.take('owner', id, { owner: `person:${other.id}` });

    const answer = await desk.app.browser().get(path);
    expect(answer.status).toBe(410);
    expect(answer.text).toContain('somebody else looks after it now');
    expect(answer.text).not.toContain('Other');
  });

  it('ends when the person leaves the council', async () => {
    const { path } = await remindedOf();
    const leave = (unit: Unit) => desk.app.get(PeopleService).markAsLeft(unit, desk.owner, '2017-10-15', 'Retired');
    await desk.app.get(UnitOfWork).run(leave);

    expect((await desk.app.browser().get(path)).status).toBe(410);
  });

  it('ends between opening and posting, too', async () => {
    const { id, path } = await remindedOf();
    const browser = desk.app.browser();
    await browser.get(`${path}/update`);
    await desk.take('withdrawal', id, { reason: 'It came to nothing.' }, clerk);

    expect((await browser.upload(`${path}/update`, { text: 'All members have it.', ...CONFIRMED })).status).toBe(410);
    expect(await updatesOf(id)).toEqual([]);
  });

  it('cannot be guessed, and guessing is slowed down without holding up those with a right one', async () => {
    const { path } = await remindedOf();
    const [token = ''] = path.split('/').slice(-1);
    const [id = '', mac = ''] = token.split('.');
    const guesses = [
      id,
      `${id}.`,
      `${id}.${mac.slice(0, -2)}AA`,
      `01928f6e-7d3a-7c11-9d0e-5b6f1a2c3d4e.${mac}`,
      '%00',
      'x',
    ];

    const browser = desk.app.browser();
    for (const guess of guesses) expect((await browser.get(`/answers/${guess}`)).status).toBe(404);
    for (let nth = 0; nth < 20; nth += 1) await browser.get(`/answers/guess-${nth}`);
    expect((await browser.get('/answers/another')).status).toBe(429);
    expect((await browser.get(path)).status).toBe(200);
  });

  it('is not logged', async () => {
    const { path } = await remindedOf();
    await desk.app.browser().get(path);
    await desk.app.browser().get(`${path}/nothing-there`);

    const [token = ''] = path.split('/').slice(-1);
    expect(desk.app.log.join('\n')).not.toContain(token);
  });
});

/** Whatever somebody could have changed. */
async function everything(actionId: string) {
  const reading = desk.app.get(UnitOfWork);
  return {
    detail: await desk.get(actionId),
    links: await desk.linksOf(actionId),
    audit: await reading.reading(AuditEvent).count(),
    sessions: await reading.reading(SessionRow).count(),
  };
}
