import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Conflict, NotAllowed, NotFound } from '../../../src/domain/errors.js';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { AuditTrail } from '../../../src/platform/audit/audit-trail.js';
import { pageRequest } from '../../../src/platform/web/pages/pagination.js';
import { JobBell } from '../../../src/platform/jobs/job-bell.js';
import { JobQueue } from '../../../src/platform/jobs/job-queue.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import type { PeopleQuery } from '../../../src/workspace/people/people-query.js';
import { openDatabase, type TestDatabase } from '../../support/database.js';
import { userWith } from '../../support/factories/account.js';
import { personForm } from '../../support/factories/person.js';
import { FixedClock } from '../../support/fixed-clock.js';

const administrator = userWith('administrator');
const councillor = { ...userWith(), isCouncillor: true };
let house: TestDatabase;
let people: PeopleService;

beforeEach(async () => {
  house = await openDatabase();
  const { system } = new FixedClock();
  const { unitOfWork } = house.database;
  people = new PeopleService(unitOfWork, new AuditTrail(system), new JobQueue(unitOfWork, new JobBell(), system));
});
afterEach(() => house.remove());

async function register(...names: [forenames: string, surname: string][]): Promise<void> {
  for (const [forenames, surname] of names)
    await people.register(personForm.build({ forenames, surname }), administrator);
}

async function namesFound(query: PeopleQuery, user = administrator): Promise<string[]> {
  const { items } = await people.search(query, pageRequest({}), user);
  return items.map(({ forenames, surname }) => `${forenames} ${surname}`);
}

describe('registering people', () => {
  it('keeps what was entered', async () => {
    const { id } = await people.register(
      personForm.officer('Head of Service').build({ surname: 'Roche' }),
      administrator,
    );

    expect(await people.get(id)).toMatchObject({
      kind: 'officer',
      title: null,
      surname: 'Roche',
      post: 'Head of Service',
      namedInPublic: true,
      publicDescription: null,
      version: 1,
    });
  });

  it('is for administrators', async () => {
    await expect(people.register(personForm.build(), userWith('clerk'))).rejects.toBeInstanceOf(NotAllowed);
  });

  it('is written down', async () => {
    const { id } = await people.register(personForm.build(), administrator);

    const events = await house.database.reader.getRepository(AuditEvent).find();
    expect(events).toMatchObject([{ actor: 'D. Esk', action: 'registered a person', subjectId: id }]);
  });
});

describe('changing people', () => {
  it('files somebody under a new name', async () => {
    const { id } = await people.register(personForm.build({ surname: 'Abbott' }), administrator);
    await register(['Jo', 'Beaumont']);

    await people.edit(id, personForm.build({ forenames: 'Mary', surname: 'Young', version: 1 }), administrator);

    expect(await namesFound({})).toEqual(['Jo Beaumont', 'Mary Young']);
  });

  it('refuses to overwrite what somebody else saved in the meantime', async () => {
    const { id } = await people.register(personForm.build(), administrator);
    await people.edit(id, personForm.build({ ward: 'Wath', version: 1 }), administrator);

    const late = people.edit(id, personForm.build({ ward: 'Maltby', version: 1 }), administrator);
    await expect(late).rejects.toBeInstanceOf(Conflict);
  });

  it('knows nobody who was never registered', async () => {
    await expect(people.edit('nobody', personForm.build(), administrator)).rejects.toBeInstanceOf(NotFound);
  });
});

describe('looking people up', () => {
  it('lists them by surname as a reader would look them up', async () => {
    await register(['Ann', 'Zürn'], ['Dominic', "O'Brien"], ['Jean', 'MacDonald'], ['Ian', 'McCann'], ['Eva', 'Äbel']);

    expect(await namesFound({})).toEqual(['Eva Äbel', 'Ian McCann', 'Jean MacDonald', "Dominic O'Brien", 'Ann Zürn']);
  });

  it.each([
    ['obrien', ["Dominic O'Brien"]],
    ['O’Brien', ["Dominic O'Brien"]],
    ['mary ell', ['Mary Elliott']],
    ['elliott mary', ['Mary Elliott']],
    ['mcdonald', ['Jean McDonald']],
    ['zurn', ['Ann Zürn']],
    ['100%', []],
    ['  ', ['Mary Elliott', 'Jean McDonald', "Dominic O'Brien", 'Ann Zürn']],
  ])('finds by "%s"', async (name, expected) => {
    await register(['Mary', 'Elliott'], ['Jean', 'McDonald'], ['Dominic', "O'Brien"], ['Ann', 'Zürn']);

    expect(await namesFound({ name })).toEqual(expected);
  });

  it('finds by kind', async () => {
    await register(['Mary', 'Elliott']);
    await people.register(personForm.officer().build({ forenames: 'Terri', surname: 'Roche' }), administrator);

    expect(await namesFound({ kind: 'officer' })).toEqual(['Terri Roche']);
  });

  it('reads one page at a time', async () => {
    for (let count = 0; count < 5; count += 1) await register(['Mary', `Abbott ${count}`]);

    const page = await people.search({}, pageRequest({ page: '2' }, 2), administrator);
    expect(page).toMatchObject({ total: 5, page: 2, size: 2 });
    expect(page.items.map(({ surname }) => surname)).toEqual(['Abbott 2', 'Abbott 3']);
  });
});

describe('people who are not named in public', () => {
  it('are known to those who run meetings', async () => {
    const { id } = await people.register(personForm.unnamed().build({ surname: 'Young' }), administrator);

    expect(await people.show(id, userWith('clerk'))).toMatchObject({ surname: 'Young' });
    expect(await namesFound({}, userWith('monitoring-officer'))).toHaveLength(1);
  });

  it('are not shown to other councillors', async () => {
    const { id } = await people.register(personForm.unnamed().build(), administrator);

    await expect(people.show(id, councillor)).rejects.toBeInstanceOf(NotFound);
    expect(await people.search({}, pageRequest({}), councillor)).toMatchObject({ items: [], total: 0 });
  });

  it('can see themselves', async () => {
    const { id } = await people.register(personForm.unnamed().build(), administrator);
    const themselves = { ...userWith(), personId: id };

    expect(await people.show(id, themselves)).toMatchObject({ id });
    expect(await namesFound({}, themselves)).toHaveLength(1);
  });
});
