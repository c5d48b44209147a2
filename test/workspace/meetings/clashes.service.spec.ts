import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthorityService } from '../../../src/workspace/authority/authority.service.js';
import { CalendarExceptionsService } from '../../../src/workspace/authority/calendar/calendar-exceptions.service.js';
import { MunicipalYearsService } from '../../../src/workspace/authority/municipal-years/municipal-years.service.js';
import { ClashesService } from '../../../src/workspace/meetings/clashes.service.js';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { SeatsService } from '../../../src/workspace/panels/seats.service.js';
import { PostHoldingsService } from '../../../src/workspace/people/posts/post-holdings.service.js';
import { PostsService } from '../../../src/workspace/people/posts/posts.service.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import { userWith } from '../../support/factories/account.js';
import { authorityForm } from '../../support/factories/authority.js';
import { panelForm } from '../../support/factories/panel.js';
import { personForm } from '../../support/factories/person.js';
import { seatForm } from '../../support/factories/seat.js';

const administrator = userWith('administrator');
const clerk = userWith('clerk');
const PLACE = 'Town Hall\nMoorgate Street\nRother Vale';

describe('a meeting in the calendar', () => {
  let app: TestApp;
  let panelId: string;
  let otherId: string;
  const clashes = (day: string, facts = {}) =>
    app.get(ClashesService).of({ panelId, day, startsAt: '17:00', place: PLACE, ...facts });

  beforeAll(async () => {
    app = await openApp();
    await app.get(AuthorityService).establish(authorityForm.build(), administrator);
    await app.get(MunicipalYearsService).add({ startsOn: '2017-05-19', endsOn: '2018-05-17' }, administrator);
    const recess = { day: '2018-02-12', lastDay: '2018-02-16', kind: 'recess', name: 'February recess' } as const;
    await app.get(CalendarExceptionsService).add(recess, administrator);
    const panels = app.get(PanelsService);
    panelId = (await panels.create(panelForm.corporateParenting().build(), administrator)).id;
    const other = await panels.create(panelForm.build({ name: 'Planning Board', reference: 'PB' }), administrator);
    otherId = other.id;
    const { id: personId } = await app.get(PeopleService).register(personForm.build(), administrator);
    for (const id of [panelId, other.id]) {
      await app.get(SeatsService).add(id, seatForm.member(personId).build(), administrator);
    }
    await app.get(MeetingsService).schedule({ panelId: other.id, kind: 'ordinary', day: '2017-10-24' }, clerk);
  });
  afterAll(() => app.remove());

  it('is warned of another in the same room with the same people', async () => {
    expect(await clashes('2017-10-24')).toEqual([
      'The Planning Board meets at the same place at 5.00 p.m.',
      '1 member also sits on the Planning Board, which meets at 5.00 p.m.',
    ]);
    expect(await clashes('2017-10-24', { startsAt: '19:00' })).toEqual([]);
  });

  it('is warned of a recess, a weekend and a day in no municipal year', async () => {
    expect(await clashes('2018-02-13')).toEqual(['Tuesday 13 February 2018 lies in a recess: February recess.']);
    expect(await clashes('2018-05-19')).toEqual([
      'Saturday 19 May 2018 falls at a weekend.',
      'Saturday 19 May 2018 lies in none of the council’s municipal years.',
    ]);
  });

  it('is warned of whoever sits on both by a post, in one seat or in both', async () => {
    const officer = await app.get(PeopleService).register(personForm.build({ kind: 'officer' }), administrator);
    const post = await app.get(PostsService).setUp({ title: 'Director of Public Health' }, administrator);
    const holding = { personId: officer.id, from: '2017-05-19' };
    await app.get(PostHoldingsService).appoint(post.id, holding, administrator);
    const advises = seatForm.build({ role: 'adviser', postId: post.id, from: '2017-11-01' });
    for (const id of [panelId, otherId]) await app.get(SeatsService).add(id, advises, administrator);
    await app.get(MeetingsService).schedule({ panelId: otherId, kind: 'ordinary', day: '2017-11-21' }, clerk);

    expect(await clashes('2017-10-24', { place: 'Guildhall' })).toEqual([
      '1 member also sits on the Planning Board, which meets at 5.00 p.m.',
    ]);
    expect(await clashes('2017-11-21', { place: 'Guildhall' })).toEqual([
      '2 members also sit on the Planning Board, which meets at 5.00 p.m.',
    ]);
  });

  it('does not clash with itself', async () => {
    const { id, day, startsAt, place } = await app
      .get(MeetingsService)
      .schedule({ panelId, kind: 'ordinary', day: '2017-11-28' }, clerk);

    expect(await app.get(ClashesService).of({ id, panelId, day, startsAt, place })).toEqual([]);
  });
});
