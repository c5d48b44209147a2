import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEvent } from '../../../../src/platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { MailRunner } from '../../../../src/platform/mail/mail-runner.js';
import { Mail } from '../../../../src/platform/mail/mail.entity.js';
import { Outbox } from '../../../../src/platform/mail/outbox.js';
import { AccountsService } from '../../../../src/workspace/accounts/accounts.service.js';
import { PeopleService } from '../../../../src/workspace/people/people.service.js';
import { mailOrder } from '../../../platform/mail/mail-desk.js';
import { openApp, type TestApp } from '../../../support/app.js';
import type { Browser } from '../../../support/browser.js';
import { signedInWith, userWith } from '../../../support/factories/account.js';
import { personForm } from '../../../support/factories/person.js';
import { PageReader } from '../../../support/page.js';
import { PostOffice } from '../../../support/post-office.js';

const ROOT = '/workspace/notices';

/** A council where Mary Elliott was sent a link, and Peter Short something that failed, 10 days later. */
async function openCouncil(settings: Record<string, string> = {}) {
  const app = await openApp(settings);
  const administrator = userWith('administrator');
  const form = personForm.build({ forenames: 'Mary', surname: 'Elliott', mail: 'm.elliott@council.example' });
  const { id: personId } = await app.get(PeopleService).register(form, administrator);
  await app.get(AccountsService).open({ personId, roles: [], clerksEveryPanel: false }, administrator);
  await app.get(MailRunner).runDue();
  app.clock.passMinutes(10 * 24 * 60);
  const to = { name: 'Peter Short', address: 'p_short@council.example' };
  const order = mailOrder({ key: 'short', to, subject: 'Please 100% report', text: '<b>Dear</b> Peter' });
  await app.get(UnitOfWork).run((unit) => app.get(Outbox).queue(unit, order));
  const failed = { state: 'failed' as const, problem: 'The mail server refused the mail: 550 No such mailbox' };
  await app.get(UnitOfWork).run(({ manager }) => manager.update(Mail, { key: 'short' }, failed));
  return app;
}

const idOf = async (app: TestApp, recipientName: string) =>
  (await app.get(UnitOfWork).reading(Mail).findOneByOrFail({ recipientName })).id;

describe('the notice log where mails are files', () => {
  let app: TestApp;
  let desk: Browser;
  let officer: Browser;

  beforeAll(async () => {
    app = await openCouncil();
    desk = await signedInWith(app, 'administrator');
    officer = await signedInWith(app, 'monitoring-officer');
  });
  afterAll(() => app.remove());

  const read = async (path: string, browser = desk) => new PageReader((await browser.get(path)).text);

  it('lists every mail, the latest first, with to whom, why and what became of it', async () => {
    const table = (await read(ROOT)).table('Mails');

    expect(table.rows.map(({ name }) => name)).toEqual([
      'Please 100% report to Peter Short',
      'Choose a password for your account to Councillor Mary Elliott',
    ]);
    const row = table.row('Choose a password for your account to Councillor Mary Elliott');
    expect(row.cell('To')).toContain('m.elliott@council.example');
    expect(row.cell('Why')).toBe('To choose a first password');
    expect(row.cell('Queued')).toBe('16 October 2017, 10.00 a.m.');
    expect(row.cell('State')).toBe('Sent');
    expect((await read(ROOT)).navigation).toContain('Notice log');
  });

  it.each([
    ['state=failed', ['Peter Short']],
    ['state=sent', ['Mary Elliott']],
    ['state=nonsense', ['Peter Short', 'Mary Elliott']],
    ['recipient=ELLIOTT', ['Mary Elliott']],
    ['recipient=p_short', ['Peter Short']],
    ['recipient=_', ['Peter Short']],
    ['search=100%25', ['Peter Short']],
    ['search=password+elliott', ['Mary Elliott']],
    ['period=week', ['Peter Short']],
    ['period=month', ['Peter Short', 'Mary Elliott']],
    ['period=week&state=sent', []],
    ['sort=queued', ['Mary Elliott', 'Peter Short']],
    ['sort=subject', ['Mary Elliott', 'Peter Short']],
    ['sort=-recipient', ['Peter Short', 'Mary Elliott']],
  ])('is narrowed and ordered by %s', async (query, recipients) => {
    const { items, total } = (await desk.api('get', `/api/notices?${query}`)).body;

    const names = items.map(({ recipient }: { recipient: { name: string } }) =>
      recipient.name.replace('Councillor ', ''),
    );
    expect([names, total]).toEqual([recipients, recipients.length]);
  });

  it('says what to do where nothing is found', async () => {
    const page = await read(`${ROOT}?search=nothing`);

    expect(page.text).toContain('No mail is like this.');
    expect(page.link('Show every mail')).toBe(ROOT);
  });

  it('lets an administrator read a mail and follow its link, and writes that down', async () => {
    const id = await idOf(app, 'Councillor Mary Elliott');
    const now = app.clock.now();
    app.clock.setTo('2017-10-16T10:00:00.000Z');
    const administrator = await signedInWith(app, 'administrator');
    const page = await read(`${ROOT}/${id}`, administrator);
    const link = page
      .all('main a')
      .map((each) => each.getAttribute('href') ?? '')
      .find((each) => each.includes('/set-password/'));
    const answer = await app.browser().get(new URL(link ?? '', 'http://x').pathname);
    const file = await administrator.download(`${ROOT}/${id}/file`);
    app.clock.setTo(now);

    expect(answer.status).toBe(200);
    expect([file.status, file.headers['content-type'], file.headers['content-disposition']]).toEqual([
      200,
      'message/rfc822',
      `attachment; filename=${id}.eml`,
    ]);
    const events = await app.get(UnitOfWork).reading(AuditEvent).findBy({ subjectKind: 'mail', subjectId: id });
    expect(events.map(({ action }) => action).sort()).toEqual([
      'opened a mail with its link',
      'opened the file of a mail',
    ]);
  });

  it('says that a mail has a link, and not which, to the monitoring officer and once it has run out', async () => {
    const id = await idOf(app, 'Councillor Mary Elliott');

    for (const browser of [officer, desk]) {
      const page = await read(`${ROOT}/${id}`, browser);
      expect(page.text).toContain('(a link of their own)');
      expect(page.html).not.toContain('/set-password/');
    }
    expect((await officer.get(`${ROOT}/${id}/file`)).status).toBe(403);
  });

  it('shows text as text', async () => {
    const page = await read(`${ROOT}/${await idOf(app, 'Peter Short')}`);

    expect(page.text).toContain('<b>Dear</b> Peter');
    expect(page.all('main b')).toEqual([]);
    expect(page.fact('Problem')).toBe('The mail server refused the mail: 550 No such mailbox');
  });

  it('has a failed mail sent again by an administrator only', async () => {
    const id = await idOf(app, 'Peter Short');
    expect((await read(`${ROOT}/${id}`, officer)).html).not.toContain('Send again');
    await officer.get('/workspace');
    expect((await officer.post(`${ROOT}/${id}/resending`)).status).toBe(403);

    const page = await read(`${ROOT}/${id}`);
    await desk.post(page.form('Send again').action);
    expect((await read(`${ROOT}/${id}`)).message).toBe('The mail is on its way again.');
    expect((await desk.api('get', `/api/notices/${id}`)).body).toMatchObject({ state: 'queued', problem: null });
    await app.get(MailRunner).runDue();
    expect((await desk.api('get', `/api/notices/${id}`)).body).toMatchObject({ state: 'sent' });
    expect((await desk.api('post', `/api/notices/${id}/resending`)).status).toBe(422);
  });

  it('is for administrators and the monitoring officer', async () => {
    const clerk = await signedInWith(app, 'clerk');

    expect((await clerk.get(ROOT)).status).toBe(403);
    expect((await clerk.get('/workspace')).text).not.toContain('Notice log');
    expect((await officer.get(ROOT)).status).toBe(200);
    expect((await desk.get(`${ROOT}/nothing`)).status).toBe(404);
  });

  it('shows the oldest waiting mail to whoever watches over the process', async () => {
    await app.get(UnitOfWork).run((unit) => app.get(Outbox).queue(unit, mailOrder({ key: 'waiting' })));
    app.clock.passMinutes(2);
    const { body } = await app.browser().api('get', '/readyz');

    expect(body.checks.mail).toEqual({ isRight: true, fact: 'oldest waiting mail: 120 s' });
  });
});

describe('the notice log where there is a mail server', () => {
  it('shows nobody the link of a mail, and has no file of it', async () => {
    const office = await PostOffice.open();
    const app = await openCouncil({ SMTP_URL: office.url });
    const desk = await signedInWith(app, 'administrator');
    const id = await idOf(app, 'Councillor Mary Elliott');

    expect(office.mails).toHaveLength(1);
    const page = new PageReader((await desk.get(`${ROOT}/${id}`)).text);
    expect(page.fact('State')).toBe('Sent');
    expect(page.html).not.toContain('/set-password/');
    expect((await desk.get(`${ROOT}/${id}/file`)).status).toBe(404);
    await app.remove();
    await office.close();
  });
});
