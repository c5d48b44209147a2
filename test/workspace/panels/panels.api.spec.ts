import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith } from '../../support/factories/account.js';
import { panelForm } from '../../support/factories/panel.js';

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  app = await openApp();
  browser = await signedInWith(app, 'administrator');
});
afterAll(() => app.remove());

async function newPanel(): Promise<{ id: string }> {
  return (await browser.api('post', '/api/panels', panelForm.build())).body;
}

describe('panels in the API', () => {
  it('are made, read, listed and changed', async () => {
    const made = await browser.api('post', '/api/panels', panelForm.corporateParenting().build());

    expect(made.status).toBe(201);
    expect(made.body).toEqual({
      id: expect.any(String),
      name: 'Corporate Parenting Panel',
      slug: 'corporate-parenting-panel',
      leadOfficerId: null,
      parentId: null,
      nameStyle: 'initials',
      numbering: 'plain',
      numberingRestarts: 'municipal-year',
      firstNumber: 1,
      resolutionMarker: 'Resolved:-',
      clauseLabels: 'brackets',
      attendanceWords: 'Also present were',
      printsAbsent: false,
      leafSequence: 'none',
      firstLeaf: 1,
      initialsLeaves: false,
      quorumRule: 'fraction',
      quorumLeast: 3,
      quorumParts: 4,
      quorumCountsCoOptees: false,
      actionDueRule: 'next-report-deadline',
      actionDueDays: 28,
      publishesProgress: false,
      allowsCoChairs: false,
      agendaSettingDays: null,
      reportDeadlineDays: null,
      chairsClearanceDays: null,
      reportsTo: [],
      reportsToOthers: null,
      reference: 'CPP',
      kind: 'panel',
      partVaApplies: true,
      pageStyle: 'right-hand',
      membershipLayout: 'sentence',
      chairWord: 'Chairperson',
      defaultPlace: 'Town Hall\nMoorgate Street\nRother Vale',
      defaultTime: '17:00',
      exclusionTemplate: null,
      clerkId: null,
      version: 1,
    });
    const address = `/api/panels/${made.body.id}`;
    expect((await browser.api('get', address)).body).toEqual(made.body);
    const changed = await browser.api('put', address, {
      ...made.body,
      exclusionTemplate: undefined,
      defaultTime: '18:30',
    });
    expect(changed.body).toEqual({ ...made.body, defaultTime: '18:30', version: 2 });
    const { body } = await browser.api('get', '/api/panels');
    expect(Object.keys(body)).toEqual(['items', 'total', 'page', 'size']);
    expect(body.items).toContainEqual(expect.objectContaining({ id: changed.body.id, defaultTime: '18:30' }));
  });

  it('name the fields that are wrong', async () => {
    const { status, body } = await browser.api('post', '/api/panels', panelForm.build({ name: 'Meetings' }));

    expect([status, body.error.code, body.error.fields]).toEqual([
      422,
      'rule-broken',
      [{ field: 'slug', message: 'The address “meetings” is kept for other pages. Choose another' }],
    ]);
  });

  it('ask whether the access to information rules apply, of a new panel and of each edit', async () => {
    const silent = { ...panelForm.build(), partVaApplies: undefined };
    const { id } = await newPanel();

    const answers = [
      await browser.api('post', '/api/panels', silent),
      await browser.api('put', `/api/panels/${id}`, { ...silent, version: 1 }),
    ];

    const message = 'Select yes if the access to information rules apply to this panel';
    for (const { status, body } of answers) {
      expect([status, body.error.fields]).toEqual([422, [{ field: 'partVaApplies', message }]]);
    }
    expect((await browser.api('get', `/api/panels/${id}`)).body).toMatchObject({ partVaApplies: true, version: 1 });
  });

  it('answer 401 to nobody, 403 to others and 404 for none', async () => {
    expect((await app.browser().api('get', '/api/panels')).status).toBe(401);
    const clerk = await signedInWith(app, 'clerk');
    expect((await clerk.api('post', '/api/panels', panelForm.build())).status).toBe(403);
    expect((await browser.api('get', '/api/panels/nowhere')).status).toBe(404);
  });
});

describe('seats in the API', () => {
  it('are added, changed, ended and listed as at a day', async () => {
    const address = `/api/panels/${(await newPanel()).id}/seats`;
    const form = { role: 'co-optee', heldBy: 'the Schools Forum', votes: true, seesExempt: false, from: '2017-05-19' };

    const { body: seat, status } = await browser.api('post', address, form);
    expect(status).toBe(201);
    expect(seat).toEqual({
      id: expect.any(String),
      panelId: expect.any(String),
      role: 'co-optee',
      holder: 'the Schools Forum',
      personId: null,
      heldBy: 'the Schools Forum',
      postId: null,
      nameStyle: null,
      appointingMinute: null,
      isVacant: false,
      represents: null,
      limitedTo: null,
      votes: true,
      seesExempt: false,
      from: '2017-05-19',
      to: null,
      version: 1,
    });
    await browser.api('put', `${address}/${seat.id}`, { ...form, seesExempt: true, version: 1 });
    const ended = await browser.api('post', `${address}/${seat.id}/ending`, { to: '2017-10-15', version: 2 });
    expect(ended.body).toEqual({ ...seat, seesExempt: true, to: '2017-10-15', version: 3 });
    expect((await browser.api('get', address)).body).toEqual({ on: '2017-10-16', items: [] });
    expect((await browser.api('get', `${address}?on=2017-10-15`)).body.items).toEqual([ended.body]);
  });

  it('refuse exempt papers to a co-optee who sits for some items only', async () => {
    const address = `/api/panels/${(await newPanel()).id}/seats`;
    const limited = { role: 'co-optee', limitedTo: 'items relating to education', seesExempt: true };

    const { status, body } = await browser.api('post', address, { ...limited, from: '2017-05-19' });

    const message = expect.stringMatching(
      /^Select no: a co-optee who sits for some items only cannot see exempt papers/,
    );
    expect([status, body.error.fields]).toEqual([422, [{ field: 'seesExempt', message }]]);
  });

  it('answer 409 to a change of a seat as it was', async () => {
    const address = `/api/panels/${(await newPanel()).id}/seats`;
    const { body: seat } = await browser.api('post', address, { role: 'member', from: '2017-05-19' });

    const late = await browser.api('post', `${address}/${seat.id}/ending`, { to: '2018-05-17', version: 7 });

    expect([late.status, late.body.error.code]).toEqual([409, 'conflict']);
  });
});

describe('standing items in the API', () => {
  it('are added, moved, changed and removed', async () => {
    const address = `/api/panels/${(await newPanel()).id}/standing-items`;
    await browser.api('post', address, { kind: 'business', title: 'Apologies' });
    const { body: minutes } = await browser.api('post', address, { kind: 'business', title: 'Minutes' });
    expect(minutes).toEqual({
      id: expect.any(String),
      panelId: expect.any(String),
      position: 2,
      kind: 'business',
      title: 'Minutes',
      howMinuted: null,
      version: 1,
    });

    expect((await browser.api('post', `${address}/${minutes.id}/position`, { move: 'up' })).body.position).toBe(1);
    await browser.api('put', `${address}/${minutes.id}`, {
      kind: 'business',
      title: 'Minutes of the last meeting',
      version: 1,
    });
    const { body } = await browser.api('get', address);
    expect(body.items.map(({ title }: { title: string }) => title)).toEqual([
      'Minutes of the last meeting',
      'Apologies',
    ]);
    expect((await browser.api('delete', `${address}/${minutes.id}`)).status).toBe(204);
    expect((await browser.api('get', address)).body.items).toHaveLength(1);
  });
});
