import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed, RuleBroken, StaleEdit } from '../../../src/domain/errors.js';
import { SeatsService } from '../../../src/workspace/panels/seats.service.js';
import { AttendanceService } from '../../../src/workspace/proceedings/attendance.service.js';
import { LinesService } from '../../../src/workspace/proceedings/lines/lines.service.js';
import { OtherAttendeesService } from '../../../src/workspace/proceedings/others/other-attendees.service.js';
import type { OtherAttendeesForm } from '../../../src/workspace/proceedings/others/other-attendees.form.js';
import { ProceedingsService } from '../../../src/workspace/proceedings/proceedings.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import { TestCouncil } from '../../support/council.js';
import { userWith } from '../../support/factories/account.js';
import { seatForm } from '../../support/factories/seat.js';
import { TestSitting } from '../../support/sittings.js';

let house: TestApp;
let council: TestCouncil;
let sitting: TestSitting;

beforeEach(async () => {
  house = await openApp();
  council = await TestCouncil.found(house);
  sitting = new TestSitting(house, council);
});
afterEach(() => house.remove());

const addOthers = async (form: Partial<OtherAttendeesForm>) =>
  house
    .get(OtherAttendeesService)
    .add(council.meetingId, { status: 'present', version: await sitting.version(), ...form }, sitting.clerk);
const head = async () => (await house.get(ProceedingsService).headOf(council.meetingId, () => 'Item 8')).sentences;

describe('an attendance sheet', () => {
  it('begins with whoever sits on the panel that day, chair first, without substitutes and vacancies', async () => {
    await council.seat((await council.person({ surname: 'Early' })).id, { from: '2017-05-19', to: '2017-10-23' });
    await sitting.seat('Watson', 'Cusworth');
    await council.seat((await council.person({ surname: 'Short' })).id, { role: 'substitute' });
    await house.get(SeatsService).add(council.panelId, seatForm.build(), userWith('administrator'));
    await house
      .get(SeatsService)
      .add(
        council.panelId,
        seatForm.ofBody('two representatives of the LAC Council').build(),
        userWith('administrator'),
      );

    const { lines } = await sitting.begin();

    expect(
      lines.map(({ person, description, capacity, status }) => [person?.surname ?? description, capacity, status]),
    ).toEqual([
      ['Watson', 'member', 'expected'],
      ['Cusworth', 'member', 'expected'],
      ['two representatives of the LAC Council', 'co-optee', 'expected'],
    ]);
  });

  it('is begun once, and takes up whoever came to sit later', async () => {
    await sitting.seat('Watson');
    await sitting.begin();
    await sitting.begin();
    await sitting.seat('Khan');

    expect(await house.get(AttendanceService).lacksSeats(await sitting.recorded())).toBe(true);
    await house.get(AttendanceService).addSeats(council.meetingId, sitting.clerk);

    const recorded = await sitting.recorded();
    expect(recorded.lines.map(({ person }) => person?.surname)).toEqual(['Watson', 'Khan']);
    expect(await house.get(AttendanceService).lacksSeats(recorded)).toBe(false);
  });

  it('is saved at once, and those still expected are present where the clerk says so', async () => {
    await sitting.seat('Watson', 'Clark', 'Cusworth');
    await sitting.begin();
    const presidedById = (await sitting.line('Watson')).id;

    await sitting.mark(
      { Watson: 'expected', Clark: 'apologies', Cusworth: ['present', { arrived: '17:40' }] },
      { rest: 'present', presidedById, isBudgetMeeting: true },
    );

    expect(await head()).toMatchObject({
      present: 'Present:- Councillor Watson (in the Chair); Councillor Cusworth.',
      apologies: 'Apologies for absence:- Apologies were received from Councillor Clark.',
    });
    expect((await sitting.line('Cusworth')).periods).toEqual([{ arrived: '17:40', left: null }]);
    expect(await house.get(ProceedingsService).isBudgetMeeting(council.meetingId)).toBe(true);
  });

  it('refuses to leave before arriving, naming the input', async () => {
    await sitting.seat('Watson');
    await sitting.begin();

    const saving = sitting.mark({ Watson: ['present', { arrived: '18:00', left: '17:00' }] });

    await expect(saving).rejects.toMatchObject({ field: 'people[0][left]' });
    expect((await sitting.line('Watson')).status).toBe('expected');
  });

  it('refuses a sheet that somebody else has saved meanwhile', async () => {
    await sitting.seat('Watson');
    await sitting.begin();
    const version = await sitting.version();
    await sitting.mark({ Watson: 'present' });

    await expect(sitting.mark({ Watson: 'absent' }, { version })).rejects.toBeInstanceOf(StaleEdit);
    expect((await sitting.line('Watson')).status).toBe('present');
  });

  it('is kept by a clerk of the panel, and read by whoever sits on it or answers for the record', async () => {
    const [watson] = await sitting.seat('Watson');
    await sitting.begin();
    const attendance = house.get(AttendanceService);
    const seats = await house.get(SeatsService).ofPerson(watson?.id ?? '');
    const member = { ...userWith(), personId: watson?.id ?? null, seats };

    await expect(attendance.begin(council.meetingId, member)).rejects.toBeInstanceOf(NotAllowed);
    await expect(attendance.begin(council.meetingId, userWith('monitoring-officer'))).rejects.toBeInstanceOf(
      NotAllowed,
    );
    await expect(attendance.read(council.meetingId, userWith())).rejects.toBeInstanceOf(NotAllowed);
    expect((await attendance.read(council.meetingId, member)).lines).toHaveLength(1);
    expect((await attendance.read(council.meetingId, userWith('monitoring-officer'))).lines).toHaveLength(1);
  });
});

describe('others in attendance', () => {
  beforeEach(async () => {
    await sitting.seat('Watson', 'Khan');
    await council.person({ kind: 'officer', title: 'Mr.', forenames: 'Ian', surname: 'Thomas' });
    await council.person({ kind: 'councillor', title: 'Councillor', forenames: 'Brian', surname: 'Steele' });
    await sitting.begin();
  });

  it('are found in the register by the names a clerk pastes, and printed as typed where they are not in it', async () => {
    await addOthers({ names: 'Ian Thomas, Brian Steele and Sharon Sandell' });
    await addOthers({ names: 'two representatives of the LAC Council' });

    expect((await head()).alsoPresent).toBe(
      'Also present were Councillor B. Steele, Ian Thomas, Sharon Sandell and two representatives of the LAC Council.',
    );
    expect((await sitting.line('Thomas')).capacity).toBe('officer');
  });

  it('are on the sheet once', async () => {
    await addOthers({ names: 'Ian Thomas' });

    await expect(addOthers({ names: 'Sharon Sandell\nIan Thomas' })).rejects.toMatchObject({ field: 'names' });
    expect((await sitting.recorded()).lines).toHaveLength(3);
  });

  it('come for some items, with words behind their names, and leave the sheet again', async () => {
    const [id = ''] = await addOthers({ names: 'Ian Thomas', entryIds: ['any'] });
    const version = await sitting.version();
    const form = { note: 'Strategic Director', entryIds: ['any'], periods: [{ left: '18:00' }], version };
    await house.get(LinesService).save(council.meetingId, id, form, sitting.clerk);

    expect((await head()).alsoPresent).toBe('Also present was Ian Thomas (Strategic Director; for Item 8).');
    await house.get(OtherAttendeesService).remove(council.meetingId, id, await sitting.version(), sitting.clerk);
    expect((await head()).alsoPresent).toBeNull();
  });

  it('do not include whoever has a seat, who stays on the sheet', async () => {
    const { id } = await sitting.line('Khan');

    const removing = house
      .get(OtherAttendeesService)
      .remove(council.meetingId, id, await sitting.version(), sitting.clerk);

    await expect(removing).rejects.toBeInstanceOf(RuleBroken);
  });

  it('stand in for a member by a substitute’s seat, who then has sent apologies', async () => {
    const short = await council.person({
      kind: 'councillor',
      title: 'Councillor',
      forenames: undefined,
      surname: 'Short',
    });
    await council.seat(short.id, { role: 'substitute' });
    const khan = await sitting.line('Khan');

    await addOthers({ personId: short.id, substituteForId: khan.id });

    expect((await sitting.line('Khan')).status).toBe('apologies');
    expect((await head()).present).toBe('Present:- Councillor Short (as substitute for Councillor Khan).');
  });

  it('stand in without such a seat only with a reason (J10)', async () => {
    const steele = { names: 'Brian Steele', substituteForId: (await sitting.line('Khan')).id };

    await expect(addOthers(steele)).rejects.toMatchObject({ field: 'substituteBecause' });
    await addOthers({ ...steele, substituteBecause: 'Named by the group leader in time' });

    expect((await sitting.line('Steele')).capacity).toBe('substitute');
  });
});
