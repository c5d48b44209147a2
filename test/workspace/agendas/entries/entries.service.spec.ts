import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '../../../../src/domain/errors.js';
import { PeopleService } from '../../../../src/workspace/people/people.service.js';
import { userWith } from '../../../support/factories/account.js';
import { entryForm, markingForm } from '../../../support/factories/entry.js';
import { personForm } from '../../../support/factories/person.js';
import { type AgendaDesk, clerk, openAgendaDesk } from '../agenda-desk.js';

let desk: AgendaDesk;

beforeAll(async () => {
  desk = await openAgendaDesk();
});
afterAll(() => desk.remove());

const titlesOf = async (agendaId: string) => (await desk.agendas.load(agendaId)).entries.map(({ title }) => title);

describe('the order of an agenda', () => {
  it('puts a new item where it was asked for', async () => {
    const id = await desk.begin();
    const [apologies] = (await desk.agendas.load(id)).entries;
    await desk.addEntry(id, entryForm.build({ title: 'Second', after: apologies?.id }));
    await desk.addEntry(id, entryForm.build({ title: 'First', after: 'start' }));
    await desk.addEntry(id, entryForm.build({ title: 'Last', after: undefined }));

    expect(await titlesOf(id)).toEqual([
      'First',
      'Apologies for absence',
      'Second',
      'Date and time of the next meetings',
      'Last',
    ]);
  });

  it('moves an item up and down, and leaves it where it is at either end', async () => {
    const id = await desk.begin();
    const last = await desk.addEntry(id, entryForm.build({ title: 'Last' }));

    await desk.entries.move(id, last, { direction: 'up' }, clerk);
    await desk.entries.move(id, last, { direction: 'up' }, clerk);
    await desk.entries.move(id, last, { direction: 'up' }, clerk);
    expect((await desk.entry(id, last)).number).toBe('1');

    await desk.entries.move(id, last, { direction: 'down' }, clerk);
    expect((await desk.entry(id, last)).number).toBe('2');
  });

  it('keeps numbers without gaps when many people add and remove at once', async () => {
    const id = await desk.begin();
    const [first = ''] = await Promise.all(Array.from({ length: 6 }, () => desk.addEntry(id)));
    const { version } = await desk.entry(id, first);
    await desk.entries.remove(id, first, version, clerk);

    const { entries } = await desk.agendas.load(id);

    expect(entries.map(({ number, position }) => `${number}:${position}`)).toEqual(
      entries.map((_, index) => `${index + 1}:${index + 1}`),
    );
  });
});

describe('an item', () => {
  it('is saved with its officer, purpose and safe title', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const form = { title: 'Foster carer recruitment', publicTitle: 'Recruitment', purpose: 'decision' as const };

    await desk.entries.save(id, entryId, { ...form, paperExpectation: 'verbal', version: 1 }, clerk);

    await expect(desk.entry(id, entryId)).resolves.toMatchObject({ ...form, paperExpectation: 'verbal', version: 2 });
  });

  it('refuses the second of two people who edit it at once', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const edit = { title: 'Changed', version: 1 };
    await desk.entries.save(id, entryId, edit, clerk);

    await expect(desk.entries.save(id, entryId, edit, clerk)).rejects.toThrow(Conflict);
    await expect(desk.entries.remove(id, entryId, 1, clerk)).rejects.toThrow(Conflict);
  });

  it('names only officers, for whoever is named may open its exempt papers', async () => {
    const councillor = await desk.app.get(PeopleService).register(personForm.build(), userWith('administrator'));

    for (const officerId of [crypto.randomUUID(), councillor.id]) {
      const adding = desk.addEntry(await desk.begin(), entryForm.build({ officerId }));
      await expect(adding).rejects.toMatchObject({ field: 'officerId' });
    }
  });

  it('belongs to its own agenda', async () => {
    const entryId = await desk.addEntry(await desk.begin());
    const other = await desk.begin();

    await expect(desk.entries.move(other, entryId, { direction: 'up' }, clerk)).rejects.toThrow(NotFound);
  });

  it('goes with its papers, markings and interests', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    await desk.addPaper(id, entryId, 2);
    await desk.markings.mark(id, { entryId }, markingForm.build(), clerk);
    const { version } = await desk.entry(id, entryId);

    await desk.entries.remove(id, entryId, version, clerk);

    expect((await desk.agendas.load(id)).lastPage).toBe(0);
  });

  it.each(['monitoring-officer', 'proper-officer', 'administrator'] as const)(
    'is not for a %s to change',
    async (role) => {
      const id = await desk.begin();

      await expect(desk.entries.add(id, entryForm.build(), userWith(role))).rejects.toThrow(NotAllowed);
    },
  );

  it.each(['publishing', 'published'] as const)('stands once the agenda is %s', async (state) => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    await desk.settle(id, state);

    await expect(desk.entries.move(id, entryId, { direction: 'up' }, clerk)).rejects.toThrow(RuleBroken);
    await expect(desk.addEntry(id)).rejects.toThrow(RuleBroken);
  });
});

describe('a title for the public', () => {
  it.each(['exclusion', 'next-meetings', 'heading'] as const)(
    'stays where the page of its kind, %s, does not ask',
    async (kind) => {
      const id = await desk.begin();
      const entryId = await desk.addEntry(
        id,
        entryForm.build({ kind, title: 'Dismissal of X', publicTitle: 'Staffing' }),
      );
      await desk.entries.save(id, entryId, { title: 'Dismissal of X and Y', version: 1 }, clerk);

      expect(await desk.entry(id, entryId)).toMatchObject({ title: 'Dismissal of X and Y', publicTitle: 'Staffing' });
    },
  );

  it.each(['business', 'minutes'] as const)(
    'goes where the page of its kind, %s, was sent without it',
    async (kind) => {
      const id = await desk.begin();
      const entryId = await desk.addEntry(id, entryForm.build({ kind, title: 'Minutes', publicTitle: 'Staffing' }));
      await desk.entries.save(id, entryId, { title: 'Minutes', paperExpectation: 'paper', version: 1 }, clerk);

      expect(await desk.entry(id, entryId)).toMatchObject({ publicTitle: null });
    },
  );
});

describe('the exclusion of the public', () => {
  const withPrivateItem = async () => {
    const id = await desk.begin();
    const exclusion = await desk.addEntry(id, entryForm.exclusion().build());
    const privateItem = await desk.addEntry(id);
    await desk.markings.mark(id, { entryId: privateItem }, markingForm.build(), clerk);
    return { id, exclusion, privateItem };
  };

  it('is drafted from the exempt items behind it', async () => {
    const { id, exclusion } = await withPrivateItem();

    const { wording } = await desk.entry(id, exclusion);

    expect(wording).toMatch(/be excluded from the meeting for item 4, .* paragraph 3 of Part 1 of Schedule 12A/);
  });

  it('keeps up with the numbers until somebody edits it', async () => {
    const { id, exclusion } = await withPrivateItem();

    await desk.addEntry(id, entryForm.build({ after: 'start' }));

    expect((await desk.entry(id, exclusion)).wording).toContain('for item 5,');
  });

  it('is left alone once it is edited, and can be drafted again', async () => {
    const { id, exclusion } = await withPrivateItem();
    const { version } = await desk.entry(id, exclusion);
    const wording = 'That the public be excluded from item 4 on paragraph 3.';
    await desk.entries.save(id, exclusion, { title: 'Exclusion', wording, version }, clerk);
    await desk.addEntry(id, entryForm.build({ after: 'start' }));
    const edited = await desk.entry(id, exclusion);
    expect(edited.wording).toBe(wording);

    await desk.entries.draftWording(id, exclusion, edited.version, clerk);

    expect((await desk.entry(id, exclusion)).wording).toContain('for item 5,');
  });

  it('says nothing again when the last marking behind it goes', async () => {
    const { id, exclusion, privateItem } = await withPrivateItem();

    await desk.markings.unmark(id, { entryId: privateItem }, 1, clerk);

    expect((await desk.entry(id, exclusion)).wording).toBeNull();
  });
});
