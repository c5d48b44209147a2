import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mayOpen } from '../../../../src/domain/access/redaction-policy.js';
import type { Reader } from '../../../../src/domain/access/roles.js';
import { NotFound } from '../../../../src/domain/errors.js';
import { newId } from '../../../../src/platform/database/new-id.js';
import { SearchWord } from '../../../../src/platform/database/search/search-word.entity.js';
import type { Unit } from '../../../../src/platform/database/unit.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { pageRequest } from '../../../../src/platform/web/pages/pagination.js';
import { AgendaEntry } from '../../../../src/workspace/agendas/agenda-entry.entity.js';
import { EntryInterest } from '../../../../src/workspace/agendas/entry-interest.entity.js';
import { ExemptMarkingRow } from '../../../../src/workspace/agendas/exempt-marking.entity.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { matterOfMinute } from '../../../../src/workspace/minutes/minute-matters.js';
import { MinutePartsService } from '../../../../src/workspace/minutes/items/minute-parts.service.js';
import type { MinuteInFull } from '../../../../src/workspace/minutes/minutes-in-full.js';
import { Minutes } from '../../../../src/workspace/minutes/minutes.entity.js';
import { registerQuery } from '../../../../src/workspace/minutes/register/register-query.js';
import { RegisterService } from '../../../../src/workspace/minutes/register/register.service.js';
import type { Panel } from '../../../../src/workspace/panels/panel.entity.js';
import { PeopleService } from '../../../../src/workspace/people/people.service.js';
import { READERS } from '../../../domain/access/readers.js';
import { personForm } from '../../../support/factories/person.js';
import { statementsOf } from '../../../support/statements.js';
import { administrator, clerk, type MinutesDesk, openMinutesDesk, resolutionOf, stranger } from '../minutes-desk.js';

let desk: MinutesDesk;
let panel: Panel;
let meeting: Meeting;
/** Whoever the readers of the policy's own tests are. */
let myId: string;

const TODAY = '2017-10-16';
const FOSTERING = 3;
const MARKED: readonly ExemptMarkingRow['paragraphs'][] = [[3], [6], [1], [3, 6]];

beforeAll(async () => {
  desk = await openMinutesDesk();
  panel = await desk.newPanel({ name: 'Corporate Parenting Panel', reference: 'CPP' });
  myId = (await desk.app.get(PeopleService).register(personForm.build(), administrator)).id;
  meeting = await desk.hold(panel.id, '2017-08-22', [
    { title: 'Visits' },
    { title: 'Data' },
    { title: 'Terms of reference' },
    { title: 'Foster fees of Heronwood', publicTitle: 'A contract' },
    { title: 'Land' },
    { title: 'A tribunal' },
    { title: 'An order' },
    { title: 'Something the agenda did not foresee' },
    { title: 'A lease' },
  ]);
  await desk.write(meeting, 0, {
    ...resolutionOf(
      { text: 'That Councillor O’Neil join a **Regulation-44** visit.', marks: ['action'], owner: 'Head of Service' },
      { text: 'That the report be noted.', marks: ['noted'] },
    ),
  });
  await desk.write(meeting, 1, {
    ...resolutionOf({ text: 'That data go to Cabinet.' }),
    resolutionKind: 'recommended',
  });
  await desk.write(meeting, 2, resolutionOf({ text: 'That the terms be approved.', marks: ['decision'] }));
  await desk.write(meeting, 7, { ...resolutionOf({ text: 'That quiet zebras be bought.' }), isPrivate: true });
  for (const [index, paragraphs] of MARKED.entries()) {
    await mark(index + FOSTERING, { paragraphs, contractNegotiation: index === 0 });
  }
  await mark(8, { basis: 'confidential', paragraphs: [], legalBasis: 'enactment' });
  for (const index of [3, 4, 5, 6, 8]) {
    const open = { ...resolutionOf({ text: `That item ${index} be welcomed.` }), isPrivate: false };
    const shut = { ...resolutionOf({ text: `That item ${index} cost a walrus.` }), isPrivate: true };
    await desk.write(meeting, index, open, shut);
    if (index === FOSTERING) await nameSafely(await desk.minuteNo(meeting, index));
  }
});
afterAll(() => desk.remove());

/** As the page does, which sends the heading for the public along. */
async function nameSafely({ id, minutesId, heading, version, blocks }: MinuteInFull): Promise<void> {
  const forms = blocks.map(({ id: blockId, isPrivate, clauses }) => ({
    ...resolutionOf(...clauses.map(({ text }) => ({ text }))),
    id: blockId,
    isPrivate,
  }));
  await desk.items.save(minutesId, id, { heading, publicHeading: 'A contract', version, blocks: forms }, clerk);
}

async function entryIdOf(index: number): Promise<string> {
  const { entryId } = await desk.minuteNo(meeting, index);
  if (entryId === null) throw new Error('This minute has no entry.');
  return entryId;
}

async function mark(index: number, facts: Partial<ExemptMarkingRow>): Promise<void> {
  const row = {
    id: newId(),
    entryId: await entryIdOf(index),
    paperId: null,
    basis: 'exempt' as const,
    paragraphs: [3 as const],
    reason: null,
    publicInterestTest: null,
    reviewOn: null,
    contractNegotiation: false,
    mustBeRegistered: false,
    ownPlanningPermission: false,
    legalBasis: null,
    legalBasisText: null,
    publicName: null,
    version: 1,
    ...facts,
  };
  await run(({ manager }) => manager.insert(ExemptMarkingRow, row));
}

function run<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
  return desk.app.get(UnitOfWork).run(work);
}

/** As if the state had been reached in the usual way. */
async function setState(state: Minutes['state']): Promise<void> {
  await run(({ manager }) => manager.update(Minutes, { meetingId: meeting.id }, { state }));
}

async function found(asked: Record<string, unknown>, reader: Reader = clerk): Promise<string[]> {
  const { items } = await desk.app.get(RegisterService).page(registerQuery(asked), pageRequest({}, 200), reader);
  return items.map(({ clauses }) => clauses[0]?.text ?? '');
}

/** The policy's own readers, here. */
function here(reader: Reader): Reader {
  const panelOf = (id: string) => (id === 'cpp' ? panel.id : id);
  return {
    ...reader,
    personId: reader.personId === null ? null : myId,
    clerkOf: reader.clerkOf === 'all' ? 'all' : reader.clerkOf.map(panelOf),
    seats: reader.seats.map((seat) => ({ ...seat, panelId: panelOf(seat.panelId), personId: myId })),
  };
}

describe('a search of the register', () => {
  it.each([
    ['regul', 1],
    ['regulation-44', 1],
    ["o'neil", 1],
    ['neil visit', 1],
    ['visit neil nobody', 0],
    ['HEAD OF', 1],
    ['terms', 1],
    ['item welcomed', 5],
    ['that', 9 + 5],
    ['?!', 9 + 5],
    ["' OR 1=1 --", 0],
    ['%', 9 + 5],
  ])('finds by %j as many as %i', async (search, count) => {
    expect(await found({ search })).toHaveLength(count);
  });

  it('finds a clause by its number once the minutes are checked, and no longer when the check is taken back', async () => {
    const own = await desk.newPanel({ name: 'Board', reference: 'LSB', numbering: 'suffix', firstNumber: 60 });
    const board = await desk.hold(own.id, '2017-09-05', [{ title: 'Weather' }]);
    const marks = ['decision' as const];
    await desk.write(board, 0, resolutionOf({ text: 'That it rain.', marks }, { text: 'That it stop.', marks }));
    expect(await found({ search: '60/17' })).toEqual([]);

    await desk.check(board);

    expect(await found({ search: '60/17' })).toEqual(['That it rain.']);
    expect(await found({ search: 'LSB 60/17(2)' })).toEqual(['That it rain.']);
    expect(await found({ search: '6', panelId: own.id })).toEqual([]);

    await desk.checking.takeBack((await desk.read(board)).id, (await desk.read(board)).version, clerk);
    expect(await found({ search: '60/17' })).toEqual([]);
  });

  it('follows what is written, split, joined and removed', async () => {
    const own = await desk.newPanel();
    const board = await desk.hold(own.id, '2017-09-06', [{ title: 'Otters' }, { title: 'Beavers' }]);
    await desk.write(board, 0, resolutionOf({ text: 'Dam one.' }), resolutionOf({ text: 'Dam two.' }));
    const [first] = (await desk.read(board)).items;
    const second = first?.blocks[1];
    if (!first || !second) throw new Error('There are no two blocks.');

    const { version, minutesId } = first;
    const form = { version, heading: 'Voles', blockId: second.id };
    const newMinute = await desk.app.get(MinutePartsService).split(minutesId, first.id, form, clerk);
    expect(await found({ search: 'voles dam' })).toEqual(['Dam two.']);
    expect(await found({ search: 'otters dam' })).toEqual(['Dam one.']);

    await desk.parts.join(minutesId, newMinute, { version: 1 }, clerk);
    expect(await found({ search: 'voles' })).toEqual([]);
    expect(await found({ search: 'otters dam' })).toEqual(['Dam one.', 'Dam two.']);

    await desk.write(board, 0, resolutionOf({ text: 'Lodge.' }));
    expect(await found({ search: 'dam' })).toEqual([]);
    const [last] = (await desk.read(board)).items;
    await desk.items.remove(minutesId, last?.id ?? '', last?.version ?? 0, clerk);
    expect(await found({ search: 'lodge' })).toEqual([]);
    const left = await desk.app.get(UnitOfWork).reading(SearchWord).findBy({ word: 'lodge' });
    expect(left).toEqual([]);
  });
});

describe('a search for words that stand nearly everywhere', () => {
  const ELSEWHERE = 5000;
  const AT_ONCE = 500;

  it('finds, counts and orders the same page by page as all at once', async () => {
    const register = desk.app.get(RegisterService);
    const pages = async (search: string) => {
      const query = registerQuery({ search, panelId: panel.id });
      const asked = ['1', '2', '3', '9'].map((page) => pageRequest({ page }, 3));
      const got = await Promise.all(asked.map((request) => register.page(query, request, clerk)));
      return got.map(({ items, total }) => ({ ids: items.map(({ id }) => id), total }));
    };
    const atOnce = await pages('that item');

    await run(async ({ manager }) => {
      for (let done = 0; done < ELSEWHERE; done += AT_ONCE) {
        const subjects = Array.from({ length: AT_ONCE }, (_each, index) => `elsewhere-${done + index}`);
        const words = ['that', 'item'].flatMap((word) =>
          subjects.map((subjectId) => ({ word, isPrivate: false, subjectId })),
        );
        await manager.insert(SearchWord, words);
      }
    });

    expect(await pages('that item')).toEqual(atOnce);
    expect(atOnce.map(({ ids, total }) => [ids.length, total])).toEqual([
      [3, 10],
      [3, 10],
      [3, 10],
      [0, 10],
    ]);
    expect(await found({ search: 'that otters nobody' })).toEqual([]);
  });
});

describe('the register', () => {
  it.each([
    [{ kind: 'recommended' }, 1],
    [{ mark: 'decision' }, 1],
    [{ mark: 'action', search: 'terms' }, 0],
    [{ kind: 'nonsense', mark: 'nonsense', state: 'nonsense' }, 9 + 5],
    [{ state: 'signed' }, 0],
  ])('narrowed by %j has %i lines', async (asked, count) => {
    expect(await found({ ...asked, panelId: panel.id })).toHaveLength(count);
  });

  it('keeps minutes in the making from everybody but those who make and check them', async () => {
    expect(await found({ panelId: panel.id }, stranger)).toEqual([]);
    expect(await found({ panelId: panel.id }, here(READERS['the chair']))).toEqual([]);
    expect(await found({ panelId: panel.id }, here(READERS['the proper officer']))).not.toEqual([]);
  });

  it('finds, counts and shows nothing by private words to whom they are closed', async () => {
    await setState('published');
    const counted = async (search: string, reader: Reader) => {
      const query = registerQuery({ search, panelId: panel.id });
      return (await desk.app.get(RegisterService).page(query, pageRequest({}), reader)).total;
    };

    expect([await counted('walrus', clerk), await counted('walrus', stranger)]).toEqual([5, 2]);
    expect([await counted('zebras', clerk), await counted('zebras', stranger)]).toEqual([1, 0]);
    expect([await counted('heronwood', clerk), await counted('heronwood', stranger)]).toEqual([2, 0]);
    expect(await counted('contract', stranger)).toBe(1);
    const { items } = await desk.app
      .get(RegisterService)
      .page(registerQuery({ search: 'contract', panelId: panel.id }), pageRequest({}), stranger);
    expect(JSON.stringify(items)).not.toMatch(/Heronwood|walrus/);
    await setState('drafted');
  });

  it('says of a closed resolution what it says of one that is not there', async () => {
    await setState('published');
    const [zebras] = (
      await desk.app.get(RegisterService).page(registerQuery({ search: 'zebras' }), pageRequest({}), clerk)
    ).items;

    await expect(desk.app.get(RegisterService).get(zebras?.id ?? '', stranger)).rejects.toThrow(NotFound);
    await setState('drafted');
  });

  it('asks the same number of statements however many lines it has', async () => {
    const register = desk.app.get(RegisterService);
    const page = (size: number) => statementsOf(desk.app, () => register.page({}, pageRequest({}, size), clerk));

    expect(await page(10)).toBe(await page(2));
  });
});

describe('the scope of the register and the redaction policy', () => {
  it.each(Object.entries(READERS))('agree for %s, with and without office and interest', async (_name, reader) => {
    await setState('published');
    const asking = here(reader);
    for (const [officer, interest] of [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]) {
      const ids = await Promise.all([3, 4, 5, 6, 7, 8].map(entryIdOf));
      for (const entryId of ids) await concern(entryId, officer === true, interest === true);
      const { items, panel: at } = await desk.read(meeting);
      const expected = items.flatMap((minute) =>
        minute.blocks
          .filter(({ isPrivate }) => !isPrivate || mayOpen(asking, matterOfMinute(at.id, minute), TODAY).may)
          .map(({ id }) => id),
      );
      const shown = (await desk.app.get(RegisterService).page({ panelId: panel.id }, pageRequest({}, 200), asking))
        .items;

      expect(shown.map(({ id }) => id)).toEqual(expected);
      expect(shown.map(({ id, heading }) => [id, heading])).toEqual(
        items.flatMap((minute) => {
          const { may } = mayOpen(asking, matterOfMinute(at.id, minute), TODAY);
          const heading = may ? minute.heading : (minute.publicHeading ?? minute.heading);
          return minute.blocks.filter(({ id }) => expected.includes(id)).map(({ id }) => [id, heading]);
        }),
      );
    }
    await setState('drafted');
  });
});

async function concern(entryId: string, isOfficer: boolean, hasInterest: boolean): Promise<void> {
  await run(async ({ manager }) => {
    await manager.update(AgendaEntry, { id: entryId }, { officerId: isOfficer ? myId : null });
    await manager.delete(EntryInterest, { entryId });
    if (!hasInterest) return;
    await manager.insert(EntryInterest, {
      id: newId(),
      entryId,
      personId: myId,
      isDeclared: false,
      recordedAt: '2017-10-01T09:00:00Z',
    });
  });
}
