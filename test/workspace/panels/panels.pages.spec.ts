import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { SeatsService } from '../../../src/workspace/panels/seats.service.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { panelForm } from '../../support/factories/panel.js';
import { personForm } from '../../support/factories/person.js';
import { seatForm } from '../../support/factories/seat.js';
import { PageReader } from '../../support/page.js';
import { statementsOf } from '../../support/statements.js';

const ROOT = '/workspace/panels';
const founder = userWith('administrator');
let app: TestApp;
let browser: Browser;

beforeEach(async () => {
  app = await openApp();
  browser = await signedInWith(app, 'administrator');
});
afterEach(() => app.remove());

const read = async (path: string, by = browser) => new PageReader((await by.get(path)).text);
const addPanel = (form = panelForm.corporateParenting().build()) => app.get(PanelsService).create(form, founder);

describe('the list of panels', () => {
  it('says what to do while there is none', async () => {
    const page = await read(ROOT);

    expect(page.text).toContain('The council has no panels yet. Add the first one');
    expect(page.link('Add a panel')).toBe('/workspace/panels/new');
  });

  it('shows who is in the chair today', async () => {
    const { id } = await addPanel();
    const watson = await app.get(PeopleService).register(personForm.build({ surname: 'Watson' }), founder);
    await app.get(SeatsService).add(id, seatForm.chair(watson.id).build(), founder);

    const row = (await read(ROOT)).table('Panels of the council').row('Corporate Parenting Panel');

    expect([row.cell('Reference'), row.cell('Kind'), row.cell('In the chair')]).toEqual([
      'CPP',
      'Panel',
      'Councillor Mary Watson',
    ]);
  });

  it('costs as many statements for many panels as for one', async () => {
    await addPanel();
    const one = await statementsOf(app, () => browser.get(ROOT));
    for (const form of panelForm.buildList(10)) await addPanel(form);

    expect(await statementsOf(app, () => browser.get(ROOT))).toBe(one);
  });

  it('is shown in pages', async () => {
    for (const form of panelForm.buildList(30)) await addPanel(form);

    expect((await read(ROOT)).table('Panels of the council').rows).toHaveLength(25);
    expect((await read(`${ROOT}?page=2`)).table('Panels of the council').rows).toHaveLength(5);
  });
});

describe('the form of a new panel', () => {
  it('adds the panel and goes on to its members', async () => {
    const { values } = (await read(`${ROOT}/new`)).form('Add the panel');

    const answer = await browser.post(ROOT, {
      ...values,
      name: 'Improving Lives Select Commission',
      reference: 'ilsc',
      kind: 'select-commission',
      defaultPlace: 'Town Hall\r\nRother Vale',
      defaultTime: '17:30',
    });

    const [panel] = await app.get(PanelsService).all();
    expect([answer.status, answer.headers['location']]).toEqual([303, `${ROOT}/${panel?.id}/seats`]);
    expect(panel).toMatchObject({
      slug: 'improving-lives-select-commission',
      reference: 'ILSC',
      partVaApplies: true,
      pageStyle: 'continuous',
      clerkId: null,
    });
    expect((await read(`${ROOT}/${panel?.id}/seats`)).message).toContain('has been added');
  });

  it('shows what was typed again, with every mistake', async () => {
    await browser.get(`${ROOT}/new`);

    const answer = await browser.post(ROOT, { name: 'New', reference: 'C-1', defaultTime: '25:00' });

    const page = new PageReader(answer.text);
    expect(answer.status).toBe(422);
    expect(page.title).toMatch(/^Error: Add a panel/);
    expect(page.errors).toEqual([
      'Enter a reference of 2 to 10 letters and digits, like CPP',
      'Select the kind of body',
      'Select yes if the access to information rules apply to this panel',
      'Enter where the panel usually meets, up to 500 characters',
      'Enter the usual time as hours and minutes, like 17:00',
    ]);
    expect(page.form('Add the panel').values).toMatchObject({ name: 'New', reference: 'C-1' });
  });

  it('says which input to change when the address is kept for other pages', async () => {
    const { values } = (await read(`${ROOT}/new`)).form('Add the panel');

    const answer = await browser.post(ROOT, {
      ...values,
      ...panelForm.build({ name: 'Search' }),
      partVaApplies: 'yes',
    });

    expect(answer.status).toBe(422);
    expect(new PageReader(answer.text).form('Add the panel').error('slug')).toBe(
      'The address “search” is kept for other pages. Choose another',
    );
  });

  it('is closed to others', async () => {
    const clerk = await signedInWith(app, 'clerk');

    expect((await clerk.get(`${ROOT}/new`)).status).toBe(403);
    expect((await clerk.post(ROOT, { ...panelForm.build() })).status).toBe(403);
    expect((await clerk.post(ROOT, {})).status).toBe(403);
  });
});

describe('the settings of a panel', () => {
  it('opens with what is stored and saves what is changed', async () => {
    const { id } = await addPanel();
    const page = await read(`${ROOT}/${id}/settings`);
    expect(page.headings[0]).toBe('Settings of the Corporate Parenting Panel');

    const { values } = page.form('Save the settings');
    const answer = await browser.post(`${ROOT}/${id}/settings`, { ...values, chairWord: 'Convenor' });

    expect(answer.status).toBe(303);
    expect(await app.get(PanelsService).get(id)).toMatchObject({ chairWord: 'Convenor', pageStyle: 'right-hand' });
  });

  it('answers 409 to settings somebody else has changed meanwhile', async () => {
    const { id } = await addPanel();
    const { values } = (await read(`${ROOT}/${id}/settings`)).form('Save the settings');
    await browser.post(`${ROOT}/${id}/settings`, { ...values, chairWord: 'Convenor' });

    const late = await browser.post(`${ROOT}/${id}/settings`, { ...values, chairWord: 'Chair' });

    expect(late.status).toBe(409);
  });
});

describe('the navigation of a panel', () => {
  it('offers the settings to administrators only', async () => {
    const { id } = await addPanel();

    expect((await read(`${ROOT}/${id}/seats`)).navigation).toContain('Settings');
    expect((await read(`${ROOT}/${id}/seats`, await signedInWith(app, 'clerk'))).navigation).not.toContain('Settings');
  });
});

describe('the standing items of a panel', () => {
  it('are added, moved, changed and removed', async () => {
    const { id } = await addPanel();
    const path = `${ROOT}/${id}/standing-items`;
    expect((await read(path)).text).toContain('There are no standing items yet.');

    await browser.post(path, { kind: 'business', title: 'Apologies' });
    await browser.post(path, { kind: 'next-meetings', title: 'Next meetings' });
    let page = await read(path);
    expect(page.fact('2. Next meetings')).toBe('Dates of the next meetings');

    await browser.post(page.form('Move up: Next meetings').action, page.form('Move up: Next meetings').values);
    page = await read(path);
    expect(page.fact('1. Next meetings')).toBe('Dates of the next meetings');

    const edit = page.link('Change Apologies');
    await browser.post(edit, { ...(await read(edit)).form('Save the item').values, title: 'Apologies for absence' });
    page = await read(path);
    expect(page.fact('2. Apologies for absence')).toBe('Business');

    await browser.post(page.form('Remove: Next meetings').action);
    page = await read(path);
    expect(page.message).toBe('“Next meetings” is no longer a standing item.');
    expect(page.fact('1. Apologies for absence')).toBe('Business');
  });

  it('show a mistake beside the form', async () => {
    const { id } = await addPanel();
    await browser.get(`${ROOT}/${id}/standing-items`);

    const answer = await browser.post(`${ROOT}/${id}/standing-items`, { kind: 'business' });

    expect(answer.status).toBe(422);
    expect(new PageReader(answer.text).errors).toEqual([
      'Enter the title as the agenda prints it, up to 300 characters',
    ]);
  });

  it('have no buttons for those who only read', async () => {
    const { id } = await addPanel();
    await browser.post(`${ROOT}/${id}/standing-items`, { kind: 'business', title: 'Apologies' });

    const reader = await signedInWith(app);
    const page = await read(`${ROOT}/${id}/standing-items`, reader);

    expect(page.fact('1. Apologies')).toBe('Business');
    expect(page.hasLink('Change Apologies')).toBe(false);
    for (const address of ['standing-items', 'settings']) {
      expect((await reader.post(`${ROOT}/${id}/${address}`, {})).status).toBe(403);
    }
  });
});

it('gives no page to a panel that does not exist', async () => {
  for (const page of ['seats', 'settings', 'standing-items', 'clerks', 'meetings']) {
    expect((await browser.get(`${ROOT}/nowhere/${page}`)).status).toBe(404);
  }
});
