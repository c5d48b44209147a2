import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PrivateBusinessForm } from '../../../src/workspace/proceedings/private-business/private-business.form.js';
import { PrivateBusinessService } from '../../../src/workspace/proceedings/private-business/private-business.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import { TestCouncil } from '../../support/council.js';
import { userWith } from '../../support/factories/account.js';

let house: TestApp;
let council: TestCouncil;
let open: string;
let closed: string;
let confidential: string;
const clerk = userWith('clerk');

beforeEach(async () => {
  house = await openApp();
  council = await TestCouncil.found(house);
  open = await council.entry({ title: 'Performance' });
  closed = await council.entry({ title: 'Fees of agencies', publicTitle: 'Foster carer recruitment' });
  confidential = await council.entry({ title: 'A court’s order', publicTitle: 'A legal matter' });
  await council.mark({ entryId: closed });
  await council.mark(
    { entryId: confidential },
    { basis: 'confidential', legalBasis: 'court-order', legalBasisText: 'Order' },
  );
});
afterEach(() => house.remove());

const business = () => house.get(PrivateBusinessService);
const record = (entryId: string, form: Partial<PrivateBusinessForm>, by = clerk) =>
  business().record(council.meetingId, entryId, { exclusion: 'carried', version: 0, ...form }, by);
const allowed = async (entryId: string) => (await business().entriesWithPrivateText(council.meetingId)).has(entryId);

describe('private business', () => {
  it('lists what is not for publication, by what everybody may read of it', async () => {
    const listed = await business().of(council.meetingId);

    expect(listed.map(({ entry: { title, basis }, taken }) => [title, basis, taken])).toEqual([
      ['Foster carer recruitment', 'exempt', null],
      ['A legal matter', 'confidential', null],
    ]);
  });

  it('allows private text in a minute with a carried resolution, or a basis in law, and never otherwise (C2, C3)', async () => {
    expect([await allowed(open), await allowed(closed), await allowed(confidential)]).toEqual([false, false, true]);

    await record(closed, { publicLeftAt: '18:20', publicReturnedAt: '18:50' });
    expect(await allowed(closed)).toBe(true);
    await record(closed, { exclusion: 'lost', version: 1 });

    expect(await business().whyNoPrivateText(council.meetingId, closed)).toContain('not carried');
  });

  it('keeps times only of an exclusion, and the question about the papers only of what was taken in the open', async () => {
    await record(closed, { exclusion: 'open', publicLeftAt: '18:20', release: 'later' });

    const [first] = await business().of(council.meetingId);

    expect(first?.taken).toMatchObject({ exclusion: 'open', publicLeftAt: null, release: 'later', version: 1 });
  });

  it.each([
    ['the public returns before it left', { publicLeftAt: '18:50', publicReturnedAt: '18:20' }, 'publicReturnedAt'],
  ])('refuses that %s', async (_, form, field) => {
    await expect(record(closed, form)).rejects.toMatchObject({ field });
  });

  it('refuses an open item, a stale page and anybody but the clerk', async () => {
    await expect(record(open, {})).rejects.toMatchObject({ code: 'not-found' });
    await record(closed, {});
    await expect(record(closed, { exclusion: 'open', version: 0 })).rejects.toMatchObject({ code: 'conflict' });
    await expect(record(closed, { version: 1 }, userWith('monitoring-officer'))).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});
