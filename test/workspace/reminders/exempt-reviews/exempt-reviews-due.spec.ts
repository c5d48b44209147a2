import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Mail } from '../../../../src/platform/mail/mail.entity.js';
import { AgendaEntry } from '../../../../src/workspace/agendas/agenda-entry.entity.js';
import { ExemptMarkingRow } from '../../../../src/workspace/agendas/exempt-marking.entity.js';
import { ReviewsService } from '../../../../src/workspace/agendas/reviews/reviews.service.js';
import { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { Panel } from '../../../../src/workspace/panels/panel.entity.js';
import { PeopleService } from '../../../../src/workspace/people/people.service.js';
import { outgoingPaths } from '../../../../src/workspace/reminders/reminders.paths.js';
import { ReminderRuns } from '../../../../src/workspace/reminders/runs/reminder-runs.service.js';
import { signedInWith, userWith } from '../../../support/factories/account.js';
import { entryForm } from '../../../support/factories/entry.js';
import { personForm } from '../../../support/factories/person.js';
import { PageReader } from '../../../support/page.js';
import { type AgendaDesk, clerk, openAgendaDesk } from '../../agendas/agenda-desk.js';

/** Wednesday. */
const REVIEW_ON = '2017-11-15';
const SECRET = 'Foxglove';

let desk: AgendaDesk;
let agendaId: string;
let authorId: string;
let clerkId: string;

beforeEach(async () => {
  desk = await openAgendaDesk();
  agendaId = await desk.begin();
  authorId = await person('Author');
  clerkId = await person('Clerk');
  await change(Panel, { id: desk.panel.id }, { clerkId });
});
afterEach(() => desk.remove());

async function person(surname: string): Promise<string> {
  const form = personForm.build({ surname, mail: `${surname.toLowerCase()}@council.example` });
  return (await desk.app.get(PeopleService).register(form, userWith('administrator'))).id;
}

async function change<Row extends object>(entity: new () => Row, where: object, facts: object): Promise<void> {
  await desk.app.get(UnitOfWork).run(({ manager }) => manager.update(entity, where, facts));
}

const MARKING = {
  basis: 'exempt' as const,
  paragraphs: [3 as const],
  reason: `The fees of ${SECRET}.`,
  publicInterestTest: `${SECRET} would be harmed.`,
  reviewOn: REVIEW_ON,
  contractNegotiation: false,
  mustBeRegistered: false,
  ownPlanningPermission: false,
  legalBasisText: '',
};

/** An item whose title, reason and test are closed; its author is named on it. */
async function closedItem(publicTitle: string): Promise<string> {
  const id = await desk.addEntry(agendaId, entryForm.build());
  await change(AgendaEntry, { id }, { officerId: authorId, title: `Fees of ${SECRET}`, publicTitle });
  await desk.markings.mark(agendaId, { entryId: id }, MARKING, clerk);
  return id;
}

async function runOn(...days: string[]): Promise<void> {
  for (const day of days) {
    desk.app.clock.setTo(`${day}T09:00:00.000Z`);
    await desk.app.get(ReminderRuns).run(day);
  }
}

async function mails(): Promise<Mail[]> {
  const where = { purpose: 'exempt-reviews' };
  return desk.app
    .get(UnitOfWork)
    .reading(Mail)
    .find({ where, order: { queuedAt: 'ASC', recipientAddress: 'ASC' } });
}

async function told(): Promise<string[]> {
  return (await mails()).map(
    ({ queuedAt, recipientAddress, subject }) => `${queuedAt.slice(5, 10)} ${recipientAddress} ${subject}`,
  );
}

describe('the review of exempt information', () => {
  it('is asked for of author and clerk two weeks before and on the day, then of the clerk each week', async () => {
    const id = await closedItem('Fees of a provider');
    await runOn('2017-10-31', '2017-11-01', '2017-11-01', '2017-11-02', '2017-11-14', '2017-11-15', '2017-11-16');
    await runOn('2017-11-22', '2017-11-23', '2017-11-29');

    expect(await told()).toEqual([
      '11-01 author@council.example Exempt information to review',
      '11-01 clerk@council.example Exempt information to review',
      '11-15 author@council.example Exempt information to review',
      '11-15 clerk@council.example Exempt information to review',
      '11-22 clerk@council.example Exempt information to review',
      '11-29 clerk@council.example Exempt information to review',
    ]);
    const [first] = await mails();
    for (const part of [first?.text, first?.html]) {
      expect(part).toContain('Fees of a provider');
      expect(part).toContain('Exempt under paragraph 3 of Schedule 12A');
      expect(part).toContain('To be reviewed on Wednesday 15 November 2017');
    }
    expect(JSON.stringify(await mails())).not.toContain(SECRET);
    expect(first?.text).toContain('Tell the clerk whether it can be released.');
    expect(first?.text).toContain('Open the meeting: ');
    expect((await mails())[1]?.text).toMatch(new RegExp(`Open the item: .*/agendas/${agendaId}#entry-${id}`));
  });

  it('reaches an author after the day where nothing went out before it, and then no more', async () => {
    await closedItem('Fees of a provider');
    await runOn('2017-11-23', '2017-11-29');

    expect((await told()).filter((each) => each.includes('author@'))).toEqual([
      '11-23 author@council.example Exempt information to review',
    ]);
  });

  it('comes in one mail a person and day, papers by the name the public may read', async () => {
    await closedItem('Fees of a provider');
    const id = await desk.addEntry(agendaId, entryForm.build({ title: 'Placements' }));
    const paperId = await desk.addPaper(agendaId, id, 2);
    await desk.markings.mark(agendaId, { paperId }, { ...MARKING, publicName: 'Appendix B' }, clerk);
    await runOn('2017-11-01');

    expect(await told()).toEqual([
      '11-01 author@council.example Exempt information to review',
      '11-01 clerk@council.example 2 exempt matters to review',
    ]);
    expect((await mails())[1]?.text).toMatch(/Placements\nAppendix B\n/);
  });

  it('stops once it is released, withdrawn or given another day, of which it is asked for anew', async () => {
    const [released, withdrawn, moved] = [
      await closedItem('Released'),
      await closedItem('Withdrawn'),
      await closedItem('Moved'),
    ];
    await runOn('2017-11-01');
    await desk.markings.unmark(agendaId, { entryId: released }, 1, clerk);
    await change(AgendaEntry, { id: withdrawn }, { withdrawnAt: '2017-11-02T09:00:00.000Z' });
    await change(ExemptMarkingRow, { entryId: moved }, { reviewOn: '2017-12-13' });
    await runOn('2017-11-15', '2017-11-22', '2017-11-28');
    expect(await told()).toHaveLength(2);

    await runOn('2017-11-29');
    expect((await told()).slice(2)).toEqual([
      '11-29 author@council.example Exempt information to review',
      '11-29 clerk@council.example Exempt information to review',
    ]);
    expect((await mails())[2]?.text).toContain('Moved');
  });

  it('stops of a published agenda once it is recorded that it can be released, and follows a new day', async () => {
    const released = await closedItem('Released');
    const kept = await desk.addPaper(agendaId, await desk.addEntry(agendaId), 2);
    await desk.markings.mark(agendaId, { paperId: kept }, { ...MARKING, publicName: 'Appendix B' }, clerk);
    await desk.settle(agendaId, 'published');
    await runOn('2017-11-15');
    const before = (await told()).length;
    const reviews = desk.app.get(ReviewsService);
    const reason = 'The contract has been signed.';
    await reviews.record(agendaId, { entryId: released }, { outcome: 'releasable', reason, version: 1 }, clerk);
    const anotherDay = { outcome: 'kept' as const, reviewOn: '2017-12-13', reason, version: 1 };
    await reviews.record(agendaId, { paperId: kept }, anotherDay, clerk);

    await runOn('2017-11-22', '2017-11-28');
    expect(await told()).toHaveLength(before);
    await runOn('2017-11-29', '2017-12-13', '2017-12-20');
    expect((await told()).slice(before)).toEqual([
      '11-29 clerk@council.example Exempt information to review',
      '12-13 clerk@council.example Exempt information to review',
      '12-20 clerk@council.example Exempt information to review',
    ]);
    expect((await mails()).at(-1)?.text).toContain('Appendix B');
  });

  it('is asked for once of what went on at another meeting, after one that was adjourned', async () => {
    const { meetingId } = await desk.agendas.get(agendaId);
    await closedItem('Fees of a provider');
    const paperId = await desk.addPaper(agendaId, await desk.addEntry(agendaId), 2);
    await desk.markings.mark(agendaId, { paperId }, { ...MARKING, publicName: 'Appendix B' }, clerk);
    await desk.settle(agendaId, 'published');
    const next = await desk.schedule('2017-11-07');
    await change(Meeting, { id: meetingId }, { state: 'adjourned' });
    await change(Meeting, { id: next.id }, { followsId: meetingId });
    const nextAgenda = await desk.agendas.draftFor(next.id, clerk);
    await runOn('2017-11-15');

    const text = (await mails()).find(({ recipientAddress }) => recipientAddress === 'clerk@council.example')?.text;
    expect(text?.match(/Fees of a provider|Appendix B/g)).toHaveLength(2);
    expect(text?.split(`/agendas/${nextAgenda.id}#`)).toHaveLength(3);
    expect(text).not.toContain(agendaId);
  });

  it('is asked for first where it is new, however many old reviews there are', async () => {
    const old = await Promise.all(Array.from({ length: 50 }, () => desk.addEntry(agendaId, entryForm.build())));
    for (const entryId of old) await desk.markings.mark(agendaId, { entryId }, MARKING, clerk);
    await runOn('2017-11-15');
    const fresh = await closedItem('A new matter');
    await change(ExemptMarkingRow, { entryId: fresh }, { reviewOn: '2017-11-30' });
    await runOn('2017-11-22');

    const told = (await mails()).filter(({ recipientAddress }) => recipientAddress === 'clerk@council.example');
    expect(told.map(({ subject }) => subject)).toEqual(['50 exempt matters to review', '50 exempt matters to review']);
    expect(told[1]?.text).toContain('A new matter');
  });

  it('is shown before it goes out, and held back', async () => {
    await closedItem('Fees of a provider');
    desk.app.clock.setTo('2017-11-01T06:00:00.000Z');
    const browser = await signedInWith(desk.app, 'clerk');
    const list = new PageReader((await browser.get(outgoingPaths.index())).text);
    expect(list.text).toContain('1 exempt matter to review');
    expect((await browser.get(outgoingPaths.show(authorId))).text).toContain('Fees of a provider');

    await browser.get(outgoingPaths.index());
    await browser.post(outgoingPaths.hold(authorId));
    await runOn('2017-11-01');
    expect(await told()).toEqual(['11-01 clerk@council.example Exempt information to review']);
  });

  it('is for the panel’s lead officer where there is no clerk, and for nobody where there is neither', async () => {
    const leadOfficerId = await person('Lead');
    const id = await closedItem('Fees of a provider');
    await change(AgendaEntry, { id }, { officerId: null });
    await change(Panel, { id: desk.panel.id }, { clerkId: null, leadOfficerId });
    await runOn('2017-11-01');
    expect(await told()).toEqual(['11-01 lead@council.example Exempt information to review']);

    await change(Panel, { id: desk.panel.id }, { leadOfficerId: null });
    const browser = await signedInWith(desk.app, 'clerk');
    const list = new PageReader((await browser.get(outgoingPaths.index())).text);
    expect(list.text).toContain('The review of “Fees of a provider”');
  });
});
