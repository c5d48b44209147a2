import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../../../../src/workspace/people/person.entity.js';
import { openApp, type TestApp } from '../../../support/app.js';
import type { Browser } from '../../../support/browser.js';
import { TestCouncil } from '../../../support/council.js';
import { signedInWith } from '../../../support/factories/account.js';
import { PageReader } from '../../../support/page.js';

let app: TestApp;
let member: Person;
let own: Browser;
let clerk: Browser;
let page: string;

beforeAll(async () => {
  app = await openApp();
  const council = await TestCouncil.found(app);
  member = await council.person({ surname: 'Elliott', forenames: 'Mary', mail: 'elliott@council.example' });
  await council.seat(member.id);
  own = await council.signIn(member);
  clerk = await signedInWith(app, 'clerk');
  page = `/workspace/people/${member.id}`;
});
afterAll(() => app.remove());

const read = async (path: string, by: Browser) => new PageReader((await by.get(path)).text);

describe('how summonses are sent to a councillor', () => {
  it('is on paper until they consent on their own account, to the address they are known by or another', async () => {
    const link = (await read('/workspace/account', own)).link('How summonses to the council are sent to you');
    const form = await read(link, own);
    expect(form.fact('Sent')).toBe('On paper');
    expect(form.form('Record the consent').values).toMatchObject({ address: 'elliott@council.example' });
    expect(form.form('Record the consent').labels).toEqual(['Email address for summonses']);

    const answer = await own.post(form.form('Record the consent').action, { address: 'mary@home.example' });

    expect([answer.status, answer.headers['location']]).toEqual([303, link]);
    const after = await read(link, own);
    expect(after.message).toBe('The consent is recorded. Summonses to the council go to this address.');
    expect(after.fact('Sent')).toBe('By email, to mary@home.example');
    expect(after.table('Consents on record').row('mary@home.example').cell('Withdrawn on')).toBe('It stands');
  });

  it('is on the page of the person, and is withdrawn there by a clerk for the day of the letter', async () => {
    const person = await read(page, clerk);
    expect(person.fact('Summonses to the council')).toBe('By email, to mary@home.example');
    const consent = await read(person.link('Change how summonses are sent'), clerk);
    const withdrawal = (await read(consent.link('Withdraw the consent instead'), clerk)).form('Withdraw the consent');
    expect(withdrawal.values).toMatchObject({ 'on-day': '16', 'on-month': '10', 'on-year': '2017' });

    const tooLate = await clerk.post(withdrawal.action, { 'on-day': '17', 'on-month': '10', 'on-year': '2017' });
    expect([tooLate.status, new PageReader(tooLate.text).errors]).toEqual([
      422,
      ['Enter a day that is not in the future'],
    ]);
    await clerk.post(withdrawal.action, { 'on-day': '16', 'on-month': '10', 'on-year': '2017' });

    expect((await read(page, clerk)).fact('Summonses to the council')).toBe('On paper');
  });

  it('asks for a whole address', async () => {
    const answer = await own.post(`${page}/summons-consent`, { address: 'mary' });

    expect(answer.status).toBe(422);
    expect(new PageReader(answer.text).errors).toEqual(['Enter the address in full, like name@example.org']);
  });

  it('is closed to others, who are not told of it either', async () => {
    const other = await signedInWith(app);

    expect((await other.get(`${page}/summons-consent`)).status).toBe(403);
    expect((await read(page, other)).text).not.toContain('Summonses');
    expect((await read('/workspace/account', other)).hasLink('How summonses to the council are sent to you')).toBe(
      false,
    );
  });

  it('is JSON as well, with everything on record', async () => {
    const path = `/api/people/${member.id}/summons-consents`;
    await clerk.api('post', path, { address: 'mary@new.example', on: '2017-10-16' });
    const ended = await clerk.api('post', `${path}/withdrawal`, {});

    expect(ended.status).toBe(200);
    expect(Object.keys(ended.body.items[0]).sort()).toEqual([
      'address',
      'consentedOn',
      'id',
      'recordedBy',
      'withdrawalRecordedBy',
      'withdrawnOn',
    ]);
    expect(ended.body.items[0]).toMatchObject({ address: 'mary@new.example', withdrawnOn: '2017-10-16' });
    expect((await clerk.api('get', path)).body.items).toHaveLength(2);
  });
});
