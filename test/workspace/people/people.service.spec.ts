import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Conflict, NotAllowed, NotFound } from '../../../src/domain/errors.js';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { AuditTrail } from '../../../src/platform/audit/audit-trail.js';
import { pageRequest } from '../../../src/platform/web/pages/pagination.js';
import { JobBell } from '../../../src/platform/jobs/job-bell.js';
import { JobQueue } from '../../../src/platform/jobs/job-queue.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { peopleQuery } from '../../../src/workspace/people/people-query.js';
import { openDatabase, type TestDatabase } from '../../support/database.js';
import { userWith } from '../../support/factories/account.js';
import { personForm } from '../../support/factories/person.js';
import { FixedClock } from '../../support/fixed-clock.js';

const administrator = userWith('administrator');
const TODAY = '2017-10-16';
const councillor = { ...userWith(), isCouncillor: true };
let house: TestDatabase;
let people: PeopleService;

beforeEach(async () => {
  house = await openDatabase();
  const clock = new FixedClock();
  const { system } = clock;
  const { unitOfWork } = house.database;
  people = new PeopleService(
    unitOfWork,
    new AuditTrail(system),
    new JobQueue(unitOfWork, new JobBell(), system),
    clock,
  );
});
afterEach(() => house.remove());

async function register(...names: [forenames: string, surname: string][]): Promise<void> {
  for (const [forenames, surname] of names)
    await people.register(personForm.build({ forenames, surname }), administrator);
}

async function namesFound(asked: Record<string, string>, user = administrator): Promise<string[]> {
  const { items } = await people.search(peopleQuery(asked, TODAY), pageRequest({}), user);
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

  it('gives everybody an address of their own, the surname first', async () => {
    await register(['Mary', 'Elliott'], ['Mary', 'Elliott'], ['Dominic', "O'Brien"]);

    const { items } = await people.search(peopleQuery({}, TODAY), pageRequest({}), administrator);
    expect(items.map(({ slug }) => slug)).toEqual(['elliott-mary', 'elliott-mary-2', 'obrien-dominic']);
  });

  it.each([
    ['Elliott Mary', 'Enter an address of small letters, digits and hyphens'],
    ['beaumont-jo', 'This address is taken. Enter another one'],
    ['search', 'This address is taken. Enter another one'],
  ])('refuses the address “%s”', async (slug, message) => {
    await register(['Jo', 'Beaumont']);

    const refused = people.register(personForm.build({ slug }), administrator);
    await expect(refused).rejects.toMatchObject({ field: 'slug', message });
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
    await people.edit(id, personForm.build({ printedName: 'Cllr Wath', version: 1 }), administrator);

    const late = people.edit(id, personForm.build({ printedName: 'Cllr Maltby', version: 1 }), administrator);
    await expect(late).rejects.toBeInstanceOf(Conflict);
  });

  it.each([true, false])(
    'keeps whether the contact is published (%s) where the form says nothing of it',
    async (kept) => {
      const { id } = await people.register(personForm.build({ publishContact: kept }), administrator);

      await people.edit(id, personForm.build({ telephone: '01709 823000', version: 1 }), administrator);

      expect(await people.get(id)).toMatchObject({ telephone: '01709 823000', publishContact: kept });
    },
  );

  it('leaves the post of an officer to the register of posts', async () => {
    const { id } = await people.register(personForm.officer('Head of Service').build(), administrator);
    const other = personForm.officer('Director').build({ version: 1 });

    await expect(people.edit(id, other, administrator)).rejects.toMatchObject({ field: 'post' });
    await people.edit(id, { ...other, post: undefined }, administrator);
    expect(await people.get(id)).toMatchObject({ post: 'Head of Service' });
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

  it.each([
    ['kind', ['Mary Elliott', 'Terri Roche']],
    ['-name', ['Terri Roche', 'Mary Elliott']],
    ['post', ['Terri Roche', 'Mary Elliott']],
    ['-post', ['Terri Roche', 'Mary Elliott']],
  ])('orders by %s, nothing given last', async (sort, expected) => {
    await register(['Mary', 'Elliott']);
    await people.register(personForm.officer().build({ forenames: 'Terri', surname: 'Roche' }), administrator);

    expect(await namesFound({ sort })).toEqual(expected);
  });

  it('lists those who left only when they are asked for', async () => {
    await register(['Mary', 'Elliott'], ['Jo', 'Beaumont']);
    const found = await people.search(peopleQuery({ name: 'elliott' }, TODAY), pageRequest({}), administrator);
    for (const person of found.items) {
      await house.database.unitOfWork.run((unit) => people.markAsLeft(unit, person, '2017-10-15', 'moved away'));
    }

    expect(await namesFound({})).toEqual(['Jo Beaumont']);
    expect(await namesFound({ standing: 'left' })).toEqual(['Mary Elliott']);
    expect(await namesFound({ standing: 'all' })).toEqual(['Jo Beaumont', 'Mary Elliott']);
  });

  it('reads one page at a time', async () => {
    for (let count = 0; count < 5; count += 1) await register(['Mary', `Abbott ${count}`]);

    const page = await people.search(peopleQuery({}, TODAY), pageRequest({ page: '2' }, 2), administrator);
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
    expect(await people.search(peopleQuery({}, TODAY), pageRequest({}), councillor)).toMatchObject({
      items: [],
      total: 0,
    });
  });

  it('can see themselves', async () => {
    const { id } = await people.register(personForm.unnamed().build(), administrator);
    const themselves = { ...userWith(), personId: id };

    expect(await people.show(id, themselves)).toMatchObject({ id });
    expect(await namesFound({}, themselves)).toHaveLength(1);
  });
});
