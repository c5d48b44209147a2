import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../../src/workspace/people/person.entity.js';
import { type TestApp, openApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { TestCouncil } from '../support/council.js';
import { crawl, hitsOf, type Visited, visitAll } from '../support/crawl.js';
import { userWith } from '../support/factories/account.js';
import { mailsOf } from '../support/mail-folder.js';
import { approvePlantedMinutes } from '../support/planted-approval.js';
import {
  circulate,
  draftPlantedMinutes,
  MINUTES_WORDS,
  type MinutesField,
  type PlantedMinutes,
  publishPlantedMinutes,
} from '../support/planted-minutes.js';
import { routesOf } from '../support/routes.js';

/** Who is to do what was decided in the open, and by when: for the workspace, and not for the public. */
const KNOWN_TO_MEMBERS: readonly MinutesField[] = ['owner of an open action', 'due date of an open action'];

/** And what was said to an open minute is read by all who were sent it. */
const KNOWN_TO_READERS: readonly MinutesField[] = [...KNOWN_TO_MEMBERS, 'comment on an open minute'];

const MEETING = 'panels/corporate-parenting-panel/meetings/2017-09-12';

describe('what minutes keep from others', () => {
  let house: TestApp;
  let council: TestCouncil;
  let planted: PlantedMinutes;
  /** The minutes that approved them; undefined while there are none. */
  let approvingId: string | undefined;
  let clerk: Browser;
  /** A councillor who sits elsewhere, a member with an interest in the private item, an officer who was sent the draft. */
  let others: Readonly<Record<'outsider' | 'interested' | 'officer', Browser>>;
  let seenByClerk: Visited[];
  let seenInDraft: Readonly<Record<keyof typeof others, Visited[]>>;

  beforeAll(async () => {
    house = await openApp();
    council = await TestCouncil.found(house);
    const [interested, secretive] = [await member('Aldous'), await member('Beckwith')];
    planted = await draftPlantedMinutes(house, council.panelId, {
      personallyIn: interested.surname,
      sensitively: secretive.surname,
    });
    clerk = await council.signIn(await council.person({ kind: 'officer', surname: 'Ludlam' }), 'clerk');
    const officer = await council.person({ kind: 'officer', surname: 'Oxley' });
    others = {
      outsider: await council.signIn(await council.person({ surname: 'Ireland' })),
      interested: await council.signIn(interested),
      officer: await council.signIn(officer),
    };
    const reader = await council.person({ kind: 'officer', surname: 'Nettleton' });
    await council.signIn(reader, 'monitoring-officer');
    const readingUser = { ...userWith('monitoring-officer'), personId: reader.id };
    await circulate(house, planted, readingUser, [officer.id, interested.id]);
    seenByClerk = await crawl(clerk, desk());
    seenInDraft = await seenBy(others, telling(seenByClerk));
    await publishPlantedMinutes(house, planted);
    approvingId = await approvePlantedMinutes(house, council.panelId, planted);
    seenByClerk = [...seenByClerk, ...(await crawl(clerk, desk()))];
  }, 300_000);

  afterAll(() => house.remove());

  it('is all there for the panel’s clerk, so that this walk would find it', () => {
    const found = hitsOf(MINUTES_WORDS, seenByClerk).map(({ field }) => field);

    expect(Object.keys(MINUTES_WORDS).filter((field) => !found.some((each) => each === field))).toEqual([]);
    expect(telling(seenByClerk)).toEqual(
      expect.arrayContaining([
        `/workspace/minutes/${planted.id}/minutes.pdf`,
        `/workspace/minutes/${planted.id}/minutes.docx`,
        `/workspace/minutes/${planted.id}/signed-page/scan.pdf`,
        `/workspace/minutes/${planted.id}/versions/1`,
        `/workspace/minutes/${planted.id}/versions/3/differences`,
        `/api/minutes/${planted.id}`,
        '/workspace/decisions/export.csv',
        '/api/decisions?search=tollerbec',
      ]),
    );
  });

  it('is in nothing that anybody can open, and the minutes are public', async () => {
    const anybody = house.browser();
    const seen = await crawl(anybody, publicStarts());
    const asked = await visitAll(anybody, telling(seenByClerk));

    expect(hitsOf(MINUTES_WORDS, [...seen, ...asked])).toEqual([]);
    expect(asked.filter(({ status }) => status === 200)).toEqual([]);
    const open = seen.filter(({ text, path }) => path.includes('2017-09-12') && text.includes('A contract was let'));
    expect(open.map(({ path }) => path)).toEqual(
      expect.arrayContaining([`/${MEETING}/minutes`, `/api/public/${MEETING}/minutes`]),
    );
    const paths = seen.filter(({ status }) => status === 200).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([`/${MEETING}/minutes.pdf`, `/${MEETING}/minutes.docx`, '/sitemap.xml']),
    );
  });

  it.each<[keyof typeof others, string, readonly MinutesField[], readonly MinutesField[]]>([
    ['outsider', 'a councillor who sits elsewhere', [], KNOWN_TO_MEMBERS],
    ['interested', 'a member who declared an interest in the item', KNOWN_TO_READERS, KNOWN_TO_MEMBERS],
    ['officer', 'an officer without rights who was sent the draft', KNOWN_TO_READERS, KNOWN_TO_MEMBERS],
  ])('stays shut to %s: %s', async (who, _words, inDraft, afterwards) => {
    const seen = await visitAll(others[who], telling(seenByClerk));

    expect(unlessKnown(seenInDraft[who], inDraft)).toEqual([]);
    expect(unlessKnown(seen, afterwards)).toEqual([]);
    expect(seen.filter(({ status }) => status === 200).map(({ path }) => path)).toEqual(
      expect.arrayContaining([`/workspace/minutes/${planted.id}`, `/workspace/minutes/${planted.id}/minutes.pdf`]),
    );
  });

  it('is in no mail, and in no line of the log', async () => {
    const mails = await mailsOf(house);
    const said = [...mails.map((mail) => JSON.stringify(mail)), ...house.log].join('\n').toLowerCase();

    expect(mails.filter(({ subject }) => subject?.startsWith('Draft minutes to read'))).toHaveLength(3);
    expect(Object.entries(MINUTES_WORDS).filter(([, word]) => said.includes(word))).toEqual([]);
  });

  async function member(surname: string): Promise<Person> {
    const person = await council.person({ surname });
    await council.seat(person.id);
    return person;
  }

  /** Where a clerk finds what is written in minutes; the walk follows the links from there. */
  function desk(): string[] {
    const search = Object.values(MINUTES_WORDS).map((word) => `search=${word.slice(0, -1)}`);
    return [
      `/workspace/minutes/${planted.id}`,
      ...(approvingId === undefined
        ? []
        : [`/workspace/minutes/${approvingId}`, `/workspace/minutes/${approvingId}/text`]),
      '/workspace/actions?which=all',
      `/workspace/meetings/${planted.meetingId}/declarations`,
      '/workspace/decisions',
      '/workspace/decisions/export.csv',
      ...search.flatMap((each) => [`/workspace/decisions?${each}`, `/api/decisions?${each}`]),
      '/api/decisions',
      `/api/minutes/${planted.id}`,
      `/api/meetings/${planted.meetingId}/minutes`,
      `/api/meetings/${planted.meetingId}/declarations`,
    ];
  }

  function publicStarts(): string[] {
    const isPublic = (path: string) => !/^\/(workspace|sign-out|api(?!\/(public|docs)))/.test(path);
    const fixed = routesOf(house.app).filter((path) => isPublic(path) && !path.includes(':') && !path.includes('*'));
    return [...fixed, `/${MEETING}/minutes`, `/api/public/${MEETING}`, `/api/public/${MEETING}/minutes`];
  }
});

/** Where one of the words stood. */
function telling(seen: readonly Visited[]): string[] {
  return [...new Set(hitsOf(MINUTES_WORDS, seen).map(({ path }) => path))];
}

function unlessKnown(seen: readonly Visited[], known: readonly MinutesField[]) {
  return hitsOf(MINUTES_WORDS, seen).filter(({ field }) => !known.includes(field));
}

async function seenBy<Who extends string>(
  browsers: Readonly<Record<Who, Browser>>,
  paths: readonly string[],
): Promise<Record<Who, Visited[]>> {
  const entries = Object.entries<Browser>(browsers);
  const seen: [string, Visited[]][] = [];
  for (const [who, browser] of entries) seen.push([who, await visitAll(browser, paths)]);
  return Object.fromEntries(seen) as Record<Who, Visited[]>;
}
