import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../../support/browser.js';
import { signedInWith } from '../../support/factories/account.js';
import { openProgrammeDesk } from './programme-desk.js';

let desk: Awaited<ReturnType<typeof openProgrammeDesk>>;
let browser: Browser;
let address: string;

beforeAll(async () => {
  desk = await openProgrammeDesk();
  browser = await signedInWith(desk.app, 'clerk');
  address = `/api/panels/${desk.panel.id}/work-programme`;
});
afterAll(() => desk.remove());

describe('the work programme in the API', () => {
  it('plans, changes, moves and drops an item', async () => {
    const { october, december } = desk.meetings;
    const form = { title: 'CAMHS', source: 'members-request', sourceWords: 'Councillor Cusworth' };
    const made = await browser.api('post', address, { ...form, meetingId: october.id });
    const id = made.body.id as string;
    expect([made.status, made.body]).toEqual([
      201,
      {
        id: expect.any(String),
        panelId: desk.panel.id,
        ...form,
        purpose: null,
        scope: null,
        author: null,
        authorName: 'Not yet known',
        sourceMeetingId: null,
        dueOn: null,
        meetingId: october.id,
        meetingOn: '2017-10-24',
        state: 'planned',
        outcome: null,
        slips: 0,
        moves: [
          {
            fromDay: null,
            toDay: '2017-10-24',
            reason: null,
            movedBy: expect.any(String),
            movedAt: expect.any(String),
          },
        ],
        version: 1,
      },
    ]);

    const changed = await browser.api('put', `${address}/${id}`, { ...form, title: 'CAMHS access', version: 1 });
    expect([changed.status, changed.body.title]).toEqual([200, 'CAMHS access']);
    const silent = await browser.api('post', `${address}/${id}/moves`, { meetingId: december.id, version: 2 });
    expect([silent.status, silent.body.error.fields]).toEqual([
      422,
      [{ field: 'reason', message: expect.any(String) }],
    ]);
    const move = { meetingId: december.id, reason: 'Data come in November', version: 2 };
    const moved = await browser.api('post', `${address}/${id}/moves`, move);
    expect([moved.status, moved.body.slips, moved.body.meetingOn]).toEqual([200, 1, '2017-12-19']);
    const dropped = await browser.api('post', `${address}/${id}/drop`, { reason: 'Covered elsewhere', version: 3 });
    expect([dropped.body.state, dropped.body.outcome]).toEqual(['dropped', 'Covered elsewhere']);
    expect((await browser.api('get', address)).body.items).toEqual([]);
    expect((await browser.api('get', `${address}/ended`)).body).toEqual({
      items: [dropped.body],
      ...{ total: 1, page: 1, size: 25 },
    });
  });

  it('keeps the reports of each year', async () => {
    const cycle = `/api/panels/${desk.panel.id}/annual-reports`;
    const made = await browser.api('post', cycle, { title: 'Adoption', month: 12, statute: 'Children Act 1989' });
    expect([made.status, made.body]).toEqual([
      201,
      {
        id: expect.any(String),
        panelId: desk.panel.id,
        title: 'Adoption',
        month: 12,
        purpose: null,
        statute: 'Children Act 1989',
        author: null,
        authorName: 'Not yet known',
        version: 1,
      },
    ]);
    const filled = await browser.api('post', `${cycle}/years`, { from: '2017-10-16' });
    expect([filled.status, filled.body]).toEqual([200, { added: 1 }]);
    const changed = await browser.api('put', `${cycle}/${made.body.id}`, { title: 'Adoption', month: 11, version: 1 });
    expect(changed.body).toMatchObject({ month: 11, statute: null, version: 2 });
    expect((await browser.api('post', `${cycle}/${made.body.id}/ending`, { version: 2 })).status).toBe(204);
    expect((await browser.api('get', cycle)).body.items).toEqual([]);
  });
});
