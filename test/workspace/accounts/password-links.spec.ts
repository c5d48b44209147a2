import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Email } from 'postal-mime';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { Job } from '../../../src/platform/jobs/job.entity.js';
import { Mail } from '../../../src/platform/mail/mail.entity.js';
import { SessionRow } from '../../../src/platform/web/session/session.entity.js';
import { AccountsService } from '../../../src/workspace/accounts/accounts.service.js';
import { AuthorityService } from '../../../src/workspace/authority/authority.service.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { PASSWORD, signedInWith, userWith } from '../../support/factories/account.js';
import { authorityForm } from '../../support/factories/authority.js';
import { personForm } from '../../support/factories/person.js';
import { linkIn, mailsOf } from '../../support/mail-folder.js';
import { PageReader } from '../../support/page.js';

const OTHER_PASSWORD = 'copper bridge walnut';
const administrator = userWith('administrator');
let app: TestApp;
let desk: Browser;
let people = 0;

beforeAll(async () => {
  app = await openApp();
  await app.get(AuthorityService).establish(authorityForm.build(), administrator);
  desk = await signedInWith(app, 'administrator');
});
afterAll(() => app.remove());

let mail: string;
let accountId: string;

/** Somebody new, whose account was opened and who has not chosen a password. */
beforeEach(async () => {
  people += 1;
  mail = `m.elliott-${people}@council.example`;
  const form = personForm.build({ forenames: 'Mary', surname: 'Elliott', mail });
  const { id: personId } = await app.get(PeopleService).register(form, administrator);
  accountId = (await app.get(AccountsService).open({ personId, roles: [], clerksEveryPanel: false }, administrator)).id;
});

const mailsTo = async (address: string): Promise<Email[]> =>
  (await mailsOf(app)).filter(({ to }) => to?.some((each) => each.address === address));
const linkTo = async (address: string) => {
  const last = (await mailsTo(address)).at(-1);
  if (!last) throw new Error(`No mail was sent to ${address}.`);
  return linkIn(last, 'set-password');
};
const read = async (browser: Browser, path: string) => new PageReader((await browser.get(path)).text);

async function choose(path: string, password: string, browser = app.browser()) {
  await browser.get(path);
  return browser.post(path, { password });
}

describe('somebody for whom an account was opened', () => {
  it('gets a mail in the council’s name, chooses a password by its link, and is signed in', async () => {
    const [letter] = await mailsTo(mail);
    expect(letter).toMatchObject({
      subject: 'Choose a password for your account',
      from: { name: 'Rother Vale Council', address: authorityForm.build().teamMailbox },
    });
    for (const part of [letter?.text, letter?.html]) {
      expect(part).toContain('Dear Councillor Mary Elliott');
      expect(part).toContain(`You sign in with ${mail} and a password of your own.`);
      expect(part).toContain('The link works once, for 7 days.');
      expect(part).toContain(await linkTo(mail));
    }

    const browser = app.browser();
    const path = await linkTo(mail);
    const answer = await browser.get(path);
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect(String(answer.headers['set-cookie'])).not.toMatch(/minutebook=/);
    const page = new PageReader(answer.text);
    expect([page.heading, page.text.includes(mail)]).toEqual(['Choose a password', true]);

    const weak = await browser.post(path, { password: 'short' });
    expect(new PageReader(weak.text).errors).toEqual(['The password must have at least 12 characters']);
    const done = await browser.post(path, { password: PASSWORD });
    expect([done.status, done.headers['location']]).toEqual([303, '/workspace']);
    expect((await read(browser, '/workspace')).message).toBe('Your password is set, and you are signed in.');
    await app.browser().signIn(mail, PASSWORD);
  });

  it('can use the link once', async () => {
    const path = await linkTo(mail);
    await choose(path, PASSWORD);

    const again = await app.browser().get(path);
    expect([again.status, new PageReader(again.text).heading]).toEqual([410, 'This link does not work any more']);
    expect((await choose(path, OTHER_PASSWORD)).status).toBe(403);
    await app.browser().signIn(mail, PASSWORD);
  });

  it('can use it once also when it is used twice at the same time', async () => {
    const path = await linkTo(mail);
    const [one, two] = [app.browser(), app.browser()];
    await one.get(path);
    await two.get(path);

    const answers = await Promise.all([one, two].map((browser) => browser.post(path, { password: PASSWORD })));

    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
  });

  it('can use it for 7 days', async () => {
    const path = await linkTo(mail);
    const before = app.clock.now();
    app.clock.passMinutes(7 * 24 * 60 - 1);
    expect((await app.browser().get(path)).status).toBe(200);
    app.clock.passMinutes(1);
    expect((await app.browser().get(path)).status).toBe(410);
    app.clock.setTo(before);
  });

  it('cannot use the one before, once a new one was sent', async () => {
    const path = await linkTo(mail);
    const show = `/workspace/accounts/${accountId}`;
    const page = await read(desk, show);
    await desk.post(page.form('Send a link to choose a password').action);
    expect((await read(desk, show)).message).toBe(`A link to choose a password is on its way to ${mail}.`);

    expect((await app.browser().get(path)).status).toBe(410);
    expect((await app.browser().get(await linkTo(mail))).status).toBe(200);
  });

  it('cannot use it when the account has ended, or an administrator set a password meanwhile', async () => {
    const first = await linkTo(mail);
    await app.get(AccountsService).setPassword(accountId, PASSWORD, administrator);
    expect((await app.browser().get(first)).status).toBe(410);

    await desk.api('post', `/api/accounts/${accountId}/set-password-link`);
    const second = await linkTo(mail);
    await app.get(AccountsService).end(accountId, administrator);
    expect((await app.browser().get(second)).status).toBe(410);
    expect((await desk.api('post', `/api/accounts/${accountId}/set-password-link`)).status).toBe(422);
  });

  it.each(['guess', '%00', 'a.b', '01928f6e-7d3a-7c11-9d0e-5b6f1a2c3d4e'])(
    'is not somebody with the link %s',
    async (token) => {
      expect([404, 410]).toContain((await app.browser().get(`/set-password/${token}`)).status);
    },
  );
});

describe('somebody who forgot their password', () => {
  const ask = async (address: string) => {
    const browser = app.browser();
    await browser.get('/forgotten-password');
    return browser.post('/forgotten-password', { mail: address });
  };

  it('is sent a link from the sign-in page, which lasts an hour and ends every session', async () => {
    await app.get(AccountsService).setPassword(accountId, PASSWORD, administrator);
    const elsewhere = app.browser();
    await elsewhere.signIn(mail, PASSWORD);
    expect((await read(app.browser(), '/sign-in')).link('I have forgotten my password')).toBe('/forgotten-password');

    expect((await ask(mail.toUpperCase())).headers['location']).toBe('/forgotten-password/sent');
    const letter = (await mailsTo(mail)).at(-1);
    expect(letter?.subject).toBe('Choose a new password');
    expect(letter?.text).toContain('The link works once, for an hour.');
    await choose(await linkTo(mail), OTHER_PASSWORD);

    expect((await elsewhere.get('/workspace')).status).toBe(303);
    expect(await app.get(UnitOfWork).reading(SessionRow).countBy({ accountId })).toBe(1);
    await app.browser().signIn(mail, OTHER_PASSWORD);
  });

  it('is told the same, and as much is written, whoever it is', async () => {
    const reading = app.get(UnitOfWork);
    const counts = async () => [await reading.reading(Job).count(), await reading.reading(AuditEvent).count()];
    const asked = async (address: string) => {
      const [jobs = 0, events = 0] = await counts();
      const { status, text, headers } = await ask(address);
      const [jobsAfter = 0, eventsAfter = 0] = await counts();
      return { status, text, location: headers['location'], written: [jobsAfter - jobs, eventsAfter - events] };
    };
    const known = await asked(mail);
    const unknown = await asked('nobody@council.example');
    await app.get(AccountsService).end(accountId, administrator);
    const ended = await asked(mail);

    expect(unknown).toEqual(known);
    expect(ended).toEqual(known);
    const before = (await mailsOf(app)).length;
    await ask('somebody.else@council.example');
    expect(await mailsOf(app)).toHaveLength(before);
    const page = await read(app.browser(), '/forgotten-password/sent');
    expect(page.text).toContain('If somebody signs in with that address');
  });

  it('is asked for a mail address', async () => {
    const answer = await ask('m.elliott');

    expect(new PageReader(answer.text).errors).toEqual(['Enter your mail address, like name@council.example']);
  });

  it('cannot have a mailbox flooded', async () => {
    for (let time = 0; time < 5; time += 1) await ask(mail);

    expect((await ask(mail)).status).toBe(429);
  });
});

describe('what lets people in', () => {
  it('is neither in the outbox, nor in the audit trail, a job or the log', async () => {
    const path = await linkTo(mail);
    await choose(path, PASSWORD);
    await app.browser().post(path, { _csrf: 'forged', password: OTHER_PASSWORD });
    const reading = app.get(UnitOfWork);
    const kept = await Promise.all([Mail, AuditEvent, Job].map((entity) => reading.reading<object>(entity).find()));
    const everything = JSON.stringify(kept) + app.log.join('\n');

    const secrets = [path.split('.').at(-1) ?? 'none', PASSWORD, OTHER_PASSWORD, 'argon2'];
    expect(secrets.filter((secret) => everything.includes(secret))).toEqual([]);
    expect(JSON.stringify(kept)).toContain('[[set-password:');
  });

  it('is refused to somebody who is no administrator', async () => {
    const clerk = await signedInWith(app, 'clerk');

    expect((await clerk.post(`/workspace/accounts/${accountId}/set-password-link`)).status).toBe(403);
  });
});
