import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openApp, type TestApp } from '../../support/app.js';
import { signedInWith } from '../../support/factories/account.js';
import { personForm } from '../../support/factories/person.js';

let app: TestApp;

beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.remove());

describe('people in the API', () => {
  it('are registered, found and changed', async () => {
    const browser = await signedInWith(app, 'administrator');
    const form = personForm.build({
      forenames: 'Mary Sue',
      surname: 'Elliott',
      mail: 'mse@council.example',
    });

    const { status, body } = await browser.api('post', '/api/people', form);
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      kind: 'councillor',
      title: 'Councillor',
      forenames: 'Mary Sue',
      surname: 'Elliott',
      printedName: 'Councillor M. S. Elliott',
      post: null,
      wardId: null,
      ward: null,
      politicalGroup: null,
      managerId: null,
      mail: 'mse@council.example',
      telephone: '01709 382121',
      namedInPublic: true,
      publicDescription: null,
      publishContact: true,
      slug: 'elliott-mary-sue',
      leftOn: null,
      version: 1,
    });

    const changed = await browser.api('put', `/api/people/${body.id}`, {
      ...form,
      telephone: '01709 823000',
      version: 1,
    });
    expect(changed.body).toEqual({ ...body, telephone: '01709 823000', version: 2 });
    const found = await browser.api('get', '/api/people?name=elliott&kind=councillor');
    expect(found.body).toEqual({ items: [changed.body], total: 1, page: 1, size: 25 });
  });

  it('name the field that is wrong', async () => {
    const browser = await signedInWith(app, 'administrator');

    const answer = await browser.api('post', '/api/people', { ...personForm.build(), mail: 'nowhere' });

    expect(answer.status).toBe(422);
    expect(answer.body.error.fields).toEqual([
      { field: 'mail', message: 'Enter a mail address like name@council.example' },
    ]);
  });

  it('keep mail, telephone and hidden names from those who do not run meetings', async () => {
    const administrator = await signedInWith(app, 'administrator');
    const { body: known } = await administrator.api('post', '/api/people', personForm.build({ surname: 'Elliott' }));
    const { body: hidden } = await administrator.api('post', '/api/people', personForm.unnamed().build());
    const councillor = await signedInWith(app);

    const shown = await councillor.api('get', `/api/people/${known.id}`);
    expect(shown.body).toMatchObject({ surname: 'Elliott', mail: null, telephone: null });
    expect((await councillor.api('get', `/api/people/${hidden.id}`)).status).toBe(404);
    const { body: list } = await councillor.api('get', '/api/people');
    expect(list.items.map(({ id }: { id: string }) => id)).not.toContain(hidden.id);
  });

  it('are registered by administrators', async () => {
    const clerk = await signedInWith(app, 'clerk');

    expect((await clerk.api('post', '/api/people', personForm.build())).status).toBe(403);
  });
});
