import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed, StaleEdit } from '../../../src/domain/errors.js';
import { FileStore } from '../../../src/platform/files/file-store.js';
import { PlannedItems } from '../../../src/workspace/agendas/entries/planned/planned-items.service.js';
import { PreparedAgendas } from '../../../src/workspace/agendas/prepared-agendas.js';
import { ChampionAppointmentsService } from '../../../src/workspace/champions/champion-appointments.service.js';
import { userWith } from '../../support/factories/account.js';
import { readPdf } from '../../support/pdf.js';
import { administrator, clerk } from '../work-programme/programme-desk.js';
import { openReportsDesk, REPORT } from './reports-desk.js';

let desk: Awaited<ReturnType<typeof openReportsDesk>>;

beforeEach(async () => {
  desk = await openReportsDesk();
});
afterEach(() => desk.remove());

const write = (form: Partial<Parameters<typeof desk.championReports.write>[1]> = {}, user = desk.champion) =>
  desk.championReports.write(desk.at, { ...REPORT, ...form }, user);

describe('a champion’s report', () => {
  it('is business on the work programme, for the meeting it was written for', async () => {
    const id = await write({ answersOn: '2017-10-22', meetingId: desk.meetings.december.id });

    const report = await desk.championReports.get(desk.strand.id, id);
    expect(report).toMatchObject({ ...REPORT, writtenOn: '2017-10-16', standing: 'Planned for 19 December 2017' });
    const [item] = await desk.programme.plannedOf(desk.panel.id);
    expect(item).toMatchObject({
      ...{ id: report.programmeItemId, title: REPORT.title, purpose: 'information' },
      ...{ source: 'members-request', sourceWords: 'Councillor Mary Clark, for Housing' },
      ...{ authorPersonId: desk.person.id, meetingId: desk.meetings.december.id },
    });
  });

  it('answers what is due, once; one more answers nothing', async () => {
    expect(await desk.championReports.toWrite(desk.appointment)).toEqual(['2017-10-22']);
    await write({ answersOn: '2017-10-22' });
    await write();
    expect(await desk.championReports.toWrite(desk.appointment)).toEqual(['2018-04-22']);
    for (const answersOn of ['2017-10-22', '2018-10-22', '2018-01-01']) {
      await expect(write({ answersOn })).rejects.toMatchObject({ field: 'answersOn' });
    }
    const standing = (await desk.championReports.ofStrand(desk.strand.id)).map((each) => each.standing);
    expect(standing).toEqual(['Meeting to be fixed', 'Meeting to be fixed']);
  });

  it('is written by the champion, or by a clerk of the panel for them, and by nobody else', async () => {
    await write({}, clerk);
    await expect(write({}, { ...userWith(), personId: 'somebody' })).rejects.toBeInstanceOf(NotAllowed);
    await expect(write({}, userWith('monitoring-officer'))).rejects.toBeInstanceOf(NotAllowed);
  });

  it('is not written once their time is over', async () => {
    const { panel, strand, appointment } = desk;
    await desk.app
      .get(ChampionAppointmentsService)
      .end(
        { panelId: panel.id, strandId: strand.id, id: appointment.id },
        { to: '2017-10-16', version: 1, endedBecause: 'Moved away' },
        administrator,
      );
    desk.app.clock.setTo('2017-10-17T09:00:00.000Z');
    await expect(write()).rejects.toMatchObject({
      message: 'Only whoever is the champion of Housing today can report.',
    });
  });

  it('goes onto the agenda with its paper, which says what they wrote; from then on its words stay', async () => {
    const id = await write({ meetingId: desk.meetings.october.id });
    const address = { strandId: desk.strand.id, id };
    await desk.championReports.change(
      address,
      { text: `${REPORT.text}\n\nOne was mended.`, version: 1 },
      desk.champion,
    );
    const stale = desk.championReports.change(address, { text: REPORT.text, version: 1 }, desk.champion);
    await expect(stale).rejects.toBeInstanceOf(StaleEdit);

    const { programmeItemId } = await desk.championReports.get(desk.strand.id, id);
    const agendaId = await desk.app.get(PlannedItems).placeAtItsMeeting(desk.panel.id, programmeItemId, clerk);
    const { entries } = await desk.app.get(PreparedAgendas).agenda(agendaId, clerk);
    const entry = entries.find((each) => each.programmeItemId === programmeItemId);
    expect(entry?.papers.map(({ title, fileName }) => [title, fileName])).toEqual([
      [REPORT.title, 'housing-autumn.pdf'],
    ]);
    const { text } = await readPdf(await desk.app.get(FileStore).read(entry?.papers[0]?.fileHash ?? ''));
    for (const said of ['Councillor Mary Clark', '16 October 2017', 'Both want for heating.', 'One was mended.']) {
      expect(text).toContain(said);
    }

    expect((await desk.championReports.get(desk.strand.id, id)).standing).toBe('On the agenda for 24 October 2017');
    const late = desk.championReports.change(address, { text: REPORT.text, version: 2 }, desk.champion);
    await expect(late).rejects.toMatchObject({ message: expect.stringContaining('its words stay') });
  });
});
