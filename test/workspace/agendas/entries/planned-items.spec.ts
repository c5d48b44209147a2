import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AgendasService } from '../../../../src/workspace/agendas/agendas.service.js';
import { agendaPaths } from '../../../../src/workspace/agendas/agenda.paths.js';
import { EntriesService } from '../../../../src/workspace/agendas/entries/entries.service.js';
import { PlannedItems } from '../../../../src/workspace/agendas/entries/planned/planned-items.service.js';
import { TransfersService } from '../../../../src/workspace/agendas/entries/transfers/transfers.service.js';
import { WithdrawalsService } from '../../../../src/workspace/agendas/entries/withdrawals/withdrawals.service.js';
import { CallingOffService } from '../../../../src/workspace/meetings/called-off/calling-off.service.js';
import { MeetingsService } from '../../../../src/workspace/meetings/meetings.service.js';
import { programmePaths } from '../../../../src/workspace/work-programme/programme.paths.js';
import type { Browser } from '../../../support/browser.js';
import { signedInWith } from '../../../support/factories/account.js';
import { readPdf } from '../../../support/pdf.js';
import { PageReader } from '../../../support/page.js';
import { clerk as user, openProgrammeDesk } from '../../work-programme/programme-desk.js';

let desk: Awaited<ReturnType<typeof openProgrammeDesk>>;
let clerk: Browser;
let agendaId: string;

beforeEach(async () => {
  desk = await openProgrammeDesk();
  clerk = await signedInWith(desk.app, 'clerk');
  agendaId = (await desk.app.get(AgendasService).draftFor(desk.meetings.october.id, user)).id;
});
afterEach(() => desk.remove());

const entriesOf = async (id = agendaId) => (await desk.app.get(AgendasService).load(id)).entries;
const placed = async () => {
  const id = await desk.plan({
    meetingId: desk.meetings.october.id,
    author: `post:${desk.post.id}`,
    purpose: 'scrutiny',
  });
  return { id, entryId: await desk.app.get(PlannedItems).place(agendaId, id, user) };
};

describe('planned business on an agenda', () => {
  it('is offered in the editor, counted, and put there with one click', async () => {
    const id = await desk.plan({ meetingId: desk.meetings.october.id });
    await desk.plan({ title: 'CAMHS', dueOn: '2017-10-17' });
    await desk.plan({ title: 'For December', meetingId: desk.meetings.december.id });

    const editor = new PageReader((await clerk.get(agendaPaths.show(agendaId))).text);
    const page = new PageReader((await clerk.get(editor.link('+ From work programme (2 planned)'))).text);
    expect(page.all('h2.govuk-heading-m').map(({ text }) => text)).toEqual([
      'For this meeting',
      'For other meetings, or still to be fixed',
    ]);
    const [button] = page.all('.app-offered form');
    const answer = await clerk.post(button?.getAttribute('action') ?? '', { programmeItemId: id });

    expect(answer.status).toBe(303);
    const after = new PageReader((await clerk.get(agendaPaths.show(agendaId))).text);
    expect(after.message).toBe('The item is on the agenda.');
    expect(after.link('+ From work programme (1 planned)')).toBe(agendaPaths.fromProgramme(agendaId));
    expect((await desk.get(id)).state).toBe('placed');
  });

  it('goes from the programme itself onto the agenda of its meeting, which is begun for it', async () => {
    const { december } = desk.meetings;
    const id = await desk.plan({ meetingId: december.id });
    const answer = await clerk.post(programmePaths.placing(desk.panel.id, id), {});
    const agenda = await desk.app.get(AgendasService).findOfMeeting(december.id);
    expect([answer.status, answer.headers['location']]).toEqual([303, agendaPaths.show(agenda?.id ?? '')]);
    expect((await entriesOf(agenda?.id)).map(({ title }) => title)).toEqual(['Children missing from care']);
  });

  it('takes its purpose and who brings it along, and expects a paper', async () => {
    await placed();
    const [entry] = await entriesOf();
    expect(entry).toMatchObject({
      title: 'Children missing from care',
      purpose: 'scrutiny',
      presenter: 'Head of Virtual School to report',
      paperExpectation: 'paper',
    });
  });

  it('is planned as before when it is taken off a draft', async () => {
    const { id, entryId } = await placed();
    await desk.app.get(EntriesService).remove(agendaId, entryId, 1, user);
    expect(await desk.get(id)).toMatchObject({ state: 'planned', slips: 0, meetingId: desk.meetings.october.id });
  });

  it('comes back with a slip when it is withdrawn, and stands again when it is brought back', async () => {
    const { id, entryId } = await placed();
    const withdrawals = desk.app.get(WithdrawalsService);
    await withdrawals.withdraw(agendaId, entryId, { reason: 'The officer is ill', version: 1 }, user);
    const back = await desk.get(id);
    expect(back).toMatchObject({ state: 'planned', slips: 1, meetingId: null });
    expect(back.moves.at(-1)?.reason).toBe('Withdrawn from the agenda of 24 October 2017.');

    await withdrawals.bringBack(agendaId, entryId, 2, user);
    expect(await desk.get(id)).toMatchObject({ state: 'placed', slips: 0, meetingId: desk.meetings.october.id });
  });

  it('moves with its entry to the agenda of another meeting', async () => {
    const { id, entryId } = await placed();
    const form = { meetingId: desk.meetings.december.id, how: 'move', version: 1, withPapers: false } as const;
    await desk.app.get(TransfersService).send(agendaId, entryId, form, user);
    expect(await desk.get(id)).toMatchObject({ state: 'placed', slips: 1, meetingId: desk.meetings.december.id });
  });

  it('goes with the draft of a meeting that is postponed, having slipped', async () => {
    const { id } = await placed();
    const { version } = await desk.app.get(MeetingsService).get(desk.meetings.october.id);
    const form = { reason: 'Snow', day: '2017-10-31', carriesAgenda: true, version };
    const { after } = await desk.app.get(CallingOffService).callOff('postponed', desk.meetings.october.id, form, user);
    const item = await desk.get(id);
    expect(item).toMatchObject({ state: 'placed', slips: 1, meetingId: after?.id });
    expect(item.moves.at(-1)?.reason).toBe('The meeting was postponed.');
  });

  it('is free to be planned anew where its meeting is cancelled', async () => {
    const { id } = await placed();
    await expect(desk.move(id, desk.meetings.december.id, 'Later')).rejects.toThrow('It is on an agenda.');
    const { version } = await desk.app.get(MeetingsService).get(desk.meetings.october.id);
    await desk.app
      .get(CallingOffService)
      .callOff('cancelled', desk.meetings.october.id, { reason: 'Snow', version }, user);

    const board = new PageReader((await clerk.get(programmePaths.index(desk.panel.id))).text);
    expect(board.all('.app-board__column h2')[0]?.text).toBe('Needs another meeting');
    await desk.move(id, desk.meetings.december.id, 'The meeting was cancelled');
    expect(await desk.get(id)).toMatchObject({ state: 'planned', slips: 1, meetingId: desk.meetings.december.id });
  });

  it('is placed over the API, once', async () => {
    const programmeItemId = await desk.plan();
    const address = `/api/agendas/${agendaId}/work-programme`;
    const made = await clerk.api('post', address, { programmeItemId });
    expect([made.status, made.body.title]).toEqual([201, 'Children missing from care']);
    const again = await clerk.api('post', address, { programmeItemId });
    expect([again.status, again.body.error.message]).toEqual([422, 'This item is on an agenda already.']);
  });
});

describe('the work programme in the pack', () => {
  const itemCalled = async (title: string) =>
    desk.app.get(EntriesService).add(agendaId, { kind: 'business', title, paperExpectation: 'none' }, user);

  it('is a paper of the item that says so, and is frozen anew in its place', async () => {
    await desk.plan({ meetingId: desk.meetings.december.id });
    const entryId = await itemCalled('Work Programme 2017/18');
    const editor = new PageReader((await clerk.get(agendaPaths.show(agendaId))).text);
    const address = agendaPaths.programmePaper(agendaId, entryId);
    expect(editor.all(`a[href="${address}"]`)).toHaveLength(1);

    const { action, values } = new PageReader((await clerk.get(address)).text).form('Put it in the pack');
    await clerk.post(action, values);
    const [paper] = (await entriesOf())[0]?.papers ?? [];
    expect(paper).toMatchObject({ title: 'Work programme of the Corporate Parenting Panel', kind: 'report' });
    const { body } = await clerk.download(agendaPaths.paperFile(agendaId, paper?.id ?? ''));
    expect((await readPdf(body as Uint8Array)).text).toContain('Children missing');

    await desk.plan({ title: 'CAMHS' });
    const again = await clerk.api('post', `/api/agendas/${agendaId}/entries/${entryId}/work-programme`, {});
    expect([again.status, again.body.papers.length]).toEqual([201, 1]);
    const renewed = await clerk.download(agendaPaths.paperFile(agendaId, paper?.id ?? ''));
    expect((await readPdf(renewed.body as Uint8Array)).text).toContain('CAMHS');
  });

  it('goes under no other item', async () => {
    const entryId = await itemCalled('Budget');
    expect((await clerk.post(agendaPaths.programmePaper(agendaId, entryId), {})).status).toBe(404);
  });
});
