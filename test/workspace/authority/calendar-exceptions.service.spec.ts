import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed, NotFound } from '../../../src/domain/errors.js';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { userWith } from '../../support/factories/account.js';
import { openAuthorityDesk } from './authority-desk.js';

const administrator = userWith('administrator');
const closure = { day: '2017-12-27', kind: 'closure', name: 'Christmas closure' } as const;
let desk: Awaited<ReturnType<typeof openAuthorityDesk>>;

beforeEach(async () => {
  desk = await openAuthorityDesk();
});
afterEach(() => desk.remove());

describe('days added to the calendar', () => {
  it('are listed latest first', async () => {
    await desk.calendar.add(closure, administrator);
    await desk.calendar.add({ day: '2018-05-19', kind: 'bank-holiday', name: 'Royal wedding' }, administrator);

    expect((await desk.calendar.list(administrator)).map(({ day }) => day)).toEqual(['2018-05-19', '2017-12-27']);
  });

  it('are added once', async () => {
    await desk.calendar.add(closure, administrator);

    await expect(desk.calendar.add(closure, administrator)).rejects.toMatchObject({
      message: 'This day is in the list already: Christmas closure',
      field: 'day',
    });
  });

  it('can be removed, and the audit trail says which it was', async () => {
    const { id } = await desk.calendar.add(closure, administrator);

    await desk.calendar.remove(id, administrator);

    expect(await desk.calendar.list(administrator)).toEqual([]);
    const [last] = await desk.database.reader.getRepository(AuditEvent).find({ order: { id: 'DESC' }, take: 1 });
    expect(last).toMatchObject({ action: 'removed a day from the calendar', detail: closure });
  });

  it('cannot be removed twice', async () => {
    const { id } = await desk.calendar.add(closure, administrator);
    await desk.calendar.remove(id, administrator);

    await expect(desk.calendar.remove(id, administrator)).rejects.toBeInstanceOf(NotFound);
  });

  it('are kept by administrators', async () => {
    await expect(desk.calendar.add(closure, userWith('clerk'))).rejects.toBeInstanceOf(NotAllowed);
  });
});
