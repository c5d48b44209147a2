import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CurrentUser } from '../../../src/platform/web/current-user.js';
import { AccountsService } from '../../../src/workspace/accounts/accounts.service.js';
import { AgendasService } from '../../../src/workspace/agendas/agendas.service.js';
import { EntriesService } from '../../../src/workspace/agendas/entries/entries.service.js';
import { ChampionAppointmentsService } from '../../../src/workspace/champions/champion-appointments.service.js';
import { StrandsService } from '../../../src/workspace/champions/strands.service.js';
import { ActionsToDo } from '../../../src/workspace/home/todos/actions-to-do.js';
import { MyDesks } from '../../../src/workspace/home/mine/my-desks.service.js';
import { presentMyDesk } from '../../../src/workspace/home/mine/my-desk.presenter.js';
import { SeatsService } from '../../../src/workspace/panels/seats.service.js';
import { accountForm, PASSWORD, signedInWith } from '../../support/factories/account.js';
import { PageReader } from '../../support/page.js';
import { statementsOf } from '../../support/statements.js';
import {
  type ActionsDesk,
  administrator,
  chairOf,
  clerk,
  councillor,
  officer,
  openActionsDesk,
} from '../actions/actions-desk.js';

let desk: ActionsDesk;

beforeAll(async () => {
  desk = await openActionsDesk();
});
afterAll(() => desk.remove());

let panels = 0;
const somewhere = async () => {
  panels += 1;
  const panel = await desk.newPanel(`Panel ${panels}`, `P${panels}`);
  return { panel, meeting: await desk.meet(panel.id, '2017-08-22') };
};
const mine = (reader: CurrentUser) => desk.app.get(MyDesks).of(reader);
const todos = async (reader: CurrentUser) =>
  (await desk.app.get(ActionsToDo).of({ reader, today: '2017-10-16', toPrepare: [] })).map(({ text }) => text);
/** A clerk of this panel alone. */
const clerkOf = (panelId: string): CurrentUser => ({ ...clerk, clerkOf: [panelId] });

describe('my actions', () => {
  it('are mine by name and by post, worst first', async () => {
    const at = await somewhere();
    const { id } = await desk.newPerson({ kind: 'officer' });
    const post = await desk.newPost('Head of Placements', id);
    const own = async (dueOn: string | null, owner: string) => {
      const action = await desk.raise({ dueOn, noDateBecause: dueOn === null ? 'Nobody said.' : null }, at);
      await desk.take('owner', action, { owner, reason: 'It is theirs.' });
      return action;
    };
    const undated = await own(null, `person:${id}`);
    const later = await own('2017-12-31', `post:${post.id}`);
    const sooner = await own('2017-12-01', `person:${id}`);
    const late = await own('2017-09-30', `post:${post.id}`);
    await desk.raise({}, at);

    const { actions } = await mine(officer(id));

    expect(actions.map((action) => action.id)).toEqual([late, sooner, later, undated]);
  });

  it('are nobody’s for an account without a person', async () => {
    expect(await mine(clerk)).toEqual({ strands: [], strandCounts: [], actions: [], reports: [] });
  });
});

describe('my champion strands', () => {
  it('say how what is open under them stands', async () => {
    const at = await somewhere();
    const { id } = await desk.newPerson();
    await desk.app
      .get(SeatsService)
      .add(at.panel.id, { role: 'member', personId: id, from: '2017-05-19' }, administrator);
    const housing = await desk.app.get(StrandsService).add(at.panel.id, { name: 'Housing' }, clerk);
    const form = { personId: id, from: '2017-06-01' };
    await desk.app
      .get(ChampionAppointmentsService)
      .appoint({ panelId: at.panel.id, strandId: housing.id }, form, clerk);
    for (const dueOn of ['2017-09-30', '2017-12-01', '2017-12-02']) {
      const action = await desk.raise({ dueOn }, at);
      await desk.take('strand', action, { strandId: housing.id });
    }

    const { strands, strandCounts } = await mine(councillor(id));

    expect(strands.map(({ name }) => name)).toEqual(['Housing']);
    expect(strandCounts.map(({ status, count }) => `${count} ${status}`).sort()).toEqual(['1 overdue', '2 on-target']);
  });
});

describe('my outside bodies', () => {
  it('stand apart from my strands, on the first page', async () => {
    const at = await somewhere();
    const { id } = await desk.newPerson();
    const body = { name: 'Care Leavers’ Trust', kind: 'outside-body', seats: 2 } as const;
    const { id: strandId } = await desk.app.get(StrandsService).add(at.panel.id, body, clerk);
    const form = { personId: id, from: '2017-06-01' };
    await desk.app.get(ChampionAppointmentsService).appoint({ panelId: at.panel.id, strandId }, form, clerk);

    const { strands, bodies } = presentMyDesk(await mine(councillor(id)));

    expect(strands).toBeNull();
    expect(bodies?.rows.map(({ cells }) => cells[0])).toEqual([
      {
        link: {
          text: 'Care Leavers’ Trust',
          href: `/workspace/strands/${strandId}`,
          hidden: `of the ${at.panel.name}`,
        },
      },
    ]);
  });
});

describe('my reports', () => {
  it('are those that an agenda waits for, by the last day for reports', async () => {
    const at = await somewhere();
    const october = await desk.meet(at.panel.id, '2017-10-24');
    const { id: officerId } = await desk.newPerson({ kind: 'officer' });
    const { id: agendaId } = await desk.app.get(AgendasService).draftFor(october.id, clerk);
    const add = (title: string, paperExpectation: 'paper' | 'verbal') =>
      desk.app.get(EntriesService).add(agendaId, { kind: 'business', title, officerId, paperExpectation }, clerk);
    await add('Missing children', 'paper');
    await add('An oral report', 'verbal');

    const { reports } = await mine(officer(officerId));

    expect(reports).toMatchObject([{ title: 'Missing children', dueOn: '2017-10-09' }]);
  });
});

describe('what waits', () => {
  it('tells the clerk what lacks owner or date, and what to put to the panel', async () => {
    const at = await somewhere();
    const { id } = await desk.newPerson({ kind: 'officer' });
    const proposed = await desk.raise({}, at);
    await desk.take('owner', proposed, { owner: `person:${id}`, reason: 'It is theirs.' });
    await desk.take('completion', proposed, { text: 'It was sent.' });
    await desk.raise({}, at);
    await desk.raise({ dueOn: null, noDateBecause: 'Nobody said.' }, at);

    expect(await todos(clerkOf(at.panel.id))).toEqual([
      `${at.panel.reference}: 2 actions without owner or date`,
      `${at.panel.reference}: 1 completion to put to the panel`,
    ]);
    expect(await todos(officer(id))).toEqual([]);
  });

  it('tells the chair what to agree, until it is agreed', async () => {
    const at = await somewhere();
    const chair = chairOf(at.panel.id, (await desk.newPerson()).id);
    const action = await desk.raise({}, at);
    await desk.take('completion', action, { text: 'It was sent.' });
    expect(await todos(chair)).toEqual([`${at.panel.reference}: 1 completion for you to agree`]);

    await desk.take('agreement', action, {}, chair);
    expect(await todos(chair)).toEqual([]);
    const member = { ...chair, seats: chair.seats.map((seat) => ({ ...seat, role: 'member' as const })) };
    expect(await todos(member)).toEqual([]);
  });

  it('asks as many statements for many panels as for one', async () => {
    for (const at of [await somewhere(), await somewhere()]) await desk.raise({}, at);
    const source = desk.app.get(ActionsToDo);
    const of = () => source.of({ reader: clerk, today: '2017-10-16', toPrepare: [] });
    expect(await statementsOf(desk.app, of)).toBeLessThanOrEqual(4);
  });
});

describe('the first page', () => {
  it('of somebody who owns an action shows it under its public label where it is private', async () => {
    const at = await somewhere();
    const { id: personId } = await desk.newPerson({ kind: 'officer' });
    const secret = { wording: 'That Foxglove be paid.', isPrivate: true, publicLabel: 'Agency fees' };
    const action = await desk.raise({ ...secret, dueOn: '2017-09-30' }, at);
    await desk.take('owner', action, { owner: `person:${personId}`, reason: 'It is theirs.' });
    const { signInName } = await desk.app.get(AccountsService).open(accountForm.build({ personId }), administrator);
    const browser = desk.app.browser();
    await browser.signIn(signInName, PASSWORD);

    const page = new PageReader((await browser.get('/workspace')).text);

    const [row] = page.table('My actions').rows;
    expect(row?.cell('What is to be done')).toBe('Agency fees');
    expect(row?.cell('Status')).toContain('Overdue 16 days');
    expect(page.link('All my actions')).toBe('/workspace/actions?owner=me');
    expect(page.text).not.toContain('Foxglove');
  });

  it('of a clerk draws how the panels stand', async () => {
    await desk.raise({}, await somewhere());
    const browser = await signedInWith(desk.app, 'clerk');

    const page = new PageReader((await browser.get('/workspace')).text);

    expect(page.headings.join() + page.text).toContain('Actions by status across my panels');
    expect(page.tasks.some(({ name }) => name.endsWith('without owner or date'))).toBe(true);
  });
});
