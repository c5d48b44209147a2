import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WithdrawalsService } from '../../../src/workspace/agendas/entries/withdrawals/withdrawals.service.js';
import { CallingOffService } from '../../../src/workspace/meetings/called-off/calling-off.service.js';
import { entryForm, markingForm } from '../../support/factories/entry.js';
import { paperForm } from '../../support/factories/paper.js';
import { type AgendaDesk, clerk, openAgendaDesk } from './agenda-desk.js';

let desk: AgendaDesk;

beforeAll(async () => {
  desk = await openAgendaDesk();
});
afterAll(() => desk.remove());

const findingsOn = async (id: string) => desk.checks.findingsFor(clerk, await desk.agendas.load(id));
const codesOf = async (id: string) => (await findingsOn(id)).map(({ code }) => code);

describe('the checks of an agenda', () => {
  it('find nothing on the last day to publish, with everything in order', async () => {
    const id = await desk.begin();
    await desk.addPaper(id, await desk.addEntry(id), 1);

    expect(await codesOf(id)).toEqual([]);
  });

  it('stop an agenda a minute after the offices close on the last day', async () => {
    const id = await desk.begin();
    desk.app.clock.setTo('2017-10-16T16:01:00.000Z');

    const [finding] = await findingsOn(id);

    expect(finding).toMatchObject({ level: 'stop', code: 'too-few-clear-days' });
    expect(finding?.message).toContain('4 clear days: Wed 18, Thu 19, Fri 20, Mon 23 October');
    desk.app.clock.setTo('2017-10-16T09:00:00.000Z');
  });

  it('name the paper that is missing and the report without background papers', async () => {
    const id = await desk.begin();
    const missing = await desk.addEntry(id);
    const silent = await desk.addEntry(id);
    const paperId = await desk.addPaper(id, silent, 1, paperForm.build({ backgroundPapers: undefined }));

    expect(await findingsOn(id)).toMatchObject([
      { code: 'background-papers-blank', level: 'stop', entryId: silent, paperId },
      { code: 'paper-missing', level: 'warning', entryId: missing },
    ]);
  });

  it('stop an agenda once everything on it is withdrawn', async () => {
    const id = await desk.begin();
    for (const { id: entryId, version } of (await desk.agendas.load(id)).entries) {
      await desk.app.get(WithdrawalsService).withdraw(id, entryId, { reason: 'Not needed', version }, clerk);
    }

    expect(await findingsOn(id)).toMatchObject([
      { level: 'stop', code: 'nothing-on-agenda', message: expect.stringContaining('There is nothing on this agenda') },
    ]);
  });

  it('name the meeting that was cancelled after its minutes were put on', async () => {
    const earlier = await desk.schedule('2017-10-20');
    const id = await desk.begin();
    const form = entryForm.build({ kind: 'minutes', paperExpectation: 'none', minutesOf: [earlier.id] });
    const entryId = await desk.addEntry(id, form);
    const named = 'approves the minutes of the meeting of Friday 20 October 2017, which ';
    expect(await findingsOn(id)).toMatchObject([
      { entryId, message: expect.stringContaining(`${named}is still to be`) },
    ]);

    const calling = desk.app.get(CallingOffService);
    await calling.callOff('cancelled', earlier.id, { reason: 'No business', version: earlier.version }, clerk);

    expect(await findingsOn(id)).toMatchObject([
      { entryId, message: expect.stringContaining(`${named}was cancelled`) },
    ]);
  });

  it('warn of a list of the next meetings when the calendar has none', async () => {
    const last = await desk.schedule('2018-10-23');
    const { id } = await desk.agendas.draftFor(last.id, clerk);

    expect(await codesOf(id)).toEqual(['next-meetings-empty']);
  });

  it('ask for an exclusion before exempt business, naming its paragraph', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id, entryForm.build({ paperExpectation: 'none' }));
    await desk.markings.mark(id, { entryId }, markingForm.build(), clerk);
    expect(await codesOf(id)).toEqual(['no-exclusion-before']);

    const [apologies] = (await desk.agendas.load(id)).entries;
    await desk.addEntry(id, entryForm.exclusion().build({ after: apologies?.id }));

    expect(await codesOf(id)).toEqual([]);
  });
});
