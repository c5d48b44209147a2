import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEvent } from '../../../../src/platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { FileStore } from '../../../../src/platform/files/file-store.js';
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
  let clerk: Browser;

  beforeAll(async () => {
    app = await openCouncil();
    desk = await signedInWith(app, 'administrator');
    officer = await signedInWith(app, 'monitoring-officer');
    clerk = await signedInWith(app, 'clerk');
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
    expect(row.cell('About')).toContain('Their account');
    expect(row.cell('Sent')).toBe('16 October 2017, 10.00 a.m.');
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
    ['purpose=first-password', ['Peter Short', 'Mary Elliott']],
    ['purpose=reminder-digest', []],
    ['from=2017-10-17', ['Peter Short']],
    ['from-day=17&from-month=10&from-year=2017', ['Peter Short']],
    ['from=2017-10-16&to=2017-10-16', ['Mary Elliott']],
    ['to=2017-10-26', ['Peter Short', 'Mary Elliott']],
    ['from=2017-10-17&state=sent', []],
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

  it.each(['from=yesterday', 'from-day=40&from-month=10&from-year=2017', 'to-day=3'])(
    'lists nothing by %s',
    async (query) => {
      const answer = await desk.get(`${ROOT}?${query}`);
      expect([answer.status, new PageReader(answer.text).errors]).toEqual([
        422,
        ['Enter a real day, like 16 10 2017, or leave it blank'],
      ]);
      expect(answer.text).not.toContain('Mary Elliott');
      expect((await desk.api('get', `/api/notices?${query}`)).status).toBe(422);
      expect((await desk.get(`${ROOT}/export.csv?${query}`)).status).toBe(422);
    },
  );

  it('shows the last page to whoever asks for one behind it', async () => {
    expect((await read(`${ROOT}?page=99`)).text).toContain('Showing 1 to 2 of 2');
  });

  it('says what to do where nothing is found', async () => {
    const page = await read(`${ROOT}?search=nothing`);

    expect(page.text).toContain('No mail is like this.');
    expect(page.link('Show every mail')).toBe(ROOT);
  });

  it('shows nobody a live link, in the text or in the HTML part', async () => {
    const id = await idOf(app, 'Councillor Mary Elliott');

    for (const browser of [officer, clerk, desk]) {
      const page = await read(`${ROOT}/${id}`, browser);
      expect(page.text).toContain('(a link of their own)');
      const html = await browser.get(page.link('See the mail as HTML'));
      expect(html.text).toContain('<a class="button" href="#">Choose a password</a>');
      expect(html.text).toContain('(a link of their own)');
      expect(page.html + html.text).not.toMatch(/set-password[/:]/);
    }
  });

  it('cuts the HTML part off from the site', async () => {
    const { headers } = await desk.get(`${ROOT}/${await idOf(app, 'Peter Short')}/part.html`);

    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toMatch(/; sandbox$/);
  });

  it('gives the mail as it was sent to administrators only, and writes that down', async () => {
    const id = await idOf(app, 'Councillor Mary Elliott');
    const file = await desk.download(`${ROOT}/${id}/file`);

    expect([file.status, file.headers['content-type'], file.headers['content-disposition']]).toEqual([
      200,
      'message/rfc822',
      `attachment; filename=${id}.eml`,
    ]);
    const events = await app.get(UnitOfWork).reading(AuditEvent).findBy({ subjectKind: 'mail', subjectId: id });
    expect(events.map(({ action }) => action)).toEqual(['opened the file of a mail']);
    for (const browser of [officer, clerk]) expect((await browser.get(`${ROOT}/${id}/file`)).status).toBe(403);
  });

  it('shows text as text', async () => {
    const page = await read(`${ROOT}/${await idOf(app, 'Peter Short')}`);

    expect(page.text).toContain('<b>Dear</b> Peter');
    expect(page.all('main b')).toEqual([]);
    expect(page.fact('Problem')).toBe('The mail server refused the mail: 550 No such mailbox');
  });

  it('has a failed mail sent again by a clerk', async () => {
    const id = await idOf(app, 'Peter Short');
    expect((await read(`${ROOT}/${id}`, officer)).html).not.toContain('Send again');
    await officer.get('/workspace');
    expect((await officer.post(`${ROOT}/${id}/resending`)).status).toBe(403);

    const page = await read(`${ROOT}/${id}`, clerk);
    await clerk.post(page.form('Send again').action);
    expect((await read(`${ROOT}/${id}`, clerk)).message).toBe('The mail is on its way again.');
    expect((await desk.api('get', `/api/notices/${id}`)).body).toMatchObject({ state: 'queued', problem: null });
    await app.get(MailRunner).runDue();
    expect((await desk.api('get', `/api/notices/${id}`)).body).toMatchObject({ state: 'sent' });
    expect((await desk.api('post', `/api/notices/${id}/resending`)).status).toBe(422);
  });

  it('opens what went out with a mail to everybody who reads the log, and to nobody else', async () => {
    const file = await app.get(FileStore).put(Buffer.from('%PDF-1.7 brief'));
    const attachments = [{ name: 'brief.pdf', mediaType: 'application/pdf', file }];
    const to = { name: 'Gwen Watson', address: 'g.watson@council.example' };
    await app.get(UnitOfWork).run((unit) => app.get(Outbox).queue(unit, mailOrder({ key: 'brief', to, attachments })));
    const address = `${ROOT}/${await idOf(app, 'Gwen Watson')}`;
    const link = (await read(address)).link('brief.pdf');

    for (const browser of [desk, clerk, officer]) {
      const { status, headers, body } = await browser.download(link);
      expect([status, headers['content-type'], headers['content-disposition'], body.toString()]).toEqual([
        200,
        'application/pdf',
        'attachment; filename=brief.pdf',
        '%PDF-1.7 brief',
      ]);
    }
    expect((await (await signedInWith(app)).get(link)).status).toBe(403);
    expect((await desk.get(`${ROOT}/${await idOf(app, 'Peter Short')}${link.slice(address.length)}`)).status).toBe(404);
    expect((await desk.get(`${address}/files/nothing`)).status).toBe(404);
    await app.get(MailRunner).runDue();
  });

  it('is for clerks, administrators and the monitoring officer', async () => {
    const nobody = await signedInWith(app);

    for (const path of [ROOT, `${ROOT}/export.csv`, `${ROOT}/${await idOf(app, 'Peter Short')}/part.html`]) {
      expect((await nobody.get(path)).status).toBe(403);
    }
    expect((await nobody.get('/workspace')).text).not.toContain('Notice log');
    for (const browser of [officer, clerk]) expect((await browser.get(ROOT)).status).toBe(200);
    expect((await desk.get(`${ROOT}/nothing`)).status).toBe(404);
  });

  it('leads to the record a mail is about only whoever is let in there', async () => {
    const path = `${ROOT}/${await idOf(app, 'Councillor Mary Elliott')}`;

    expect((await read(path)).hasLink('Their account of the mail to Councillor Mary Elliott')).toBe(true);
    expect((await read(path, clerk)).text).toContain('Their account');
    expect((await read(path, clerk)).hasLink('Their account of the mail to Councillor Mary Elliott')).toBe(false);
  });

  it('shows the oldest waiting mail to whoever watches over the process', async () => {
    await app.get(UnitOfWork).run((unit) => app.get(Outbox).queue(unit, mailOrder({ key: 'waiting' })));
    app.clock.passMinutes(2);
    const { body } = await app.browser().api('get', '/readyz');

    expect(body.checks.mail).toEqual({ isRight: true, fact: 'oldest waiting mail: 120 s' });
  });
});

describe('the notice log as a file', () => {
  it('holds what the page lists, runs nothing, and is on the audit trail', async () => {
    const app = await openCouncil();
    const clerk = await signedInWith(app, 'clerk');
    const formula = mailOrder({ key: 'formula', subject: '=HYPERLINK("https://evil.example")' });
    await app.get(UnitOfWork).run((unit) => app.get(Outbox).queue(unit, formula));

    const page = new PageReader((await clerk.get(`${ROOT}?from=2017-10-17`)).text);
    const file = await clerk.get(page.link('Download as CSV'));

    expect(file.headers['content-disposition']).toBe('attachment; filename="notice-log-2017-10-26.csv"');
    const [head, formulaLine, short, ...others] = file.text.trim().split('\r\n');
    expect(head).toContain('Queued on,Queued at,To,Address,Subject,Why,About,Record,State');
    expect(formulaLine).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(short).toContain('2017-10-26,10:00,Peter Short,p_short@council.example,Please 100% report');
    expect(short).toContain('Failed,,,0,The mail server refused the mail: 550 No such mailbox,<');
    expect(others).toEqual([]);
    const events = await app.get(UnitOfWork).reading(AuditEvent).findBy({ action: 'exported the notice log' });
    expect(events.map(({ detail }) => detail)).toEqual([{ from: '2017-10-17' }]);
    await app.remove();
  });

  it('is read through in batches, each mail once', async () => {
    const app = await openApp();
    const clerk = await signedInWith(app, 'clerk');
    await app.get(UnitOfWork).run(async (unit) => {
      for (let number = 0; number < 1001; number += 1) {
        await app.get(Outbox).queue(unit, mailOrder({ key: `${number}`, subject: `Mail ${number}` }));
      }
    });

    const lines = (await clerk.get(`${ROOT}/export.csv`)).text.trim().split('\r\n').slice(1);

    expect([lines.length, new Set(lines).size]).toEqual([1001, 1001]);
    await app.remove();
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
