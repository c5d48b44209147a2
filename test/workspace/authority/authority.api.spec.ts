import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith } from '../../support/factories/account.js';
import { authorityForm } from '../../support/factories/authority.js';

let app: TestApp;
let browser: Browser;

beforeEach(async () => {
  app = await openApp();
  browser = await signedInWith(app, 'administrator');
});
afterEach(() => app.remove());

describe('the council in the API', () => {
  it('is set up, read and changed', async () => {
    expect((await browser.api('get', '/api/authority')).status).toBe(404);

    const settings = authorityForm.build();
    const usual = {
      agendaSettingDays: 15,
      reportDeadlineDays: 5,
      chairsClearanceDays: 2,
      leavesOutClosures: true,
      allowsElectronicSigning: false,
    };
    expect((await browser.api('put', '/api/authority', settings)).body).toEqual({ ...settings, ...usual, version: 1 });

    const changed = { ...settings, teamName: 'Committees', version: 1 };
    expect((await browser.api('put', '/api/authority', changed)).status).toBe(200);
    expect((await browser.api('get', '/api/authority')).body).toEqual({ ...changed, ...usual, version: 2 });
  });

  it('answers 409 to a version somebody else has passed', async () => {
    const settings = authorityForm.build();
    await browser.api('put', '/api/authority', settings);
    await browser.api('put', '/api/authority', { ...settings, version: 1 });

    const late = await browser.api('put', '/api/authority', { ...settings, version: 1 });

    expect(late.status).toBe(409);
    expect(late.body.error.code).toBe('conflict');
  });

  it('names the field that is wrong', async () => {
    const answer = await browser.api('put', '/api/authority', { ...authorityForm.build(), officeClosesAt: 'teatime' });

    expect(answer.status).toBe(422);
    expect(answer.body.error.fields).toEqual([
      { field: 'officeClosesAt', message: 'Enter the time the offices close as hours and minutes, like 17:00' },
    ]);
  });

  it('is changed by administrators', async () => {
    const clerk = await signedInWith(app, 'clerk');

    expect((await clerk.api('put', '/api/authority', authorityForm.build())).status).toBe(403);
  });

  it('keeps proper officers', async () => {
    const officer = { name: 'S. Kemp', post: 'Chief Executive', fromDay: '2016-01-11' };
    const { status, body } = await browser.api('post', '/api/authority/proper-officers', officer);
    expect(status).toBe(201);
    expect(body).toEqual({ ...officer, id: expect.any(String), toDay: null, version: 1 });

    await browser.api('put', `/api/authority/proper-officers/${body.id}/end`, { toDay: '2017-10-20', version: 1 });

    const list = await browser.api('get', '/api/authority/proper-officers');
    expect(list.body).toEqual({ items: [{ ...body, toDay: '2017-10-20', version: 2 }] });
  });

  it('keeps municipal years', async () => {
    const year = { startsOn: '2017-05-19', endsOn: '2018-05-17' };
    const { body } = await browser.api('post', '/api/authority/municipal-years', year);
    expect(body).toEqual({ ...year, id: expect.any(String), label: '2017/18' });

    const moved = await browser.api('put', `/api/authority/municipal-years/${body.id}`, {
      ...year,
      endsOn: '2018-05-24',
    });
    expect(moved.body).toEqual({ ...body, endsOn: '2018-05-24' });
  });

  it('keeps days of the calendar', async () => {
    const closure = { day: '2017-12-27', kind: 'closure', name: 'Christmas closure' };
    const { body } = await browser.api('post', '/api/authority/calendar', closure);
    expect((await browser.api('get', '/api/authority/calendar')).body).toEqual({
      items: [{ ...closure, lastDay: '2017-12-27', id: body.id }],
    });

    expect((await browser.api('delete', `/api/authority/calendar/${body.id}`)).status).toBe(204);
    expect((await browser.api('get', '/api/authority/calendar')).body).toEqual({ items: [] });
  });
});
