import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotAllowed, NotFound } from '../../../../src/domain/errors.js';
import { PeopleService } from '../../../../src/workspace/people/people.service.js';
import { userWith } from '../../../support/factories/account.js';
import { markingForm } from '../../../support/factories/entry.js';
import { personForm } from '../../../support/factories/person.js';
import { type AgendaDesk, clerk, openAgendaDesk } from '../agenda-desk.js';

let desk: AgendaDesk;
let personId: string;

beforeAll(async () => {
  desk = await openAgendaDesk();
  personId = (await desk.app.get(PeopleService).register(personForm.build(), userWith('administrator'))).id;
});
afterAll(() => desk.remove());

const newEntry = async () => {
  const id = await desk.begin();
  return { id, entryId: await desk.addEntry(id) };
};

describe('a disclosable interest', () => {
  it('is recorded with its person, and removed', async () => {
    const { id, entryId } = await newEntry();
    const { id: interestId } = await desk.interests.add(id, entryId, personId, clerk);
    expect((await desk.entry(id, entryId)).interests).toMatchObject([{ id: interestId, person: { id: personId } }]);

    await desk.interests.remove(id, entryId, interestId, clerk);

    expect((await desk.entry(id, entryId)).interests).toEqual([]);
    expect((await desk.eventsOf(entryId)).map(({ action }) => action).slice(-2)).toEqual([
      'recorded a disclosable interest',
      'removed a disclosable interest',
    ]);
  });

  it('is recorded once, of somebody who exists, in an item of this agenda', async () => {
    const { id, entryId } = await newEntry();
    await desk.interests.add(id, entryId, personId, clerk);

    await expect(desk.interests.add(id, entryId, personId, clerk)).rejects.toMatchObject({ field: 'personId' });
    await expect(desk.interests.add(id, entryId, crypto.randomUUID(), clerk)).rejects.toMatchObject({
      field: 'personId',
    });
    await expect(desk.interests.add(id, 'nothing', personId, clerk)).rejects.toThrow(NotFound);
  });

  it('closes a private item even to the clerk who has it, who cannot lift it', async () => {
    const { id, entryId } = await newEntry();
    const interestedClerk = { ...clerk, personId };
    const { id: interestId } = await desk.interests.add(id, entryId, personId, clerk);
    await desk.markings.mark(id, { entryId }, markingForm.build(), clerk);

    const attempts = await Promise.allSettled([
      desk.interests.remove(id, entryId, interestId, interestedClerk),
      desk.markings.unmark(id, { entryId }, 1, interestedClerk),
      desk.entries.save(id, entryId, { title: 'Mine', version: 1 }, interestedClerk),
    ]);

    expect(attempts.map((attempt) => attempt.status === 'rejected' && attempt.reason instanceof NotAllowed)).toEqual([
      true,
      true,
      true,
    ]);
  });
});
