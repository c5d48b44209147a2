import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed, RuleBroken } from '../../../src/domain/errors.js';
import { userWith } from '../../support/factories/account.js';
import { openAuthorityDesk } from './authority-desk.js';

const administrator = userWith('administrator');
const kemp = { name: 'S. Kemp', post: 'Chief Executive', fromDay: '2016-01-11' };
let desk: Awaited<ReturnType<typeof openAuthorityDesk>>;

beforeEach(async () => {
  desk = await openAuthorityDesk();
});
afterEach(() => desk.remove());

const onDay = async (day: string) => (await desk.authority.properOfficerOn(day))?.name ?? null;

describe('proper officers', () => {
  it('are found by the day, both ends included', async () => {
    await desk.officers.add({ ...kemp, toDay: '2017-09-30' }, administrator);
    await desk.officers.add({ name: 'J. Collins', post: 'Assistant Director', fromDay: '2017-10-01' }, administrator);

    expect(
      await Promise.all(['2016-01-10', '2016-01-11', '2017-09-30', '2017-10-01', '2030-01-01'].map(onDay)),
    ).toEqual([null, 'S. Kemp', 'S. Kemp', 'J. Collins', 'J. Collins']);
  });

  it('hold the office one at a time', async () => {
    await desk.officers.add(kemp, administrator);

    const second = desk.officers.add({ name: 'J. Collins', post: 'Director', fromDay: '2017-10-01' }, administrator);
    await expect(second).rejects.toMatchObject({
      message: 'S. Kemp is proper officer from 11 January 2016 without an end. Put an end to that first',
      field: 'fromDay',
    });
  });

  it('can be ended, and then followed by another', async () => {
    const { id } = await desk.officers.add(kemp, administrator);

    await desk.officers.end(id, { toDay: '2017-10-20', version: 1 }, administrator);
    await desk.officers.add({ name: 'J. Collins', post: 'Director', fromDay: '2017-10-21' }, administrator);

    expect(await onDay('2017-10-21')).toBe('J. Collins');
  });

  it('cannot end before they began', async () => {
    const { id } = await desk.officers.add(kemp, administrator);

    await expect(desk.officers.end(id, { toDay: '2016-01-10', version: 1 }, administrator)).rejects.toBeInstanceOf(
      RuleBroken,
    );
  });

  it('are named by administrators', async () => {
    await expect(desk.officers.add(kemp, userWith('monitoring-officer'))).rejects.toBeInstanceOf(NotAllowed);
  });
});
