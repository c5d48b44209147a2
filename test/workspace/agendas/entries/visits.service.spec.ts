import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Conflict, NotAllowed, RuleBroken } from '../../../../src/domain/errors.js';
import { AgendaEditorService } from '../../../../src/workspace/agendas/agenda-editor.service.js';
import { TransferChoices } from '../../../../src/workspace/agendas/entries/transfers/transfer-choices.service.js';
import { TransfersService } from '../../../../src/workspace/agendas/entries/transfers/transfers.service.js';
import { UrgencyService } from '../../../../src/workspace/agendas/entries/urgency/urgency.service.js';
import { WithdrawalsService } from '../../../../src/workspace/agendas/entries/withdrawals/withdrawals.service.js';
import { StandingEntriesService } from '../../../../src/workspace/agendas/standing-entries.service.js';
import { CallingOffService } from '../../../../src/workspace/meetings/called-off/calling-off.service.js';
import { StandingItemsService } from '../../../../src/workspace/panels/standing-items.service.js';
import { userWith } from '../../../support/factories/account.js';
import { entryForm, markingForm } from '../../../support/factories/entry.js';
import { paperForm } from '../../../support/factories/paper.js';
import { type AgendaDesk, clerk, openAgendaDesk } from '../agenda-desk.js';

let desk: AgendaDesk;
let december: string;
let august: string;

beforeAll(async () => {
  desk = await openAgendaDesk();
  august = (await desk.schedule('2017-08-22')).id;
  december = (await desk.schedule('2017-12-05')).id;
});
afterAll(() => desk.remove());

const numbersOf = async (agendaId: string) => (await desk.agendas.load(agendaId)).entries.map(({ number }) => number);

describe('sub-headings and withdrawn items', () => {
  it('take no number and no pages', async () => {
    const id = await desk.begin();
    await desk.addEntry(id, entryForm.build({ kind: 'heading', title: 'Reports', after: 'start' }));
    const entryId = await desk.addEntry(id);
    await desk.addPaper(id, entryId, 3);
    const reason = 'The report needs more work';
    const { version } = await desk.entry(id, entryId);

    await desk.app.get(WithdrawalsService).withdraw(id, entryId, { reason, version }, clerk);

    expect(await numbersOf(id)).toEqual(['', '1', '2', '']);
    expect((await desk.agendas.load(id)).lastPage).toBe(0);
    await expect(desk.entry(id, entryId)).resolves.toMatchObject({ isWithdrawn: true, withdrawalReason: reason });

    await desk.app.get(WithdrawalsService).bringBack(id, entryId, version + 1, clerk);
    expect(await numbersOf(id)).toEqual(['', '1', '2', '3']);
  });
});

describe('the place of an item', () => {
  it('is behind another one of the list that the person saw', async () => {
    const id = await desk.begin();
    const last = await desk.addEntry(id);
    const { version } = await desk.agendas.get(id);

    await desk.entries.move(id, last, { after: 'start', version }, clerk);

    expect((await desk.entry(id, last)).number).toBe('1');
    await expect(desk.entries.move(id, last, { after: 'start', version }, clerk)).rejects.toThrow(Conflict);
  });
});

describe('where items can go', () => {
  it('is no meeting that was called off, adjourned ones included', async () => {
    const today = (await desk.schedule('2017-10-16')).id;
    const offered = async () => (await desk.app.get(TransferChoices).targets(clerk, august)).map(({ id }) => id);
    expect(await offered()).toEqual(expect.arrayContaining([today, december]));

    const form = { reason: 'The fire alarm went off', version: 1 };
    await desk.app.get(CallingOffService).callOff('adjourned', today, form, clerk);

    expect(await offered()).toContain(december);
    expect(await offered()).not.toContain(today);
  });
});

describe('minutes to approve', () => {
  it('name the last meeting, and their title follows the meetings until somebody writes it', async () => {
    const id = await desk.begin();
    const minutes = entryForm.build({ kind: 'minutes', title: undefined, minutesOf: [august] });
    const entryId = await desk.addEntry(id, minutes);
    await expect(desk.entry(id, entryId)).resolves.toMatchObject({
      title: 'Minutes of the previous meeting held on 22nd August, 2017',
      minutesOf: [{ id: august }],
    });

    const { title, version } = await desk.entry(id, entryId);
    await desk.entries.save(id, entryId, { title, minutesOf: [], version }, clerk);
    expect((await desk.entry(id, entryId)).title).toBe('Minutes of the previous meeting');
  });

  it('are of earlier meetings only', async () => {
    const adding = desk.addEntry(await desk.begin(), entryForm.build({ kind: 'minutes', minutesOf: [december] }));

    await expect(adding).rejects.toMatchObject({ field: 'minutesOf' });
  });
});

describe('the next meetings', () => {
  it('follow the calendar until somebody edits them, and can be drafted again', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id, entryForm.nextMeetings().build());
    const drafted = (await desk.entry(id, entryId)).printed;
    const form = { title: 'Next', version: 1 };
    await desk.entries.save(id, entryId, { ...form, meetingsText: drafted.join('\n') }, clerk);
    expect((await desk.entry(id, entryId)).meetingsText).toBeNull();

    await desk.entries.save(id, entryId, { ...form, version: 2, meetingsText: 'To be arranged' }, clerk);
    expect((await desk.entry(id, entryId)).printed).toEqual(['To be arranged']);

    await desk.entries.draftWording(id, entryId, 3, clerk);
    expect((await desk.entry(id, entryId)).printed).toEqual(drafted);
  });

  it('go on following the calendar where it changed while somebody wrote a note', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id, entryForm.nextMeetings().build());
    const offered = (await desk.entry(id, entryId)).printed.join('\r\n');
    await desk.schedule('2018-04-24');

    const form = { title: 'Next', wording: 'All in the Town Hall.', meetingsText: offered, meetingsOffered: offered };
    await desk.entries.save(id, entryId, { ...form, version: 1 }, clerk);
    const saved = await desk.entry(id, entryId);
    expect(saved.meetingsText).toBeNull();
    expect(saved.printed.join(' ')).toContain('24 April 2018');
  });
});

describe('an urgent item', () => {
  const sound = {
    ruledBy: 'Councillor Watson, Chair',
    circumstances: 'Court order received 8 October requires a reply by 14 October',
    whyNow: 'The next meeting is in December',
  };

  it('needs the special circumstances', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const urgency = desk.app.get(UrgencyService);

    const late = urgency.rule(id, entryId, { ...sound, circumstances: 'late', version: 1 }, clerk);
    await expect(late).rejects.toMatchObject({ field: 'circumstances' });
    await urgency.rule(id, entryId, { ...sound, version: 1 }, clerk);
    expect((await desk.entry(id, entryId)).urgency).toEqual(sound);

    await urgency.revoke(id, entryId, 2, clerk);
    expect((await desk.entry(id, entryId)).urgency).toBeNull();
  });
});

describe('standing items', () => {
  it('that came onto the template later are brought in at their place', async () => {
    const id = await desk.begin();
    const form = { kind: 'business' as const, title: 'Communications', howMinuted: 'if-something-happened' as const };
    const item = await desk.app.get(StandingItemsService).add(desk.panel.id, form, clerk);
    const standing = desk.app.get(StandingEntriesService);

    await standing.bringIn(id, clerk);

    const { entries } = await desk.agendas.load(id);
    expect(entries.map(({ title }) => title).at(-1)).toBe('Communications');
    expect(entries.at(-1)).toMatchObject({ standingItemId: item.id, howMinuted: 'if-something-happened' });
    await expect(standing.bringIn(id, clerk)).rejects.toThrow(RuleBroken);
    await desk.app.get(StandingItemsService).remove(desk.panel.id, item.id, clerk);
  });
});

describe('an item at another meeting', () => {
  const privateItem = async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const paperId = await desk.addPaper(id, entryId, 2, paperForm.build({ title: 'Agency charges' }));
    await desk.markings.mark(id, { entryId }, markingForm.build(), clerk);
    await desk.markings.mark(id, { paperId }, markingForm.build({ publicName: 'Appendix B' }), clerk);
    return { id, entry: await desk.entry(id, entryId) };
  };

  it('arrives with its papers and markings when it is moved, and is audited on both agendas', async () => {
    const { id, entry } = await privateItem();
    const transfers = desk.app.get(TransfersService);

    const to = await transfers.send(
      id,
      entry.id,
      { how: 'move', meetingId: december, withPapers: false, version: entry.version },
      clerk,
    );

    const moved = await desk.entry(to, entry.id);
    expect(moved).toMatchObject({ marking: { paragraphs: [3] }, papers: [{ marking: { publicName: 'Appendix B' } }] });
    expect(moved.movedFrom?.day).toBe('2017-10-24');
    expect((await desk.agendas.load(id)).entries.map((each) => each.id)).not.toContain(entry.id);
    for (const agendaId of [id, to]) {
      const actions = (await desk.eventsOf(agendaId)).map(({ action }) => action);
      expect(actions.filter((action) => action.includes('another agenda'))).toHaveLength(1);
    }
  });

  it.each([true, false])('is another visit of the same item when it is copied, papers: %s', async (withPapers) => {
    const { id, entry } = await privateItem();

    const to = await desk.app
      .get(TransfersService)
      .send(id, entry.id, { how: 'copy', meetingId: december, withPapers }, clerk);

    const { entries } = await desk.agendas.load(to);
    const copy = entries.find(({ itemId }) => itemId === entry.itemId);
    expect(copy?.id).not.toBe(entry.id);
    expect(copy?.marking?.basis).toBe('exempt');
    expect(copy?.papers.map(({ fileHash, marking }) => [fileHash, marking?.basis])).toEqual(
      withPapers ? [[entry.papers[0]?.fileHash, 'exempt']] : [],
    );
    const { visits } = await desk.app.get(AgendaEditorService).take(to, clerk);
    expect(visits.get(entry.itemId)).toMatchObject([{ agendaId: id, day: '2017-10-24' }]);
  });

  it('is brought in from there too, and does not leave what was published', async () => {
    const { id, entry } = await privateItem();
    const here = (await desk.agendas.draftFor(december, clerk)).id;
    await desk.settle(id, 'published');
    const fetch = (how: 'move' | 'copy') =>
      desk.app.get(TransfersService).fetch(here, { how, from: id, entryId: entry.id, withPapers: true }, clerk);

    await expect(fetch('move')).rejects.toThrow(RuleBroken);
    await fetch('copy');

    expect((await desk.agendas.load(here)).entries.some(({ itemId }) => itemId === entry.itemId)).toBe(true);
  });

  it('is taken there by the clerk of both panels only', async () => {
    const { id, entry } = await privateItem();
    const sending = desk.app
      .get(TransfersService)
      .send(id, entry.id, { how: 'copy', meetingId: december, withPapers: false }, userWith('monitoring-officer'));

    await expect(sending).rejects.toThrow(NotAllowed);
  });
});
