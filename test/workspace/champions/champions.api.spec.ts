import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { panelForm } from '../../support/factories/panel.js';
import { personForm } from '../../support/factories/person.js';

const founder = userWith('administrator');
let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  app = await openApp();
  browser = await signedInWith(app, 'clerk');
});
afterAll(() => app.remove());

async function addressOfPanel(): Promise<string> {
  const { id } = await app.get(PanelsService).create(panelForm.build(), founder);
  return `/api/panels/${id}/champions`;
}

async function councillor(surname: string): Promise<string> {
  return (await app.get(PeopleService).register(personForm.build({ surname }), founder)).id;
}

describe('champions in the API', () => {
  it('are given strands, appointed, replaced and ended', async () => {
    const address = await addressOfPanel();
    const made = await browser.api('post', address, { name: 'Housing' });
    expect([made.status, made.body]).toEqual([
      201,
      {
        id: expect.any(String),
        panelId: expect.any(String),
        kind: 'strand',
        name: 'Housing',
        endedOn: null,
        version: 1,
        isVacant: true,
        champion: null,
      },
    ]);
    const strand = `${address}/${made.body.id}`;

    const [watson, clark] = [await councillor('Watson'), await councillor('Clark')];
    const first = await browser.api('post', `${strand}/appointments`, { personId: watson, from: '2017-08-22' });
    expect([first.status, first.body]).toEqual([
      201,
      {
        id: expect.any(String),
        strandId: made.body.id,
        personId: watson,
        name: 'Councillor Mary Watson',
        from: '2017-08-22',
        to: null,
        appointingMinute: null,
        reportEveryMonths: null,
        endedBecause: null,
        version: 1,
      },
    ]);
    const overlapping = await browser.api('post', `${strand}/appointments`, { personId: clark, from: '2017-10-16' });
    expect([overlapping.status, overlapping.body.error.fields]).toMatchObject([422, [{ field: 'from' }]]);
    const instead = { personId: clark, from: '2017-10-16', replaces: true, appointingMinute: 'minute 20' };
    const { body: second } = await browser.api('post', `${strand}/appointments`, instead);

    const shown = await browser.api('get', strand);
    expect(shown.body).toMatchObject({
      champion: { personId: clark },
      history: [{ personId: clark }, { personId: watson, to: '2017-10-15' }],
    });
    const earlier = await browser.api('get', `${address}?on=2017-10-15`);
    expect(earlier.body).toMatchObject({
      on: '2017-10-15',
      items: [{ name: 'Housing', champion: { personId: watson } }],
    });

    const late = { to: '2017-10-31', endedBecause: 'CPP 40(1) 2017/18', version: 0 };
    expect((await browser.api('post', `${strand}/appointments/${second.id}/ending`, late)).status).toBe(409);
    const ending = await browser.api('post', `${strand}/appointments/${second.id}/ending`, { ...late, version: 1 });
    expect([ending.status, ending.body.to, ending.body.version]).toEqual([200, '2017-10-31', 2]);
  });

  it('stand beside outside bodies with seats and representatives, whose appointments change', async () => {
    const address = await addressOfPanel();
    const form = { name: 'Care Leavers’ Trust', kind: 'outside-body', seats: 2 };
    const seatless = await browser.api('post', address, { ...form, seats: undefined });
    expect([seatless.status, seatless.body.error.fields]).toMatchObject([422, [{ field: 'seats' }]]);
    const made = await browser.api('post', address, form);
    expect(made.body).toMatchObject({ kind: 'outside-body', seats: 2, seatsFilled: 0, isVacant: true });
    const body = `${address}/${made.body.id}`;

    const [watson, clark] = [await councillor('Watson'), await councillor('Clark')];
    const appoint = (fields: object) => browser.api('post', `${body}/appointments`, { from: '2017-05-19', ...fields });
    const { body: first } = await appoint({ personId: watson, reportEveryMonths: 12 });
    await appoint({ personId: clark });
    const { body: shown } = await browser.api('get', body);
    expect(shown).toMatchObject({ seatsFilled: 2, isVacant: false });
    expect(shown.representatives.map(({ personId }: { personId: string }) => personId).sort()).toEqual(
      [watson, clark].sort(),
    );
    expect(shown.champion).toBeUndefined();
    const third = {
      personId: await councillor('Cusworth'),
      from: '2017-10-16',
      replacesId: first.id,
      appointingMinute: 'minute 31',
    };
    expect((await appoint({ ...third, replacesId: undefined })).status).toBe(422);

    const changed = { reportEveryMonths: 6, appointingMinute: 'CPP 20(2) 2017/18', version: 1 };
    const answer = await browser.api('put', `${body}/appointments/${first.id}`, changed);
    expect([answer.status, answer.body]).toMatchObject([200, { ...changed, from: '2017-05-19', version: 2 }]);
    const stale = await browser.api('put', `${body}/appointments/${first.id}`, changed);
    expect([stale.status, stale.body.error.version]).toEqual([409, 2]);
    expect((await appoint(third)).status).toBe(201);

    const fewer = await browser.api('put', body, { name: form.name, seats: 1, version: 1 });
    expect([fewer.status, fewer.body.error.fields]).toMatchObject([422, [{ field: 'seats' }]]);
    const more = await browser.api('put', body, { name: 'Trust', seats: 3, version: 1 });
    expect(more.body).toMatchObject({ name: 'Trust', seats: 3, seatsFilled: 2, version: 2 });
  });

  it('have their strand renamed and ended', async () => {
    const address = await addressOfPanel();
    const { body } = await browser.api('post', address, { name: 'Housing' });

    const renamed = await browser.api('put', `${address}/${body.id}`, { name: 'Accommodation', version: 1 });
    expect(renamed.body).toMatchObject({ name: 'Accommodation', version: 2 });
    const stale = await browser.api('put', `${address}/${body.id}`, { name: 'Homes', version: 1 });
    expect([stale.status, stale.body.error.version]).toEqual([409, 2]);
    const ended = await browser.api('post', `${address}/${body.id}/ending`, { to: '2017-10-16', version: 2 });
    expect([ended.status, ended.body.endedOn]).toEqual([200, '2017-10-16']);
  });

  it('are read by everybody who is signed in and changed by keepers only', async () => {
    const address = await addressOfPanel();
    const { body } = await browser.api('post', address, { name: 'Housing' });
    const reader = await signedInWith(app);

    expect((await reader.api('get', address)).body.items).toHaveLength(1);
    expect((await reader.api('post', address, { name: 'Health' })).status).toBe(403);
    expect((await reader.api('put', `${address}/${body.id}`, { name: 'Homes', version: 1 })).status).toBe(403);
    expect((await app.browser().api('get', address)).status).toBe(401);
  });

  it('are not found under another panel', async () => {
    const { body } = await browser.api('post', await addressOfPanel(), { name: 'Housing' });
    expect((await browser.api('get', `${await addressOfPanel()}/${body.id}`)).status).toBe(404);
    expect((await browser.api('get', '/api/panels/no-such-panel/champions')).status).toBe(404);
  });
});
