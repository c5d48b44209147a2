import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { panelForm } from '../../support/factories/panel.js';
import { TERMS_TEXT } from './terms-text.js';

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  app = await openApp();
  browser = await signedInWith(app, 'clerk');
});
afterAll(() => app.remove());

async function addressOfPanel(): Promise<string> {
  const { id } = await app.get(PanelsService).create(panelForm.build(), userWith('administrator'));
  return `/api/panels/${id}/terms-of-reference`;
}

describe('terms of reference in the API', () => {
  it('are drafted from a text, adopted, published and renewed', async () => {
    const address = await addressOfPanel();
    const made = await browser.api('post', address, { title: 'Terms of reference', text: TERMS_TEXT });
    expect([made.status, made.body]).toEqual([
      201,
      {
        id: expect.any(String),
        panelId: expect.any(String),
        number: 1,
        title: 'Terms of reference',
        state: 'draft',
        supersedesId: null,
        adoptedOn: null,
        adoptingBody: null,
        adoptingMinute: null,
        inForceFrom: null,
        supersededFrom: null,
        quorum: null,
        maximumMembers: null,
        frequency: null,
        chairRule: null,
        reviewOn: null,
        version: 1,
        opening: 'HARBOUR PANEL TERMS OF REFERENCE',
        sections: [
          { label: '1.', number: 1, heading: 'Purpose:', text: expect.stringContaining('- i) To lead.') },
          { label: '2.', number: 2, heading: 'Membership', text: 'Ten members.' },
          { label: '3..', number: 3, heading: 'Frequency of meetings:', text: 'Every two months.' },
        ],
        remarks: ['“3.. Frequency of meetings:” is kept as it is written: look at its number.'],
      },
    ]);

    const early = await browser.api('post', `${address}/1/publication`);
    expect([early.status, early.body.error.code]).toEqual([422, 'rule-broken']);
    const minute = {
      adoptedOn: '2017-08-22',
      adoptingBody: 'Council',
      adoptingMinute: '20',
      inForceFrom: '2017-09-01',
    };
    const adopted = await browser.api('put', `${address}/1/adoption`, { ...minute, version: 1 });
    expect([adopted.status, adopted.body]).toMatchObject([200, { ...minute, state: 'in-force', version: 2 }]);
    expect((await browser.api('post', `${address}/1/publication`)).status).toBe(200);

    const renewed = await browser.api('post', `${address}/1/renewal`);
    expect([renewed.status, renewed.body]).toMatchObject([201, { number: 2, supersedesId: made.body.id }]);
    const section = { heading: 'Membership', text: 'Nine members.', version: 1 };
    await browser.api('put', `${address}/2/sections/2`, section);
    const stale = await browser.api('put', `${address}/2/sections/2`, section);
    expect([stale.status, stale.body.error.code]).toEqual([409, 'conflict']);
    const details = { title: 'Terms', supersedesId: made.body.id, quorum: 4, reviewOn: '2018-05-18', version: 2 };
    expect((await browser.api('put', `${address}/2`, details)).body).toMatchObject({
      quorum: 4,
      reviewOn: '2018-05-18',
    });

    const { body } = await browser.api('get', `${address}/2/differences/1`);
    expect(body).toMatchObject({ from: 1, to: 2, same: ['1. Purpose:', '3.. Frequency of meetings:'] });
    expect(body.changes.map(({ name }: { name: string }) => name)).toEqual([
      'Title and introduction',
      'Meetings and members',
      '2. Membership',
    ]);
    const { body: list } = await browser.api('get', address);
    expect(list.items).toMatchObject([
      { number: 1, state: 'in-force' },
      { number: 2, state: 'draft' },
    ]);
    const { version } = list.items[1];
    expect((await browser.api('delete', `${address}/2`, { version: version - 1 })).status).toBe(409);
    expect((await browser.api('delete', `${address}/2`, { version })).status).toBe(204);
    expect((await browser.api('get', `${address}/2`)).status).toBe(404);
  });

  it('take the amendments that minutes propose', async () => {
    const address = await addressOfPanel();
    await browser.api('post', address, { title: 'Terms of reference', text: TERMS_TEXT });
    const amendment = {
      citation: '1(ii)(a)',
      wording: 'include “care leavers”',
      body: 'Corporate Parenting Panel',
      meetingDay: '2017-08-22',
      minuteNumber: '20',
    };

    const made = await browser.api('post', `${address}/1/amendments`, amendment);
    expect([made.status, made.body]).toMatchObject([201, { ...amendment, takenUpInId: null }]);
    const { body: draft } = await browser.api('post', `${address}/1/renewal`);
    await browser.api('post', `${address}/2/amendments/${made.body.id}/taking-up`);

    const { body } = await browser.api('get', `${address}/1/amendments`);
    expect(body.items).toMatchObject([{ id: made.body.id, takenUpInId: draft.id }]);
    const unknown = await browser.api('post', `${address}/1/amendments`, { ...amendment, citation: '9' });
    expect([unknown.status, unknown.body.error.fields]).toMatchObject([422, [{ field: 'citation' }]]);
  });

  it('say what is missing, and are not for everybody to write', async () => {
    const address = await addressOfPanel();
    const bare = await browser.api('post', address, {});
    expect([bare.status, bare.body.error.fields]).toMatchObject([422, [{ field: 'title' }, { field: 'text' }]]);
    const councillor = await signedInWith(app);

    const refused = await councillor.api('post', address, { title: 'Terms', text: TERMS_TEXT });

    expect([refused.status, refused.body.error.code]).toEqual([403, 'not-allowed']);
  });
});
