import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChampionAppointmentsService } from '../../../src/workspace/champions/champion-appointments.service.js';
import { RemitsService } from '../../../src/workspace/champions/remits/remits.service.js';
import { StrandsService } from '../../../src/workspace/champions/strands.service.js';
import { PASSWORD, signedInWith, userWith } from '../../support/factories/account.js';
import { AccountsService } from '../../../src/workspace/accounts/accounts.service.js';
import type { Browser } from '../../support/browser.js';
import { PageReader } from '../../support/page.js';
import { type ActionsDesk, openActionsDesk } from '../actions/actions-desk.js';

const administrator = userWith('administrator');
let desk: ActionsDesk;
let strandId: string;
let champion: Browser;

beforeAll(async () => {
  desk = await openActionsDesk();
  const person = await desk.newPerson({ kind: 'councillor', surname: 'Clark', mail: 'clark@council.example' });
  const panelId = desk.panel.id;
  strandId = (await desk.app.get(StrandsService).add(panelId, { name: 'Housing' }, administrator)).id;
  const appointment = { personId: person.id, from: '2017-08-22', reportEveryMonths: 6 };
  await desk.app.get(ChampionAppointmentsService).appoint({ panelId, strandId }, appointment, administrator);
  const remit = { text: 'How care leavers are housed.', from: '2017-08-22' };
  await desk.app.get(RemitsService).add({ panelId, strandId }, remit, administrator);
  const id = await desk.raise({ wording: 'To list the homes', dueOn: '2017-10-01' });
  await desk.take('strand', id, { strandId });
  await desk.raise({ wording: 'Something else' });
  const form = { personId: person.id, roles: [], clerksEveryPanel: false, password: PASSWORD };
  const { signInName } = await desk.app.get(AccountsService).open(form, administrator);
  champion = desk.app.browser();
  await champion.signIn(signInName, PASSWORD);
});
afterAll(() => desk.remove());

const read = async (path: string, browser = champion) => new PageReader((await browser.get(path)).text);

describe('the page of a strand', () => {
  it('is reached from its champion’s first page, and says what they look after and when they report', async () => {
    const page = await read((await read('/workspace')).link('Housing of the Corporate Parenting Panel'));

    expect(page.heading).toBe('Housing');
    expect(page.fact('Champion')).toBe('Councillor Mary Clark');
    expect(page.fact('Next report due')).toBe('22 February 2018');
    expect(page.text).toContain('How care leavers are housed.');
  });

  it('shows what is open under it with its status, where that was resolved, and nothing of other strands', async () => {
    const page = await read(`/workspace/strands/${strandId}`);

    const row = page.table('Open actions of this strand').row('CPP 20(1) 2017/18');
    expect(row.cell('Status')).toContain('Overdue');
    expect(page.text).not.toContain('Something else');
    expect(page.link('22 August 2017, minute 20')).toMatch(/\/workspace\/actions\/.+\/source/);
    expect(page.link('Decisions that name it')).toContain('search=Housing');
  });

  it('is there for everybody who is signed in, and for no strand that is none', async () => {
    const clerk = await signedInWith(desk.app, 'clerk');
    expect((await read(`/workspace/strands/${strandId}`, clerk)).heading).toBe('Housing');
    expect((await clerk.get('/workspace/strands/none')).status).toBe(404);
  });
});
