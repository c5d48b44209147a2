import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { TestCouncil } from '../../support/council.js';
import { signedInWith } from '../../support/factories/account.js';
import { TestSitting } from '../../support/sittings.js';

interface SheetBody {
  readonly lines: readonly { readonly id: string; readonly name: string; readonly status: string }[];
  readonly version: number;
}

let house: TestApp;
let council: TestCouncil;
let clerk: Browser;
let root: string;

beforeEach(async () => {
  house = await openApp();
  council = await TestCouncil.found(house);
  await new TestSitting(house, council).seat('Watson', 'Khan', 'Clark');
  clerk = await signedInWith(house, 'clerk');
  root = `/api/meetings/${council.meetingId}`;
});
afterEach(() => house.remove());

const begun = async () => (await clerk.api('post', `${root}/attendance`)).body as SheetBody;

describe('the proceedings in JSON', () => {
  it('begin the sheet, save it whole and tell the quorum', async () => {
    const { lines, version } = await begun();
    const people = lines.map(({ id }) => ({ id, mark: 'present' }));

    const saved = await clerk.api('put', `${root}/attendance`, { people, version, presidedById: lines[0]?.id });

    expect(saved.status).toBe(200);
    expect(saved.body).toMatchObject({
      quorum: { counted: 3, needed: 3, isQuorate: true },
      presidedById: lines[0]?.id,
      isBudgetMeeting: false,
      version: version + 1,
    });
    const head = await clerk.api('get', `${root}/attendance/head`);
    expect(head.body).toMatchObject({
      sentences: { present: 'Present:- Councillor Watson (in the Chair); Councillors Khan and Clark.' },
    });
  });

  it('refuse a stale version with 409, a wrong mark with 422 and a reader with 403', async () => {
    const { lines, version } = await begun();
    const marked = (mark: string) => ({ people: [{ id: lines[0]?.id, mark }], version });
    await clerk.api('put', `${root}/attendance`, marked('present'));

    expect((await clerk.api('put', `${root}/attendance`, marked('absent'))).status).toBe(409);
    const wrong = await clerk.api('put', `${root}/attendance`, marked('asleep'));
    expect([wrong.status, JSON.stringify(wrong.body)]).toEqual([422, expect.stringContaining('people[0][mark]')]);
    const officer = await signedInWith(house, 'monitoring-officer');
    expect((await officer.api('put', `${root}/attendance`, marked('absent'))).status).toBe(403);
    expect((await officer.api('get', `${root}/attendance`)).status).toBe(200);
    expect((await (await signedInWith(house)).api('get', `${root}/attendance`)).status).toBe(403);
  });

  it('add others, change a line and take it off again', async () => {
    const { version } = await begun();
    const others = { names: 'two representatives of the LAC Council', status: 'present', version };
    const added = (await clerk.api('post', `${root}/attendance/others`, others)).body as SheetBody;
    const id = added.lines.at(-1)?.id ?? '';

    const change = { note: 'for the first hour', periods: [{ left: '18:00' }], version: added.version };
    const changed = (await clerk.api('put', `${root}/attendance/lines/${id}`, change)).body as SheetBody;
    expect(changed.lines.at(-1)).toMatchObject({
      note: 'for the first hour',
      periods: [{ arrived: null, left: '18:00' }],
    });

    const removed = await clerk.api('delete', `${root}/attendance/lines/${id}`, { version: changed.version });
    expect((removed.body as SheetBody).lines).toHaveLength(3);
  });

  it('record declarations, private business and who presided', async () => {
    const { lines, version } = await begun();
    const entryId = await council.entry({ title: 'Fees', publicTitle: 'Recruitment' });
    await council.mark({ entryId });
    const declaration = { attendanceId: lines[1]?.id, entryId, kind: 'personal', conduct: 'stayed' };

    expect((await clerk.api('post', `${root}/declarations`, declaration)).status).toBe(201);
    const taken = await clerk.api('put', `${root}/private-business/${entryId}`, { exclusion: 'carried', version: 0 });
    expect(taken.body).toMatchObject({
      items: [{ title: 'Recruitment', exclusion: 'carried', whyNoPrivateText: null }],
    });
    const presidings = [{ entryId, attendanceId: lines[1]?.id }];
    expect((await clerk.api('put', `${root}/presiding`, { presidings, version })).body).toMatchObject({ presidings });
    expect((await clerk.api('get', `${root}/declarations`)).body).toMatchObject({
      items: [{ ...declaration, detail: null }],
    });
  });

  it('record that a meeting was held, and take it back', async () => {
    house.clock.setTo('2017-10-24T19:00:00Z');
    clerk = await signedInWith(house, 'clerk');

    expect((await clerk.api('post', `${root}/holding`, { outcome: 'held', version: 1 })).body).toMatchObject({
      state: 'held',
    });
    expect((await clerk.api('delete', `${root}/holding`, { version: 2 })).body).toMatchObject({ state: 'scheduled' });
  });
});
