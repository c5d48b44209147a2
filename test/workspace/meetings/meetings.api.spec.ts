import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthorityService } from '../../../src/workspace/authority/authority.service.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { authorityForm } from '../../support/factories/authority.js';
import { panelForm } from '../../support/factories/panel.js';

const founder = userWith('administrator');
let app: TestApp;
let clerk: Browser;
let panelId: string;

beforeAll(async () => {
  app = await openApp();
  clerk = await signedInWith(app, 'clerk');
  await app.get(AuthorityService).establish(authorityForm.build(), founder);
  panelId = (await app.get(PanelsService).create(panelForm.corporateParenting().build(), founder)).id;
});
afterAll(() => app.remove());

describe('meetings in the API', () => {
  it('are scheduled, read, changed and listed', async () => {
    const form = { panelId, kind: 'ordinary', day: '2017-10-24' };

    const { status, body } = await clerk.api('post', '/api/meetings', form);

    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      panelId,
      panelName: 'Corporate Parenting Panel',
      kind: 'ordinary',
      day: '2017-10-24',
      startsAt: '17:00',
      place: 'Town Hall\nMoorgate Street\nRother Vale',
      slug: '2017-10-24',
      state: 'scheduled',
      calledOffBecause: null,
      followsId: null,
      publishBy: '2017-10-16',
      unusualDay: null,
      keyDates: {
        agendaSetting: { day: '2017-09-25', isChosen: false },
        reportDeadline: { day: '2017-10-09', isChosen: false },
        chairsClearance: { day: '2017-10-12', isChosen: false },
        publication: { day: '2017-10-16', isChosen: false },
      },
      officeNoticeAt: null,
      inspectionAt: null,
      summonsAt: null,
      convenedAt: null,
      convenedBy: null,
      convenedBecause: null,
      version: 1,
      warnings: [],
    });
    const address = `/api/meetings/${body.id}`;
    expect((await clerk.api('get', address)).body).toEqual(body);
    const changed = await clerk.api('put', address, { kind: 'special', day: '2017-10-31', version: 1 });
    expect(changed.body).toEqual({
      ...body,
      kind: 'special',
      day: '2017-10-31',
      slug: '2017-10-31',
      publishBy: '2017-10-23',
      keyDates: {
        agendaSetting: { day: '2017-10-02', isChosen: false },
        reportDeadline: { day: '2017-10-16', isChosen: false },
        chairsClearance: { day: '2017-10-19', isChosen: false },
        publication: { day: '2017-10-23', isChosen: false },
      },
      version: 2,
    });
    const noticed = await clerk.api('put', `${address}/notices`, {
      summonsDay: '2017-10-16',
      summonsTime: '09:00',
      version: 2,
    });
    expect(noticed.body).toEqual({ ...changed.body, summonsAt: '2017-10-16T08:00:00.000Z', version: 3 });
    const { body: list } = await clerk.api('get', `/api/meetings?panelId=${panelId}`);
    const { warnings, ...listed } = noticed.body;
    expect(warnings).toEqual([]);
    expect(list).toEqual({ items: [listed], total: 1, page: 1, size: 25 });
  });

  it('are saved whatever speaks against their day, and say what does', async () => {
    const form = { panelId, kind: 'ordinary', day: '2017-12-25' };

    const { status, body } = await clerk.api('post', '/api/meetings', form);

    expect([status, body.warnings]).toEqual([201, ['Monday 25 December 2017 is a bank holiday: Christmas Day.']]);
  });

  it('name the fields that are wrong', async () => {
    const { status, body } = await clerk.api('post', '/api/meetings', { panelId, kind: 'ordinary', day: '24.10.2017' });

    expect([status, body.error.fields]).toEqual([
      422,
      [{ field: 'day', message: 'Enter the day of the meeting as a real date, like 24 10 2017' }],
    ]);
  });

  it('answer 403 to those who are no clerks of the panel', async () => {
    const administrator = await signedInWith(app, 'administrator');
    const form = { panelId, kind: 'ordinary', day: '2017-10-24' };

    expect((await administrator.api('post', '/api/meetings', form)).status).toBe(403);
  });
});
