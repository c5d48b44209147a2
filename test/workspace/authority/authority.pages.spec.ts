import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AuthorityService } from '../../../src/workspace/authority/authority.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { authorityForm } from '../../support/factories/authority.js';
import { PageReader } from '../../support/page.js';

const ROOT = '/workspace/authority';
let app: TestApp;
let browser: Browser;

beforeEach(async () => {
  app = await openApp();
  browser = await signedInWith(app, 'administrator');
});
afterEach(() => app.remove());

const read = async (path: string) => new PageReader((await browser.get(path)).text);

describe('the settings page', () => {
  it('sets the council up', async () => {
    const before = await read(ROOT);
    expect(before.heading).toBe('Set up the council');

    const answer = await browser.post(ROOT, {
      ...before.form('Set up the council').values,
      ...authorityForm.build(),
      name: 'Rother Vale Council',
    });

    expect(answer.status).toBe(303);
    const after = await read(ROOT);
    expect(after.message).toBe('The settings of the council are saved. See the public website');
    expect(after.title).toBe('Council settings – Rother Vale Council');
    expect(after.form('Save and publish').values).toMatchObject({ name: 'Rother Vale Council', version: '1' });
  });

  it('shows again what was typed, with what is wrong in it', async () => {
    await browser.get(ROOT);

    const answer = await browser.post(ROOT, { ...authorityForm.build(), brandColour: '#ffee00' });

    const page = new PageReader(answer.text);
    expect(answer.status).toBe(422);
    expect(page.errors).toEqual([
      'White text cannot be read on this colour. Choose a darker one, with a contrast of at least 4.5 to 1.',
    ]);
    expect(page.form('Set up the council').values).toMatchObject({ brandColour: '#ffee00' });
  });

  it('asks whether days on which the offices are closed count', async () => {
    await app.get(AuthorityService).establish(authorityForm.build(), userWith('administrator'));
    const { values } = (await read(ROOT)).form('Save and publish');
    expect(values['leavesOutClosures']).toBe('yes');

    await browser.post(ROOT, { ...values, leavesOutClosures: 'no' });

    expect((await read(ROOT)).form('Save and publish').values['leavesOutClosures']).toBe('no');
  });

  it('answers 409 when somebody else saved first', async () => {
    await app.get(AuthorityService).establish(authorityForm.build(), userWith('administrator'));
    const { values } = (await read(ROOT)).form('Save and publish');
    await browser.post(ROOT, { ...values, teamName: 'Committees' });

    expect((await browser.post(ROOT, { ...values, teamName: 'Governance' })).status).toBe(409);
  });

  it.each(['', '/proper-officers', '/municipal-years', '/calendar'])('%s is for administrators', async (path) => {
    const clerk = await signedInWith(app, 'clerk');

    expect((await clerk.get(ROOT + path)).status).toBe(403);
  });
});

describe('the council’s lists', () => {
  it('name proper officers and put an end to them', async () => {
    await browser.get(`${ROOT}/proper-officers`);
    const officer = { name: 'S. Kemp', post: 'Chief Executive', ...day('fromDay', 11, 1, 2016) };
    await browser.post(`${ROOT}/proper-officers`, officer);

    const list = await read(`${ROOT}/proper-officers`);
    expect(list.table('Proper officers').row('S. Kemp').cell('From')).toBe('11 January 2016');
    expect(list.table('Proper officers').row('S. Kemp').cell('To')).toBe('No end set');

    const end = list.link('End of S. Kemp');
    await browser.get(end);
    await browser.post(end, { ...day('toDay', 20, 10, 2017), version: 1 });

    const after = await read(`${ROOT}/proper-officers`);
    expect(after.table('Proper officers').row('S. Kemp').cell('To')).toBe('20 October 2017');
  });

  it('add municipal years and move their days', async () => {
    await browser.get(`${ROOT}/municipal-years`);
    await browser.post(`${ROOT}/municipal-years`, { ...day('startsOn', 19, 5, 2017), ...day('endsOn', 17, 5, 2018) });

    const change = (await read(`${ROOT}/municipal-years`)).link('Change the year 2017/18');
    const { values } = (await read(change)).form('Save these days');
    expect((await browser.post(change, { ...values, ...day('endsOn', 24, 5, 2018) })).status).toBe(303);

    const list = await read(`${ROOT}/municipal-years`);
    expect(list.table('Municipal years').row('2017/18').cell('Last day')).toBe('24 May 2018');
  });

  it('say which input is wrong when years overlap', async () => {
    await browser.get(`${ROOT}/municipal-years`);
    const year = { ...day('startsOn', 19, 5, 2017), ...day('endsOn', 17, 5, 2018) };
    await browser.post(`${ROOT}/municipal-years`, year);

    const answer = await browser.post(`${ROOT}/municipal-years`, year);

    expect(answer.status).toBe(422);
    expect(new PageReader(answer.text).errors).toEqual(['These days overlap with the year 2017/18']);
  });

  it('add days to the calendar and take them out again', async () => {
    await browser.get(`${ROOT}/calendar`);
    const closure = { ...day('day', 27, 12, 2017), kind: 'closure', name: 'Christmas closure' };
    await browser.post(`${ROOT}/calendar`, closure);

    const page = await read(`${ROOT}/calendar`);
    expect(page.text).toContain('Wednesday 27 December 2017: Christmas closure');

    await browser.post(page.form('Remove Christmas closure, 27 December 2017').action);

    expect((await read(`${ROOT}/calendar`)).text).toContain('The council has added no day yet.');
  });
});

function day(name: string, ...[date, month, year]: [number, number, number]) {
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
}
