import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed, NotFound, StaleEdit } from '../../../src/domain/errors.js';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { userWith } from '../../support/factories/account.js';
import { panelForm } from '../../support/factories/panel.js';
import { openChampionsDesk } from './champions-desk.js';

const administrator = userWith('administrator');
let desk: Awaited<ReturnType<typeof openChampionsDesk>>;

beforeEach(async () => {
  desk = await openChampionsDesk();
});
afterEach(() => desk.remove());

async function namesOf(panelId = desk.panelId): Promise<string[]> {
  return (await desk.strands.ofPanel(panelId)).map(({ name }) => name);
}

describe('the strands of a panel', () => {
  it('stand in the order of their names, and are renamed', async () => {
    await desk.strands.add(desk.panelId, { name: 'Foster carers' }, administrator);
    const { id, version } = desk.housing;
    await desk.strands.change(desk.panelId, id, { name: 'Accommodation', version }, administrator);

    expect(await namesOf()).toEqual(['Accommodation', 'Foster carers']);
    expect(await desk.strands.get(id)).toMatchObject({ version: 2, panel: { name: 'Corporate Parenting Panel' } });
    const again = desk.strands.change(desk.panelId, id, { name: 'Homes', version }, administrator);
    await expect(again).rejects.toBeInstanceOf(StaleEdit);
  });

  it('have each name once, however it is written; another panel may have it too', async () => {
    const second = desk.strands.add(desk.panelId, { name: 'HOUSING' }, administrator);
    await expect(second).rejects.toMatchObject({
      message: 'This panel has a strand of this name already',
      field: 'name',
    });
    const foster = await desk.strands.add(desk.panelId, { name: 'Foster carers' }, administrator);
    const same = desk.strands.change(desk.panelId, foster.id, { name: 'Housing', version: 1 }, administrator);
    await expect(same).rejects.toMatchObject({ field: 'name' });

    const other = await desk.panels.create(panelForm.build(), administrator);
    await desk.strands.add(other.id, { name: 'Housing' }, administrator);
    expect(await namesOf(other.id)).toEqual(['Housing']);
  });

  it('end with their last day, on record, and are no longer offered after it', async () => {
    await desk.strands.end(desk.panelId, desk.housing.id, { to: '2017-10-16', version: 1 }, administrator);
    expect(await desk.strands.all()).toHaveLength(1);

    desk.clock.setTo('2017-10-17T09:00:00.000Z');
    expect(await desk.strands.all()).toEqual([]);
    expect(await namesOf()).toEqual(['Housing']);
    const again = desk.strands.add(desk.panelId, { name: 'Housing' }, administrator);
    await expect(again).rejects.toMatchObject({ message: expect.stringContaining('ends on Monday 16 October 2017') });
  });

  it('are offered of every panel or of one, with the panels', async () => {
    const other = await desk.panels.create(panelForm.build({ name: 'Adults Panel' }), administrator);
    await desk.strands.add(other.id, { name: 'Carers' }, administrator);

    const offered = await desk.strands.all();
    expect(offered.map(({ name, panel }) => [panel?.name, name])).toEqual([
      ['Adults Panel', 'Carers'],
      ['Corporate Parenting Panel', 'Housing'],
    ]);
    expect((await desk.strands.all(other.id)).map(({ name }) => name)).toEqual(['Carers']);
  });

  it('are kept by a clerk of the panel and an administrator only', async () => {
    const { panelId, housing } = desk;
    const elsewhere = { ...userWith('clerk'), clerkOf: ['another-panel'] };
    for (const user of [userWith(), userWith('monitoring-officer'), elsewhere]) {
      await expect(desk.strands.add(panelId, { name: 'Health' }, user)).rejects.toBeInstanceOf(NotAllowed);
      const rename = desk.strands.change(panelId, housing.id, { name: 'Homes', version: 1 }, user);
      await expect(rename).rejects.toBeInstanceOf(NotAllowed);
      const end = desk.strands.end(panelId, housing.id, { to: '2017-10-16', version: 1 }, user);
      await expect(end).rejects.toBeInstanceOf(NotAllowed);
    }
    const own = { ...userWith('clerk'), clerkOf: [panelId] };
    await desk.strands.add(panelId, { name: 'Health' }, own);
    expect(await namesOf()).toEqual(['Health', 'Housing']);
  });

  it('are not found on a panel that is not theirs', async () => {
    const other = await desk.panels.create(panelForm.build(), administrator);
    const { id } = desk.housing;
    for (const deed of [
      () => desk.strands.change(other.id, id, { name: 'Homes', version: 1 }, administrator),
      () => desk.strands.end(other.id, id, { to: '2017-10-16', version: 1 }, administrator),
      () => desk.strands.getOfPanel(other.id, id),
      () => desk.strands.add('no-such-panel', { name: 'Homes' }, administrator),
    ])
      await expect(deed()).rejects.toBeInstanceOf(NotFound);
  });

  it('leave an event for each change', async () => {
    await desk.strands.change(desk.panelId, desk.housing.id, { name: 'Homes', version: 1 }, administrator);

    const events = await desk.database.unitOfWork.reading(AuditEvent).findBy({ subjectId: desk.housing.id });
    expect(events.map(({ action, detail }) => [action, detail['name']]).sort()).toEqual([
      ['added a champion’s strand', 'Housing'],
      ['renamed a champion’s strand', 'Homes'],
    ]);
  });
});
