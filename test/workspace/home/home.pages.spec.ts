import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { Mail } from '../../../src/platform/mail/mail.entity.js';
import { AccountsService } from '../../../src/workspace/accounts/accounts.service.js';
import { Agenda } from '../../../src/workspace/agendas/agenda.entity.js';
import { AgendasService } from '../../../src/workspace/agendas/agendas.service.js';
import { AuthorityService } from '../../../src/workspace/authority/authority.service.js';
import { Meeting } from '../../../src/workspace/meetings/meeting.entity.js';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { SeatsService } from '../../../src/workspace/panels/seats.service.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { HoldingsService } from '../../../src/workspace/proceedings/holding/holdings.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { accountForm, PASSWORD, signedInWith, userWith } from '../../support/factories/account.js';
import { authorityForm } from '../../support/factories/authority.js';
import { meetingForm } from '../../support/factories/meeting.js';
import { panelForm } from '../../support/factories/panel.js';
import { personForm } from '../../support/factories/person.js';
import { seatForm } from '../../support/factories/seat.js';
import { PageReader } from '../../support/page.js';
import { statementsOf } from '../../support/statements.js';

const founder = userWith('administrator');
const clerk = userWith('clerk');
let app: TestApp;

beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.remove());

const home = async (browser: Browser) => new PageReader((await browser.get('/workspace')).text);
const setUp = () => app.get(AuthorityService).establish(authorityForm.build(), founder);
const addPanel = (form = panelForm.corporateParenting().build()) => app.get(PanelsService).create(form, founder);
const schedule = (panelId: string, day: string) =>
  app.get(MeetingsService).schedule(meetingForm.build({ panelId, day }), clerk);

describe('the first page before anything is set up', () => {
  it('leads an administrator to the council, then to its panels', async () => {
    const administrator = await signedInWith(app, 'administrator');
    expect((await home(administrator)).link('Enter its name, address and calendar')).toBe('/workspace/authority');

    await setUp();

    expect((await home(administrator)).link('Add the first panel')).toBe('/workspace/panels/new');
  });

  it('tells others whom to wait for', async () => {
    expect((await home(await signedInWith(app, 'clerk'))).text).toContain('An administrator does so first.');
  });
});

describe('the first page of a clerk', () => {
  it('says what waits, what is due first at the top', async () => {
    await setUp();
    const { id } = await addPanel();
    const today = await schedule(id, '2017-10-24');
    const late = await schedule(id, '2017-10-20');
    await schedule(id, '2017-12-12');
    await app.get(AgendasService).draftFor(today.id, clerk);

    const page = await home(await signedInWith(app, 'clerk'));

    expect(page.tasks).toEqual([
      {
        name: 'CPP 20 October 2017: begin the agenda',
        hint: '5 clear days: Fri 13, Mon 16, Tue 17, Wed 18, Thu 19 October',
        status: 'Late: 12 October 2017',
      },
      {
        name: 'CPP 24 October 2017: publish the agenda',
        hint: '5 clear days: Tue 17, Wed 18, Thu 19, Fri 20, Mon 23 October',
        status: 'Today',
      },
    ]);
    expect(page.link('CPP 20 October 2017: begin the agenda')).toBe(`/workspace/meetings/${late.id}/agenda`);
  });

  it('lays out the next four weeks: meetings, and the days that lead to them', async () => {
    await setUp();
    const { id } = await addPanel();
    const meeting = await schedule(id, '2017-10-24');
    await schedule(id, '2017-12-05');

    const page = await home(await signedInWith(app, 'clerk'));

    const weeks = page.table('Next 4 weeks');
    expect(weeks.rows.map(({ name }) => name)).toEqual(['16 October', '23 October', '30 October', '6 November']);
    expect(weeks.row('16 October').cell('Monday')).toBe('CPP: publish 24/10');
    expect(weeks.row('23 October').cell('Tuesday')).toBe('CPP meets at 5.00 p.m.');
    expect(weeks.row('6 November').cell('Monday')).toBe('CPP: set the agenda of 5/12');
    expect(page.link('CPP meets at 5.00 p.m.')).toBe(`/workspace/meetings/${meeting.id}`);
  });

  it('asks for the notices once an agenda is out, and says when nothing is left', async () => {
    await setUp();
    const { id } = await addPanel();
    const browser = await signedInWith(app, 'clerk');
    expect((await home(browser)).text).toContain('Nothing waits for you in the next three weeks.');
    const meeting = await schedule(id, '2017-10-24');
    await publish(meeting.id);

    const [task] = (await home(browser)).tasks;
    expect(task?.name).toBe(
      'CPP 24 October 2017: record the notice at the offices, the copies for inspection and the summons',
    );

    const done = '2017-10-16T08:00:00.000Z';
    const acts = { officeNoticeAt: done, inspectionAt: done, summonsAt: done };
    await app.get(UnitOfWork).run((unit) => unit.manager.update(Meeting, { id: meeting.id }, acts));
    expect((await home(browser)).tasks).toEqual([]);
  });

  it('shows the panels of this clerk only', async () => {
    await setUp();
    const [own, other] = [await addPanel(), await addPanel(panelForm.build())];
    await schedule(other.id, '2017-10-24');
    const person = await app.get(PeopleService).register(personForm.officer().build(), founder);
    const form = accountForm.build({ personId: person.id, roles: ['clerk'] });
    const { signInName } = await app.get(AccountsService).open(form, founder);
    const browser = app.browser();
    await browser.signIn(signInName, PASSWORD);

    expect((await home(browser)).tasks).toEqual([]);
    expect(own.id).not.toBe(other.id);
  });

  it('costs as many statements for many meetings as for one', async () => {
    await setUp();
    const { id } = await addPanel();
    const browser = await signedInWith(app, 'clerk');
    await schedule(id, '2017-10-24');
    const one = await statementsOf(app, () => browser.get('/workspace'));
    for (const { day } of meetingForm.buildList(6)) await schedule(id, day);

    expect(await statementsOf(app, () => browser.get('/workspace'))).toBe(one);
  });
});

describe('the first page of a clerk after a meeting', () => {
  it('asks what happened at meetings of the last weeks, and no longer once that is recorded', async () => {
    await setUp();
    const { id } = await addPanel();
    const meeting = await schedule(id, '2017-10-24');
    app.clock.setTo('2017-10-25T09:00:00Z');
    const browser = await signedInWith(app, 'clerk');
    const words = 'CPP 24 October 2017: record what happened';

    expect((await home(browser)).link(words)).toBe(`/workspace/meetings/${meeting.id}/attendance`);
    await app.get(HoldingsService).record(meeting.id, { outcome: 'held', version: meeting.version }, clerk);

    expect((await home(browser)).hasLink(words)).toBe(false);
  });
});

describe('the first page of an administrator', () => {
  it('says how many mails could not be delivered, and leads to them', async () => {
    await setUp();
    await addPanel();
    const browser = await signedInWith(app, 'administrator');
    expect((await home(browser)).headings).not.toContain('To do');
    const person = await app.get(PeopleService).register(personForm.build(), founder);
    await app.get(AccountsService).open(accountForm.build({ personId: person.id, password: undefined }), founder);
    await app.get(UnitOfWork).run((unit) => unit.manager.update(Mail, { state: 'queued' }, { state: 'failed' }));

    const page = await home(browser);

    expect(page.tasks.map(({ name, status }) => [name, status])).toEqual([['1 mail could not be delivered', 'To do']]);
    expect(page.link('1 mail could not be delivered')).toBe('/workspace/notices?state=failed');
    expect((await home(await signedInWith(app, 'clerk'))).link('1 mail could not be delivered')).toBe(
      '/workspace/notices?state=failed',
    );
  });
});

describe('the first page of a member', () => {
  it('lists the next meetings of the panels of today’s seats, with the papers that are out', async () => {
    await setUp();
    const { id } = await addPanel();
    const other = await addPanel(panelForm.build());
    const browser = await memberOf(id);
    const meeting = await schedule(id, '2017-10-24');
    await schedule(id, '2017-12-12');
    await schedule(other.id, '2017-10-25');
    const agenda = await publish(meeting.id);

    const page = await home(browser);

    const rows = page.table('My next meetings').rows;
    expect(rows.map((row) => [row.name, row.cell('Time')])).toEqual([
      ['Corporate Parenting Panel, Tuesday 24 October 2017', '5.00 p.m.'],
      ['Corporate Parenting Panel, Tuesday 12 December 2017', '5.00 p.m.'],
    ]);
    expect(rows.map((row) => row.cell('Papers'))).toEqual([
      'Agenda and papers for the Corporate Parenting Panel, Tuesday 24 October 2017',
      'Not published yet',
    ]);
    expect(page.link('Agenda and papers for the Corporate Parenting Panel, Tuesday 24 October 2017')).toBe(
      `/workspace/agendas/${agenda}/packs`,
    );
    expect(page.link('Send apologies for the Corporate Parenting Panel, Tuesday 24 October 2017')).toBe(
      `/workspace/meetings/${meeting.id}/apologies`,
    );
    expect(page.headings).not.toContain('To do');
  });

  it('says so when none is scheduled, and to whom has no seat what to do', async () => {
    await setUp();
    const { id } = await addPanel();

    expect((await home(await memberOf(id))).text).toContain('None of your panels meets in the next twelve weeks.');
    expect((await home(await signedInWith(app))).text).toContain('Nothing waits for you here.');
  });
});

describe('the overview of a panel', () => {
  it('leads on from a new panel to its members and standing items', async () => {
    await setUp();
    const { id } = await addPanel();
    const browser = await signedInWith(app, 'clerk');

    const page = new PageReader((await browser.get(`/workspace/panels/${id}`)).text);

    expect(page.heading).toBe('Corporate Parenting Panel');
    expect(page.link('Add its members')).toBe(`/workspace/panels/${id}/seats/new`);
    expect(page.link('Add its standing items')).toBe(`/workspace/panels/${id}/standing-items`);
    expect(page.link('Schedule a meeting')).toBe(`/workspace/meetings/new?panelId=${id}`);
    expect(page.navigation).toEqual(expect.arrayContaining(['Overview', 'Champions', 'Members', 'Standing items']));
  });

  it('shows the next meetings and the members as agendas print them', async () => {
    await setUp();
    const { id } = await addPanel();
    await memberOf(id);
    await schedule(id, '2017-10-24');

    const browser = await signedInWith(app);
    const page = new PageReader((await browser.get(`/workspace/panels/${id}`)).text);

    expect(page.table('Next meetings').rows).toHaveLength(1);
    expect(page.text).toContain('Councillor M. Watson.');
    expect(page.fact('Clerk named on the agenda')).toBe('Not given');
    expect(page.hasLink('Add its standing items')).toBe(false);
  });

  it('names a clerk who is not named in public only to those who run the meetings', async () => {
    await setUp();
    const shy = { ...personForm.officer().build(), ...personForm.unnamed('a clerk').build(), kind: 'officer' as const };
    const { id: clerkId } = await app.get(PeopleService).register({ ...shy, surname: 'Hidewell' }, founder);
    const { id } = await app.get(PanelsService).create(panelForm.corporateParenting().build({ clerkId }), founder);

    const forMembers = await (await signedInWith(app)).get(`/workspace/panels/${id}`);
    const forClerks = await (await signedInWith(app, 'clerk')).get(`/workspace/panels/${id}`);

    expect(new PageReader(forMembers.text).fact('Clerk named on the agenda')).toBe('a clerk');
    expect(forMembers.text).not.toContain('Hidewell');
    expect(new PageReader(forClerks.text).fact('Clerk named on the agenda')).toContain('Hidewell');
  });

  it('is not there for a panel that is not', async () => {
    const browser = await signedInWith(app);

    expect((await browser.get('/workspace/panels/nowhere')).status).toBe(404);
  });
});

async function memberOf(panelId: string): Promise<Browser> {
  const person = await app.get(PeopleService).register(personForm.build({ surname: 'Watson' }), founder);
  await app.get(SeatsService).add(panelId, seatForm.member(person.id).build(), founder);
  const { signInName } = await app.get(AccountsService).open(accountForm.build({ personId: person.id }), founder);
  const browser = app.browser();
  await browser.signIn(signInName, PASSWORD);
  return browser;
}

/** As far as this page can tell. */
async function publish(meetingId: string): Promise<string> {
  const { id } = await app.get(AgendasService).draftFor(meetingId, clerk);
  await app.get(UnitOfWork).run((unit) => unit.manager.update(Agenda, { id }, { state: 'published' }));
  return id;
}
