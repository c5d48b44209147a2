import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '../../../src/domain/errors.js';
import { agendaDetailsForm } from '../../support/factories/agenda.js';
import { userWith } from '../../support/factories/account.js';
import { type AgendaDesk, clerk, openAgendaDesk } from './agenda-desk.js';

let desk: AgendaDesk;

beforeAll(async () => {
  desk = await openAgendaDesk();
});
afterAll(() => desk.remove());

describe('beginning an agenda', () => {
  it('takes over the standing items of the panel, in order and numbered', async () => {
    const id = await desk.begin();

    const { entries, state } = await desk.agendas.load(id);

    expect(state).toBe('draft');
    expect(entries.map(({ number, title, kind }) => [number, title, kind])).toEqual([
      ['1', 'Apologies for absence', 'business'],
      ['2', 'Date and time of the next meetings', 'next-meetings'],
    ]);
  });

  it('gives a meeting one agenda, however often it is begun', async () => {
    const { id } = await desk.schedule('2017-09-19');

    const both = await Promise.all([desk.agendas.draftFor(id, clerk), desk.agendas.draftFor(id, clerk)]);

    expect(new Set(both.map((agenda) => agenda.id)).size).toBe(1);
  });

  it('is for clerks of the panel only', async () => {
    const { id } = await desk.schedule('2017-09-26');

    await expect(desk.agendas.draftFor(id, userWith('monitoring-officer'))).rejects.toThrow(NotAllowed);
  });

  it('needs a meeting', async () => {
    await expect(desk.agendas.draftFor('nothing', clerk)).rejects.toThrow(NotFound);
  });
});

describe('reading an agenda', () => {
  it('prints the next meetings of the panel below their entry', async () => {
    const { entries } = await desk.agendas.load(await desk.begin());

    expect(entries.at(-1)?.printed).toEqual(['Tuesday 19 December 2017 at 5.00 p.m.']);
  });

  it('is for those who prepare or check it', async () => {
    const id = await desk.begin();

    await expect(desk.agendas.read(id, userWith('monitoring-officer'))).resolves.toMatchObject({ id });
    await expect(desk.agendas.read(id, userWith())).rejects.toThrow(NotAllowed);
    await expect(desk.agendas.read(id, userWith('administrator'))).rejects.toThrow(NotAllowed);
  });
});

describe('the note and the issue date', () => {
  it('are saved, and who saved them is on record', async () => {
    const id = await desk.begin();
    const { version } = await desk.agendas.get(id);

    await desk.agendas.saveDetails(id, agendaDetailsForm.build({ version }), clerk);

    // Counted up once, so that the trail finds who saved this very version.
    expect((await desk.agendas.get(id)).version).toBe(version + 1);

    await expect(desk.agendas.get(id)).resolves.toMatchObject({ issuedOn: '2017-10-16' });
    expect((await desk.eventsOf(id)).map(({ action }) => action)).toEqual([
      'began the agenda',
      'changed the note or issue date',
    ]);
  });

  it('refuse the second of two people who edit at once', async () => {
    const id = await desk.begin();
    const { version } = await desk.agendas.get(id);
    await desk.agendas.saveDetails(id, agendaDetailsForm.build({ version }), clerk);

    await expect(desk.agendas.saveDetails(id, agendaDetailsForm.build({ version }), clerk)).rejects.toThrow(Conflict);
  });

  it.each(['publishing', 'published'] as const)('stand once the agenda is %s', async (state) => {
    const id = await desk.begin();
    const { version } = await desk.agendas.get(id);
    await desk.settle(id, state);

    const saving = desk.agendas.saveDetails(id, agendaDetailsForm.build({ version }), clerk);

    await expect(saving).rejects.toThrow(RuleBroken);
  });
});
