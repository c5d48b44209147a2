import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AccountRole } from '../../../src/domain/access/roles.js';
import { LeaversService } from '../../../src/workspace/panels/leavers/leavers.service.js';
import type { LeavingForm } from '../../../src/workspace/panels/leavers/leaving.form.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { SeatsService } from '../../../src/workspace/panels/seats.service.js';
import { GroupMembershipsService } from '../../../src/workspace/people/groups/group-memberships.service.js';
import type { Person } from '../../../src/workspace/people/person.entity.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { PostHoldingsService } from '../../../src/workspace/people/posts/post-holdings.service.js';
import { PostsService } from '../../../src/workspace/people/posts/posts.service.js';
import { RegistersService } from '../../../src/workspace/people/registers/registers.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { panelForm } from '../../support/factories/panel.js';
import { personForm } from '../../support/factories/person.js';
import { seatForm } from '../../support/factories/seat.js';
import { PageReader } from '../../support/page.js';

const founder = userWith('administrator');
let app: TestApp;

beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.remove());

describe('why somebody left', () => {
  it.each<[AccountRole[], boolean]>([
    [['administrator'], true],
    [['monitoring-officer'], true],
    [['clerk'], false],
    [['proper-officer'], false],
    [[], false],
  ])('is read by %j: %s; the JSON tells it to nobody', async (roles, may) => {
    const { id } = await leaver({ reason: 'Plantedreason of health' });
    const browser = await signedInWith(app, ...roles);

    const page = new PageReader((await browser.get(`/workspace/people/${id}`)).text).text;
    const inJson =
      (await browser.api('get', `/api/people/${id}`)).text + (await browser.api('get', '/api/people')).text;

    expect(page).toContain('Their last day with the council was 16 October 2017');
    expect([page.includes('Plantedreason'), inJson.includes('Plantedreason')]).toEqual([may, false]);
  });
});

describe('leaving back-dated to before a term began', () => {
  it.each(['vacant', 'removed'] as const)(
    'keeps what was held for its first day; seats after it: %s',
    async (seats) => {
      const post = await app.get(PostsService).setUp({ title: 'Director' }, founder);
      const panelId = (await app.get(PanelsService).create(panelForm.build(), founder)).id;
      const person = await app.get(PeopleService).register(personForm.officer('').build({ post: undefined }), founder);
      await app.get(SeatsService).add(panelId, seatForm.coOptee(person.id).build({ from: '2017-10-12' }), founder);
      await app.get(PostHoldingsService).appoint(post.id, { personId: person.id, from: '2017-10-16' }, founder);

      await leave(person, { lastDay: '2017-10-10', seats });

      const all = await app.get(SeatsService).seatsOf(panelId);
      expect(all.map(({ personId, from, to }) => [personId, from, to])).toEqual([
        [person.id, '2017-10-12', '2017-10-12'],
        ...(seats === 'vacant' ? [[null, '2017-10-13', null]] : []),
      ]);
      expect(await app.get(PostHoldingsService).ofPerson(person.id)).toMatchObject([
        { from: '2017-10-16', to: '2017-10-16' },
      ]);
    },
  );

  it('keeps the political group they joined', async () => {
    const group = await app.get(RegistersService).add('political-groups', { name: 'Independent' }, founder);
    const person = await app.get(PeopleService).register(personForm.build(), founder);
    const memberships = app.get(GroupMembershipsService);
    await memberships.change(person.id, { groupId: group.id, from: '2017-10-12' }, founder);

    await leave(person, { lastDay: '2017-10-10' });

    expect(await memberships.of(person.id)).toMatchObject([{ from: '2017-10-12', to: '2017-10-12' }]);
  });

  it('lets nothing come that has not begun', async () => {
    const panelId = (await app.get(PanelsService).create(panelForm.build(), founder)).id;
    const person = await app.get(PeopleService).register(personForm.build(), founder);
    await app.get(SeatsService).add(panelId, seatForm.member(person.id).build({ from: '2017-10-17' }), founder);

    await leave(person, { lastDay: '2017-10-10' });

    expect(await app.get(SeatsService).seatsOf(panelId)).toEqual([]);
  });
});

async function leaver(form: Partial<LeavingForm>): Promise<Person> {
  const person = await app.get(PeopleService).register(personForm.build(), founder);
  return leave(person, form);
}

async function leave({ id, version }: Person, form: Partial<LeavingForm>): Promise<Person> {
  const usual = { lastDay: '2017-10-16', reason: 'Moved away', seats: 'removed', version } as const;
  return app.get(LeaversService).leave(id, { ...usual, ...form }, founder);
}
