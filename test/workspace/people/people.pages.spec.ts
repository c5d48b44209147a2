import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { personForm } from '../../support/factories/person.js';
import { PageReader } from '../../support/page.js';
import { statementsOf } from '../../support/statements.js';

const administrator = userWith('administrator');
let app: TestApp;

beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.remove());

describe('the list of people', () => {
  it('narrows by name and kind, and keeps what was asked in its pages', async () => {
    const browser = await signedInWith(app, 'clerk');
    for (let count = 10; count < 40; count += 1)
      await app
        .get(PeopleService)
        .register(personForm.build({ forenames: 'Ann', surname: `Hague ${count}` }), administrator);

    const page = new PageReader((await browser.get('/workspace/people?name=hague&kind=councillor')).text);

    expect(page.table('People').rows).toHaveLength(25);
    expect(page.text).toContain('Showing 1 to 25 of 30');
    expect(page.link('Next page')).toBe('/workspace/people?name=hague&kind=councillor&page=2');
    expect(page.link('Kind')).toBe('/workspace/people?name=hague&kind=councillor&sort=kind');
  });

  it('says so when nobody has the name', async () => {
    const browser = await signedInWith(app, 'clerk');

    const page = new PageReader((await browser.get('/workspace/people?name=nobody')).text);

    expect(page.text).toContain('Nobody here has this name.');
  });

  it('offers registering to administrators only', async () => {
    const administrators = new PageReader(
      (await (await signedInWith(app, 'administrator')).get('/workspace/people')).text,
    );
    const clerks = new PageReader((await (await signedInWith(app, 'clerk')).get('/workspace/people')).text);

    expect(administrators.hasLink('Register a person')).toBe(true);
    expect(clerks.hasLink('Register a person')).toBe(false);
  });

  it('asks the database as often for many people as for few', async () => {
    const browser = await signedInWith(app, 'clerk');
    const few = await statementsOf(app, () => browser.get('/workspace/people'));
    for (let count = 0; count < 20; count += 1)
      await app.get(PeopleService).register(personForm.build(), administrator);

    expect(await statementsOf(app, () => browser.get('/workspace/people'))).toBe(few);
  });
});

describe('the page of a person', () => {
  it('shows everything to a clerk', async () => {
    const form = personForm.build({
      forenames: 'Mary Sue',
      surname: 'Elliott',
      mail: 'mse@council.example',
    });
    const { id } = await app.get(PeopleService).register(form, administrator);
    const browser = await signedInWith(app, 'clerk');

    const page = new PageReader((await browser.get(`/workspace/people/${id}`)).text);

    expect(page.heading).toBe('Councillor Mary Elliott');
    expect(page.fact('Printed in minutes as')).toBe('Councillor M. S. Elliott');
    expect(page.fact('Ward')).toBe('Not given');
    expect(page.fact('Post')).toBe('Not given');
    expect(page.fact('Mail')).toBe('mse@council.example');
    expect(page.hasLink('Change details')).toBe(false);
  });

  it('keeps mail and telephone from those who do not run meetings', async () => {
    const { id } = await app
      .get(PeopleService)
      .register(personForm.build({ mail: 'mse@council.example' }), administrator);
    const browser = await signedInWith(app);

    const { text } = await browser.get(`/workspace/people/${id}`);

    expect(text).not.toContain('mse@council.example');
    expect(text).not.toContain('Telephone');
  });

  it('is not there for those who need not know the name', async () => {
    const { id } = await app
      .get(PeopleService)
      .register(personForm.unnamed().build({ surname: 'Young' }), administrator);
    const browser = await signedInWith(app);

    expect((await browser.get(`/workspace/people/${id}`)).status).toBe(404);
    expect((await browser.get('/workspace/people')).text).not.toContain('Young');
  });
});

describe('the form of a person', () => {
  it('registers and changes', async () => {
    const browser = await signedInWith(app, 'administrator');
    const opened = new PageReader((await browser.get('/workspace/people/new')).text).form('Register');
    const made = await browser.post('/workspace/people/new', {
      ...opened.values,
      kind: 'officer',
      forenames: 'Terri',
      surname: 'Roche',
      post: 'Director of Public Health',
    });
    const show = made.headers['location'] ?? '';
    const page = new PageReader((await browser.get(show)).text);
    expect(page.message).toBe('Terri Roche is registered.');

    const edit = page.link('Change details');
    const { values } = new PageReader((await browser.get(edit)).text).form('Save');
    expect(values).toMatchObject({ kind: 'officer', surname: 'Roche', namedInPublic: 'yes', version: '1' });
    await browser.post(edit, { ...values, telephone: '01709 382121' });

    const changed = new PageReader((await browser.get(show)).text);
    expect([changed.fact('Post'), changed.fact('Telephone')]).toEqual(['Director of Public Health', '01709 382121']);
  });

  it('shows again what was typed', async () => {
    const browser = await signedInWith(app, 'administrator');
    await browser.get('/workspace/people/new');

    const answer = await browser.post('/workspace/people/new', { forenames: 'Terri', namedInPublic: 'yes' });

    const page = new PageReader(answer.text);
    expect(answer.status).toBe(422);
    expect(page.title).toMatch(/^Error: Register a person/);
    expect(page.errors).toEqual([
      'Select whether this is a councillor, co-optee, officer or partner',
      'Enter the surname, up to 100 characters',
    ]);
    expect(page.form('Register').values).toMatchObject({ forenames: 'Terri' });
  });

  it('is for administrators, filled in or not', async () => {
    const browser = await signedInWith(app, 'clerk');

    expect((await browser.get('/workspace/people/new')).status).toBe(403);
    expect((await browser.post('/workspace/people/new', {})).status).toBe(403);
  });
});
