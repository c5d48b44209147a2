import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CurrentUser } from '../../../src/platform/web/current-user.js';
import type { FormOfLines } from '../../../src/workspace/actions/action-lines.service.js';
import { OutstandingService } from '../../../src/workspace/actions/outstanding.service.js';
import { type ActionsDesk, clerk, councillor, officer, openActionsDesk } from './actions-desk.js';

let desk: ActionsDesk;

beforeAll(async () => {
  desk = await openActionsDesk();
});
afterAll(() => desk.remove());

const OCTOBER = { raisedBefore: '2017-10-24', closedFrom: '2017-10-10' };
const service = () => desk.app.get(OutstandingService);

describe('what was outstanding when a panel met', () => {
  it('is what is open and what was closed since, by minute', async () => {
    const panel = await desk.newPanel('Visits Panel', 'VP');
    const at = { panel, meeting: await desk.meet(panel.id, '2017-08-22') };
    const raise = (reference: string) => desk.raise({ reference, referenceKey: reference }, at);
    const withdraw = (id: string) => desk.take('withdrawal', id, { reason: 'A slip.', approvedBy: 'The chair' });
    await raise('C');
    const since = await raise('B');
    await raise('A');
    const before = await raise('D');
    desk.app.clock.setTo('2017-10-09T09:00:00.000Z');
    await withdraw(before);
    desk.app.clock.setTo('2017-10-10T09:00:00.000Z');
    await withdraw(since);
    await desk.raise({ reference: 'E' }, { panel, meeting: await desk.meet(panel.id, '2017-10-24') });

    const { lines, isCut } = await service().at({ panelId: panel.id, ...OCTOBER }, clerk);

    expect(lines.map(({ reference, closedOn }) => [reference, closedOn])).toEqual([
      ['A', null],
      ['B', '2017-10-10'],
      ['C', null],
    ]);
    expect(isCut).toBe(false);
    expect(await service().count({ panelId: panel.id, ...OCTOBER }, clerk)).toBe(2);
  });

  it('is seen as far as the tracker shows it, and in public words where these are asked for', async () => {
    const panel = await desk.newPanel('Fees Panel', 'FP');
    const at = { panel, meeting: await desk.meet(panel.id, '2017-08-22') };
    await desk.raise({ wording: 'That Foxglove be paid.', isPrivate: true, publicLabel: 'Fees' }, at);
    const asked = { panelId: panel.id, ...OCTOBER };
    const wordings = async (reader: CurrentUser, form?: FormOfLines) =>
      (await service().at(asked, reader, form)).lines.map(({ wording }) => wording);

    expect(await wordings(clerk)).toEqual(['That Foxglove be paid.']);
    expect(await wordings(clerk, 'public')).toEqual(['Fees']);
    expect(await wordings(councillor())).toEqual(['Fees']);
    expect(await wordings(officer('somebody else'))).toEqual([]);
  });
});
