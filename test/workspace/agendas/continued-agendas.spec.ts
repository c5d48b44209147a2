import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WithdrawalsService } from '../../../src/workspace/agendas/entries/withdrawals/withdrawals.service.js';
import { CallingOffService } from '../../../src/workspace/meetings/called-off/calling-off.service.js';
import { meetingPaths } from '../../../src/workspace/meetings/meeting.paths.js';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith } from '../../support/factories/account.js';
import { entryForm, markingForm } from '../../support/factories/entry.js';
import { paperForm } from '../../support/factories/paper.js';
import { PageReader } from '../../support/page.js';
import { type AgendaDesk, clerk, openAgendaDesk } from './agenda-desk.js';

let desk: AgendaDesk;
let browser: Browser;
let from: string;

/** Open business with a paper, an exempt item, one that was withdrawn. */
beforeAll(async () => {
  desk = await openAgendaDesk();
  from = await desk.begin();
  const open = entryForm.build({ title: 'Foster care', howMinuted: 'if-something-happened' });
  await desk.addPaper(from, await desk.addEntry(from, open), 2, paperForm.build({ title: 'Report' }));
  const exempt = await desk.addEntry(from, entryForm.build({ title: 'Agency fees', publicTitle: 'Carers' }));
  await desk.markings.mark(from, { entryId: exempt }, markingForm.build(), clerk);
  const gone = await desk.addEntry(from, entryForm.build({ title: 'Put off' }));
  await desk.app.get(WithdrawalsService).withdraw(from, gone, { reason: 'More work', version: 1 }, clerk);
  desk.app.clock.setTo('2017-10-24T18:00:00.000Z');
  browser = await signedInWith(desk.app, 'clerk');
});
afterAll(() => desk.remove());

async function adjourn(meetingId: string, day: string): Promise<string> {
  const { version } = await desk.app.get(MeetingsService).get(meetingId);
  const form = { reason: 'No quorum', day, version };
  return (await desk.app.get(CallingOffService).callOff('adjourned', meetingId, form, clerk)).after?.id ?? '';
}

describe('the agenda of a meeting that continues an adjourned one', () => {
  let meetingId: string;

  beforeAll(async () => {
    meetingId = await adjourn((await desk.agendas.get(from)).meetingId, '2017-10-31');
  });

  it('is said to take over that of the meeting before, which has a link', async () => {
    const page = new PageReader((await browser.get(meetingPaths.agenda(meetingId))).text);
    const meeting = new PageReader((await browser.get(meetingPaths.show(meetingId))).text);

    expect(page.text).toContain(
      'It takes over the agenda of the meeting of Tuesday 24 October 2017, which this one continues',
    );
    expect(meeting.fact('Continues')).toBe('Tuesday 24 October 2017, 5.00 p.m.');
  });

  it('begins with all that stood on it, in order, with papers and markings', async () => {
    const before = await desk.agendas.load(from);
    const { id } = await desk.agendas.draftFor(meetingId, clerk);

    const { entries } = await desk.agendas.load(id);

    const standing = before.entries.filter(({ isWithdrawn }) => !isWithdrawn);
    const seen = (all: typeof entries) =>
      all.map(({ title, publicTitle, itemId, addedOn, standingItemId, howMinuted, marking, papers }) => ({
        ...{ title, publicTitle, itemId, addedOn, standingItemId, howMinuted, basis: marking?.basis },
        papers: papers.map(({ title: name, fileHash }) => [name, fileHash]),
      }));
    expect(entries.map(({ title }) => title)).not.toContain('Put off');
    expect(seen(entries)).toEqual(seen(standing));
    expect(entries.map(({ position }) => position)).toEqual(entries.map((_, index) => index + 1));
  });

  it('starts from the standing items where the meeting before had no agenda', async () => {
    desk.app.clock.setTo('2017-11-07T18:00:00.000Z');
    const after = await adjourn((await desk.schedule('2017-11-07')).id, '2017-11-21');

    const { entries } = await desk.agendas.load((await desk.agendas.draftFor(after, clerk)).id);

    expect(entries.map(({ title }) => title)).toEqual(['Apologies for absence', 'Date and time of the next meetings']);
  });
});
