import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../../../support/browser.js';
import { signedInWith } from '../../../support/factories/account.js';
import { SummonsDesk } from './summons-desk.js';

let desk: SummonsDesk;
let clerk: Browser;
let kemp: Browser;
let path: string;

beforeAll(async () => {
  desk = await SummonsDesk.open();
  await desk.council.publish();
  clerk = await signedInWith(desk.app, 'clerk');
  const person = await desk.council.person({ kind: 'officer', title: 'Ms.', forenames: 'Sharon', surname: 'Kemp' });
  kemp = await desk.council.signIn(person, 'proper-officer');
  path = `/api/meetings/${desk.meetingId}/summons`;
});
afterAll(() => desk.remove());

describe('the summons as JSON', () => {
  it('tells how it would go out', async () => {
    const { body } = await clerk.api('get', path);

    expect(Object.keys(body).sort()).toEqual([
      'authenticatedAt',
      'authenticatedBy',
      'business',
      'clearDays',
      'clearDaysRequired',
      'lastDay',
      'lateBecause',
      'meetingId',
      'meetingVersion',
      'members',
      'missing',
      'refusal',
      'sentToEverybodyAt',
      'unseatedBecause',
      'version',
    ]);
    expect(body).toMatchObject({ lastDay: '2017-10-16', clearDays: 5, refusal: null, authenticatedAt: null });
    expect(body.members[2]).toEqual({
      personId: desk.cole.id,
      name: 'Councillor Pat Cole',
      way: 'paper',
      address: null,
      because: 'No consent to electronic summons',
      mail: null,
      servedHow: null,
      servedAt: null,
    });
  });

  it('is authenticated by the proper officer only, and then served', async () => {
    const version = (await desk.meeting()).version;
    expect((await clerk.api('post', path, { signature: 'Sharon Kemp', version })).status).toBe(403);
    expect((await kemp.api('post', path, { version })).body.error.fields).toEqual([
      { field: 'signature', message: 'Enter your name to authenticate the summons' },
    ]);

    const sent = await kemp.api('post', path, { signature: 'Sharon Kemp', version });
    expect([sent.status, sent.body.authenticatedBy, sent.body.sentToEverybodyAt]).toEqual([
      201,
      'Ms. Sharon Kemp',
      null,
    ]);
    expect(sent.body.members[0]).toMatchObject({ way: 'electronic', address: 'ayres@home.example', mail: 'queued' });

    await desk.runMails();
    const service = { personIds: [desk.cole.id], how: 'left-at-home', day: '2017-10-16', time: '10:00', version: 1 };
    const served = await clerk.api('post', `${path}/services`, service);
    expect([served.status, served.body.sentToEverybodyAt]).toEqual([200, '2017-10-16T09:00:00.000Z']);
  });
});
