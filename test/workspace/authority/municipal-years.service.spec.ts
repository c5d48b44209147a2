import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Conflict, NotAllowed } from '../../../src/domain/errors.js';
import { userWith } from '../../support/factories/account.js';
import { openAuthorityDesk } from './authority-desk.js';

const administrator = userWith('administrator');
const year = { startsOn: '2017-05-19', endsOn: '2018-05-17' };
let desk: Awaited<ReturnType<typeof openAuthorityDesk>>;

beforeEach(async () => {
  desk = await openAuthorityDesk();
});
afterEach(() => desk.remove());

describe('municipal years', () => {
  it('may not share a day', async () => {
    await desk.years.add(year, administrator);

    const next = desk.years.add({ startsOn: '2018-05-17', endsOn: '2019-05-15' }, administrator);
    await expect(next).rejects.toMatchObject({
      message: 'These days overlap with the year 2017/18',
      field: 'startsOn',
    });
  });

  it('end after they begin', async () => {
    const backwards = desk.years.add({ startsOn: '2018-05-18', endsOn: '2018-05-18' }, administrator);

    await expect(backwards).rejects.toMatchObject({ field: 'endsOn' });
  });

  it.each([
    ['2017-05-19', '2117-05-17'],
    ['2017-05-19', '2017-12-31'],
  ])('are about twelve months long, which %s to %s is not', async (startsOn, endsOn) => {
    const refusal = { field: 'endsOn', message: 'A municipal year lasts about 12 months: from 9 months to 15' };

    await expect(desk.years.add({ startsOn, endsOn }, administrator)).rejects.toMatchObject(refusal);
    const { id } = await desk.years.add(year, administrator);
    await expect(desk.years.change(id, { startsOn, endsOn }, administrator)).rejects.toMatchObject(refusal);
  });

  it('can be put right when the annual meeting is moved', async () => {
    const { id } = await desk.years.add(year, administrator);

    await desk.years.change(id, { ...year, endsOn: '2018-05-24' }, administrator);

    expect(await desk.authority.municipalYears()).toEqual([{ from: '2017-05-19', to: '2018-05-24' }]);
  });

  it('are not overwritten by whoever saw other days', async () => {
    const { id } = await desk.years.add(year, administrator);
    await desk.years.change(id, { ...year, endsOn: '2018-05-24' }, administrator);

    const seen = { seenStartsOn: year.startsOn, seenEndsOn: year.endsOn };
    const late = desk.years.change(id, { ...year, endsOn: '2018-05-31', ...seen }, administrator);
    await expect(late).rejects.toBeInstanceOf(Conflict);
  });

  it('are kept by administrators', async () => {
    await expect(desk.years.add(year, userWith('clerk'))).rejects.toBeInstanceOf(NotAllowed);
  });
});
