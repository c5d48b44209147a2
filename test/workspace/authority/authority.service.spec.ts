import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { effectivePublication, latestPublication } from '../../../src/domain/calendar/clear-days.js';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '../../../src/domain/errors.js';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { userWith } from '../../support/factories/account.js';
import { authorityForm } from '../../support/factories/authority.js';
import { openAuthorityDesk } from './authority-desk.js';

const administrator = userWith('administrator');
let desk: Awaited<ReturnType<typeof openAuthorityDesk>>;

beforeEach(async () => {
  desk = await openAuthorityDesk();
});
afterEach(() => desk.remove());

describe('setting the council up', () => {
  it('knows no council before', async () => {
    expect(await desk.authority.find()).toBeNull();
    await expect(desk.authority.get()).rejects.toBeInstanceOf(NotFound);
  });

  it('keeps what the administrator entered', async () => {
    await desk.authority.establish(authorityForm.build({ brandColour: '#1D4F91' }), administrator);

    expect(await desk.authority.get()).toMatchObject({
      name: 'Rother Vale Council',
      brandColour: '#1d4f91',
      officeClosesAt: '17:00',
      version: 1,
    });
  });

  it('publishes what the public may read of it', async () => {
    desk.clock.setTo('2017-10-16T09:30:00.000Z');
    await desk.authority.establish(authorityForm.build(), administrator);

    const { publication, content } = await desk.publicRecord.current('authority', 'council');
    expect(content).toEqual({
      name: 'Rother Vale Council',
      address: ['Town Hall', 'Moorgate Street', 'Rother Vale', 'S60 2TH'],
      brandColour: '#1d4f91',
      team: { name: 'Democratic Services', mailbox: 'committees@council.example', telephone: '01709 382121' },
    });
    expect(publication).toMatchObject({ edition: 1, day: '2017-10-16', publishedAt: '2017-10-16T09:30:00.000Z' });
  });

  it('refuses a second council', async () => {
    await desk.authority.establish(authorityForm.build(), administrator);

    await expect(desk.authority.establish(authorityForm.build(), administrator)).rejects.toBeInstanceOf(Conflict);
  });

  it('is for administrators', async () => {
    await expect(desk.authority.establish(authorityForm.build(), userWith('clerk'))).rejects.toBeInstanceOf(NotAllowed);
  });
});

describe('changing the settings', () => {
  beforeEach(async () => {
    await desk.authority.establish(authorityForm.build(), administrator);
  });

  it('publishes a new edition when the public can see the change', async () => {
    await desk.authority.save(authorityForm.build({ name: 'Rother Vale Borough Council', version: 1 }), administrator);

    const { publication, content } = await desk.publicRecord.current('authority', 'council');
    expect(content.name).toBe('Rother Vale Borough Council');
    expect(publication.edition).toBe(2);
  });

  it('publishes nothing when only the inside has changed', async () => {
    await desk.authority.save(authorityForm.build({ officeClosesAt: '16:30', version: 1 }), administrator);

    expect((await desk.publicRecord.current('authority', 'council')).publication.edition).toBe(1);
    expect((await desk.authority.get()).officeClosesAt).toBe('16:30');
  });

  it('refuses to overwrite what somebody else saved in the meantime', async () => {
    await desk.authority.save(authorityForm.build({ teamName: 'Committees', version: 1 }), administrator);

    const late = desk.authority.save(authorityForm.build({ teamName: 'Governance', version: 1 }), administrator);
    await expect(late).rejects.toBeInstanceOf(Conflict);
    expect((await desk.authority.get()).teamName).toBe('Committees');
  });

  it.each(['#ffd500', '#8a8a8a', '#ffffff'])('refuses %s, on which white cannot be read', async (brandColour) => {
    const saving = desk.authority.save(authorityForm.build({ brandColour, version: 1 }), administrator);

    await expect(saving).rejects.toMatchObject({ field: 'brandColour' });
    await expect(saving).rejects.toBeInstanceOf(RuleBroken);
  });

  it('writes down who changed them', async () => {
    await desk.authority.save(authorityForm.build({ version: 1 }), administrator);

    const events = await desk.database.reader.getRepository(AuditEvent).find({ order: { id: 'ASC' } });
    expect(events.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'D. Esk set up the council',
      'D. Esk changed the settings of the council',
    ]);
  });
});

describe('the calendar of the council', () => {
  beforeEach(async () => {
    await desk.authority.establish(authorityForm.build({ officeClosesAt: '16:30' }), administrator);
  });

  it('gives the last day to publish for a meeting after the Christmas holidays', async () => {
    const calendar = await desk.authority.councilCalendar();

    expect(latestPublication('2018-01-04', 5, calendar)).toBe('2017-12-22');
  });

  it.each(['2013-01-07', '2026-11-24', '2060-01-05'])('counts June 2012 alike, also on %s', async (today) => {
    desk.clock.setTo(`${today}T10:00:00.000Z`);

    // Both days of the Diamond Jubilee are out: Friday 1 June would be a day too late.
    expect(latestPublication('2012-06-12', 5, await desk.authority.councilCalendar())).toBe('2012-05-31');
  });

  it('leaves out a one-off bank holiday and a day on which the offices are shut', async () => {
    await desk.calendar.add({ day: '2017-10-20', kind: 'bank-holiday', name: 'Royal wedding' }, administrator);
    await desk.calendar.add({ day: '2017-10-23', kind: 'closure', name: 'Boiler repair' }, administrator);

    const calendar = await desk.authority.councilCalendar();

    expect(latestPublication('2017-10-24', 5, calendar)).toBe('2017-10-12');
  });

  it('counts days on which the offices are shut where the council says so, until it says otherwise', async () => {
    await desk.calendar.add({ day: '2017-10-23', kind: 'closure', name: 'Boiler repair' }, administrator);
    const latest = async () => latestPublication('2017-10-24', 5, await desk.authority.councilCalendar());
    expect(await latest()).toBe('2017-10-13');

    await desk.authority.save(authorityForm.build({ leavesOutClosures: false, version: 1 }), administrator);
    expect(await latest()).toBe('2017-10-16');
    await desk.authority.save(authorityForm.build({ version: 2 }), administrator);
    expect(await latest()).toBe('2017-10-16');
    await desk.authority.save(authorityForm.build({ leavesOutClosures: true, version: 3 }), administrator);
    expect(await latest()).toBe('2017-10-13');
  });

  it('counts papers put up after closing time from the next working day', async () => {
    const calendar = await desk.authority.councilCalendar();

    const late = { date: '2017-10-13', time: '16:31' };
    expect(effectivePublication(late, calendar.officeClosesAt, calendar)).toBe('2017-10-16');
  });

  it('follows the profile of the council', async () => {
    await desk.authority.save(authorityForm.build({ dayCountProfile: 'parish', version: 1 }), administrator);

    expect((await desk.authority.councilCalendar()).profile).toBe('PARISH');
  });
});
