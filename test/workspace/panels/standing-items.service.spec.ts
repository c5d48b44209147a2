import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed, NotFound } from '../../../src/domain/errors.js';
import { userWith } from '../../support/factories/account.js';
import { panelForm } from '../../support/factories/panel.js';
import { openPanelsDesk } from './panels-desk.js';

const clerk = userWith('clerk');
let desk: Awaited<ReturnType<typeof openPanelsDesk>>;
let panelId: string;

beforeEach(async () => {
  desk = await openPanelsDesk();
  panelId = (await desk.panels.create(panelForm.build(), userWith('administrator'))).id;
});
afterEach(() => desk.remove());

describe('standing items', () => {
  it('are added at the end', async () => {
    await add('Apologies', 'Minutes');

    expect(await titles()).toEqual(['1 Apologies', '2 Minutes']);
  });

  it('move one place at a time, and not beyond the ends', async () => {
    const [apologies = '', , business = ''] = await add('Apologies', 'Minutes', 'Business');

    await desk.standingItems.move(panelId, business, 'up', clerk);
    expect(await titles()).toEqual(['1 Apologies', '2 Business', '3 Minutes']);
    await desk.standingItems.move(panelId, apologies, 'up', clerk);
    await desk.standingItems.move(panelId, apologies, 'down', clerk);
    expect(await titles()).toEqual(['1 Business', '2 Apologies', '3 Minutes']);
  });

  it('close the gap one leaves', async () => {
    const [apologies = ''] = await add('Apologies', 'Minutes');

    await desk.standingItems.remove(panelId, apologies, clerk);

    expect(await titles()).toEqual(['1 Minutes']);
  });

  it('can be given another title and kind', async () => {
    const [item = ''] = await add('Exclusion');

    await desk.standingItems.change(
      panelId,
      item,
      { kind: 'exclusion', title: 'Exclusion of the public', version: 1 },
      clerk,
    );

    expect(await desk.standingItems.get(panelId, item)).toMatchObject({
      kind: 'exclusion',
      title: 'Exclusion of the public',
    });
  });

  it('have one exclusion and one list of next meetings', async () => {
    await desk.standingItems.add(panelId, { kind: 'exclusion', title: 'Exclusion' }, clerk);

    const second = desk.standingItems.add(panelId, { kind: 'exclusion', title: 'Again' }, clerk);

    await expect(second).rejects.toMatchObject({ field: 'kind' });
  });

  it('are in the same order after two people add at once', async () => {
    await Promise.all([add('Apologies'), add('Minutes')]);

    expect((await desk.standingItems.of(panelId)).map(({ position }) => position)).toEqual([1, 2]);
  });

  it('belong to the clerks of the panel', async () => {
    const form = { kind: 'business', title: 'Apologies' } as const;

    await expect(desk.standingItems.add(panelId, form, userWith())).rejects.toBeInstanceOf(NotAllowed);
    await expect(desk.standingItems.remove(panelId, 'nothing', clerk)).rejects.toBeInstanceOf(NotFound);
  });
});

async function add(...titles: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const title of titles) {
    ids.push((await desk.standingItems.add(panelId, { kind: 'business', title }, clerk)).id);
  }
  return ids;
}

async function titles(): Promise<string[]> {
  return (await desk.standingItems.of(panelId)).map(({ position, title }) => `${position} ${title}`);
}
