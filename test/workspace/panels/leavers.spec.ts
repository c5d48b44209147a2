import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AccountRole } from '../../../src/domain/access/roles.js';
import { LeaversService } from '../../../src/workspace/panels/leavers/leavers.service.js';
import type { LeavingForm } from '../../../src/workspace/panels/leavers/leaving.form.js';
import type { Person } from '../../../src/workspace/people/person.entity.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { personForm } from '../../support/factories/person.js';
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

async function leaver(form: Partial<LeavingForm>): Promise<Person> {
  const person = await app.get(PeopleService).register(personForm.build(), founder);
  return leave(person, form);
}

async function leave({ id, version }: Person, form: Partial<LeavingForm>): Promise<Person> {
  const usual = { lastDay: '2017-10-16', reason: 'Moved away', seats: 'removed', version } as const;
  return app.get(LeaversService).leave(id, { ...usual, ...form }, founder);
}
