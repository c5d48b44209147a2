import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { AuditEvent } from '../../src/platform/audit/audit-event.entity.js';
import { Publication } from '../../src/publications/publication.entity.js';
import { Publisher } from '../../src/publications/publisher.js';
import { Account } from '../../src/workspace/accounts/account.entity.js';
import { AccountsService } from '../../src/workspace/accounts/accounts.service.js';
import { LeaversService } from '../../src/workspace/panels/leavers/leavers.service.js';
import { PersonPagesService } from '../../src/workspace/panels/person-pages.service.js';
import { PanelsService } from '../../src/workspace/panels/panels.service.js';
import { SeatsService } from '../../src/workspace/panels/seats.service.js';
import { PeopleService } from '../../src/workspace/people/people.service.js';
import type { Person } from '../../src/workspace/people/person.entity.js';
import { RegistersService } from '../../src/workspace/people/registers/registers.service.js';
import { openApp, type TestApp } from '../support/app.js';
import { accountForm, PASSWORD, signedInWith, userWith } from '../support/factories/account.js';
import { panelForm } from '../support/factories/panel.js';
import { personForm } from '../support/factories/person.js';
import { seatForm } from '../support/factories/seat.js';
import { PageReader } from '../support/page.js';

const founder = userWith('administrator');
const elliott = personForm.build({ forenames: 'Mary Sue', surname: 'Elliott', mail: 'mse@council.example' });
let app: TestApp;
let panelId: string;

beforeAll(async () => {
  app = await openApp();
  panelId = (await app.get(PanelsService).create(panelForm.corporateParenting().build(), founder)).id;
}, 60_000);
afterAll(() => app.remove());

describe('the page of a councillor', () => {
  let person: Person;

  beforeAll(async () => {
    const ward = await app.get(RegistersService).add('wards', { name: 'Wath' }, founder);
    const group = await app.get(RegistersService).add('political-groups', { name: 'Labour' }, founder);
    const form = { ...elliott, wardId: ward.id, groupId: group.id };
    person = await app.get(PeopleService).register(form, founder);
    await app.get(SeatsService).add(panelId, seatForm.chair(person.id).build(), founder);
    await app.runJobs();
  });

  it('says who they are and where they sit, and is reached from the list and from the panel', async () => {
    const list = await read('/councillors?name=elliott');
    expect(list.link('Councillor Mary Elliott')).toBe('/councillors/elliott-mary-sue');

    const page = await read('/councillors/elliott-mary-sue');
    expect([page.fact('Ward'), page.fact('Political group')]).toEqual(['Wath', 'Labour']);
    expect(page.text).toContain('mse@council.example');
    expect(page.text).toContain('Corporate Parenting Panel, Chairperson');
    const panel = await read('/panels/corporate-parenting-panel');
    expect(panel.link('Councillor M. S. Elliott')).toBe('/councillors/elliott-mary-sue');
    expect((await app.browser().get('/sitemap.xml')).text).toContain('/councillors/elliott-mary-sue');
  });

  it('keeps the contact back where the administrator says so', async () => {
    await change({ publishContact: false });

    const { text } = await app.browser().get('/councillors/elliott-mary-sue');
    expect(text).not.toContain('mse@council.example');
    expect(text).not.toContain('01709');
  });

  it('is found under its earlier address for ever', async () => {
    await change({ slug: 'elliott-mary' });

    const { status, headers } = await app.browser().get('/councillors/elliott-mary-sue');
    expect([status, headers['location']]).toEqual([301, '/councillors/elliott-mary']);
  });

  it('is found and listed by the name of today, wherever the page stands', async () => {
    await app.get(PeopleService).register(personForm.build({ forenames: 'Ian', surname: 'McCann' }), founder);
    await app.get(PeopleService).register(personForm.build({ forenames: 'Ann', surname: "O'Brien" }), founder);
    await change({ forenames: 'Mary', surname: 'Smith' });

    const names = async (query: string) =>
      (await read(`/councillors${query}`)).table('Councillors').rows.map(({ name }) => name);
    expect(await names('')).toEqual(['Councillor Ian McCann', "Councillor Ann O'Brien", 'Councillor Mary Smith']);
    expect(await names('?sort=-name')).toEqual([
      'Councillor Mary Smith',
      "Councillor Ann O'Brien",
      'Councillor Ian McCann',
    ]);
    expect(await names('?name=smith+mary')).toEqual(['Councillor Mary Smith']);
    expect(await names('?name=o%27brien')).toEqual(["Councillor Ann O'Brien"]);
    expect(await names('?name=MacCann')).toEqual(['Councillor Ian McCann']);
    for (const nobody of ['elliott', 'councillors']) {
      expect((await read(`/councillors?name=${nobody}`)).text).toContain('No councillor has this name.');
    }
    expect((await read('/councillors/elliott-mary')).text).toContain('Councillor Mary Smith');
  });

  it('is gone, with its name, once they are not to be named any more', async () => {
    await change({ namedInPublic: false, publicDescription: 'a member of the council', slug: 'elliott-mary' });

    for (const path of [
      '/councillors/elliott-mary',
      '/councillors/elliott-mary-sue',
      '/api/public/councillors/elliott-mary',
    ]) {
      const { status, text } = await app.browser().get(path);
      expect([path, status]).toEqual([path, 410]);
      expect(text).not.toMatch(/Mary Elliott|Mary Smith|M\. S\./);
    }
    expect((await app.browser().get('/councillors')).text).not.toContain('Elliott');
    expect((await app.browser().get('/sitemap.xml')).text).not.toContain('elliott');
    expect((await read('/panels/corporate-parenting-panel')).text).toContain('a member of the council');
  });

  async function change(form: Partial<typeof elliott>): Promise<void> {
    const { version, wardId } = await app.get(PeopleService).get(person.id);
    const kept = { ...elliott, wardId: wardId ?? undefined, version };
    await app.get(PeopleService).edit(person.id, { ...kept, ...form }, founder);
    await app.runJobs();
  }
});

describe('others', () => {
  it('have a page while they sit on a panel, and officers none', async () => {
    const jones = await app.get(PeopleService).register(coOptee('Jones'), founder);
    const officer = await app.get(PeopleService).register(personForm.officer().build({ surname: 'Ludlam' }), founder);
    await app.runJobs();
    expect((await app.browser().get('/councillors/jones-joanna')).status).toBe(404);

    await app.get(SeatsService).add(panelId, seatForm.coOptee(jones.id).build(), founder);
    await app.runJobs();

    const page = await read('/councillors/jones-joanna');
    expect(page.text).toContain('Co-opted member');
    expect(page.text).not.toContain('@council.example');
    expect((await app.browser().get(`/councillors/${officer.slug}`)).status).toBe(404);
  });
});

describe('somebody who leaves', () => {
  it('loses seats, posts and account in one step, and their page says so', async () => {
    const clark = await app.get(PeopleService).register(personForm.build({ surname: 'Clark' }), founder);
    await app.get(SeatsService).add(panelId, seatForm.member(clark.id).build(), founder);
    const mail = 'clark@council.example';
    await app.get(AccountsService).open(accountForm.build({ personId: clark.id, mail }), founder);
    const own = app.browser();
    await own.signIn(mail, PASSWORD);
    await app.runJobs();
    const desk = await signedInWith(app, 'administrator');
    const path = `/workspace/people/${clark.id}/leaving`;
    const asked = new PageReader((await desk.get(path)).text);
    expect(asked.fact('Seats')).toBe('Corporate Parenting Panel: member since 19 May 2017');
    expect(asked.fact('Account')).toContain(mail);

    const { values } = asked.form('Record that they leave');
    expect((await desk.post(path, values)).status).toBe(422);
    const done = await desk.post(path, { ...values, reason: 'Did not stand again' });
    await app.runJobs();

    expect(done.status).toBe(303);
    expect((await own.get('/workspace')).status).toBe(303);
    expect(await app.get(SeatsService).ofPerson(clark.id)).toMatchObject([{ to: '2017-10-16' }]);
    const vacancies = await app.get(SeatsService).membershipOn(panelId, '2017-10-17');
    expect(vacancies.filter(({ isVacant }) => isVacant)).toMatchObject([{ role: 'member', from: '2017-10-17' }]);
    const events = await app.get(UnitOfWork).reading(AuditEvent).findBy({ action: 'ended all that a leaver had' });
    expect(events).toMatchObject([
      { subjectId: clark.id, detail: { seats: 'Corporate Parenting Panel', account: true, seatsAfter: 'vacant' } },
    ]);

    app.clock.setTo('2017-10-17T09:00:00.000Z');
    const { version } = await app.get(PeopleService).get(clark.id);
    expect(version).toBe(2);
    await app.get(PersonPagesService).publishAll();
    expect((await read('/councillors/clark-mary')).text).toContain('is no longer a member of this council');
    expect((await app.browser().get('/councillors')).text).not.toContain('Clark');
  });

  it('is never the last administrator who can sign in', async () => {
    const lone = await app.get(UnitOfWork).reading(Account).findOneByOrFail({ isAdministrator: true });
    const { version } = await app.get(PeopleService).get(lone.personId);
    const form = { lastDay: '2017-10-16', reason: 'Retired', seats: 'removed', version } as const;

    const refused = app.get(LeaversService).leave(lone.personId, form, founder);

    await expect(refused).rejects.toMatchObject({ code: 'rule-broken' });
    expect(await app.get(PeopleService).get(lone.personId)).toMatchObject({ leftOn: null, post: expect.any(String) });
  });
});

describe('a panel that was published before its members had pages', () => {
  it('is shown as it was', async () => {
    const publisher = app.get(Publisher);
    const content = {
      name: 'Old Board',
      slug: 'old-board',
      reference: 'OB',
      place: ['Town Hall'],
      time: '5.00 p.m.',
      membership: { heading: 'Membership of the Old Board', layout: 'list', lines: ['Councillor J. Old (Chair)'] },
    } as const;
    await app.get(UnitOfWork).run(async (unit) => {
      const order = { kind: 'panel', subjectId: 'old', address: 'panels/old-board', day: '2017-01-01' } as const;
      const by = { publishedAt: '2017-01-01T09:00:00.000Z', publishedBy: 'F. Ounder' };
      const { id } = await publisher.publish(unit, { ...order, ...by, content, files: [] });
      await unit.manager.update(Publication, { id }, { contentSchema: 1 });
    });

    expect((await read('/panels/old-board')).text).toContain('Councillor J. Old (Chair)');
    expect((await app.browser().get('/api/public/panels/old-board')).body).toEqual(content);
  });
});

async function read(path: string): Promise<PageReader> {
  return new PageReader((await app.browser().get(path)).text);
}

function coOptee(surname: string) {
  return personForm.build({ kind: 'co-optee', title: 'Ms.', forenames: 'Joanna', surname });
}
