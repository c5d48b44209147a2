import { describe, expect, it } from '@jest/globals';
import type { ExemptInformation } from '../../../src/domain/access/exempt-marking.js';
import { PUBLIC_READER, type Reader } from '../../../src/domain/access/roles.js';
import { type AgendaToCheck, FINDING_CODES, type FindingCode } from '../../../src/domain/agendas/checked-agenda.js';
import { STAYING_KINDS } from '../../../src/domain/agendas/hidden-matter.js';
import { liftStop, standingStops } from '../../../src/domain/agendas/lifted-stops.js';
import { checkAgenda } from '../../../src/domain/agendas/publication-checks.js';
import { NotAllowed } from '../../../src/domain/errors.js';
import { agenda, entry, PARAGRAPH_3, report } from './agenda-to-check.js';

const REASON = 'The matter cannot wait, and members have agreed.';
const OFFICERS = ['monitoring-officer', 'proper-officer'] as const;
const OTHERS = ['administrator', 'clerk'] as const;

const reader = (role: (typeof OFFICERS | typeof OTHERS)[number]): Reader => ({
  ...PUBLIC_READER,
  personId: 'somebody',
  roles: [role],
  clerkOf: role === 'clerk' ? 'all' : [],
});

const exclusion = (number: string, wording: string) => entry(number, { kind: 'exclusion', wording });
const exempt = (changes: Partial<ExemptInformation> = {}) => entry('15', { marking: { ...PARAGRAPH_3, ...changes } });
const NAMED = exclusion('14', 'That the public be excluded for item 15 under paragraph 3 of Schedule 12A.');

/** The rule of the law notes → an agenda that breaks it and nothing else that stops. */
const BLOCKS: readonly [rule: string, code: FindingCode, broken: AgendaToCheck][] = [
  ['B1, B3', 'too-few-clear-days', agenda({ publishedAt: [{ date: '2017-10-17', time: '10:00' }] })],
  ['B2', 'nothing-on-agenda', agenda({ entries: [entry('', { kind: 'formal' })] })],
  ['B4', 'item-too-late', agenda({ entries: [entry('6', { addedOn: '2017-10-20' })] })],
  ['B7', 'marking-incomplete', agenda({ entries: [NAMED, exempt({ reason: '' })] })],
  ['C2', 'marking-incomplete', agenda({ entries: [entry('9', { marking: confidential('') })] })],
  ['C3', 'no-exclusion-before', agenda({ entries: [exempt()] })],
  [
    'C3',
    'exclusion-lacks-paragraph',
    agenda({ entries: [exclusion('14', 'The public leave for item 15.'), exempt()] }),
  ],
  [
    'C3',
    'exclusion-lacks-item',
    agenda({ entries: [exclusion('14', 'The public leave for item 13 under paragraph 3 of Schedule 12A.'), exempt()] }),
  ],
  ['C7', 'marking-incomplete', agenda({ entries: [NAMED, exempt({ ownPlanningPermission: true })] })],
  ['C8', 'marking-incomplete', agenda({ entries: [NAMED, exempt({ publicInterestTest: ' ' })] })],
  [
    'D3',
    'background-papers-blank',
    agenda({ entries: [entry('9', { papers: [report({ backgroundPapers: null })] })] }),
  ],
];

/** What the public file holds that its pages do not show, each kind by itself. */
const UNSEEN: typeof BLOCKS = [
  ...STAYING_KINDS.map((kind): (typeof BLOCKS)[number] => [
    'A file',
    kind,
    agenda({ entries: [entry('6', { papers: [report({ hidden: [{ kind, pages: [3] }] })] })] }),
  ]),
  [
    'A file',
    'same-as-exempt',
    agenda({ entries: [entry('6', { papers: [report({ keptBackOn: 'the agenda of the Cabinet' })] })] }),
  ],
];

const ONLY_WARN: readonly FindingCode[] = [
  'left-out-of-file',
  'people-named',
  'paper-missing',
  'description-missing',
  'characters-unprintable',
  'exclusion-without-business',
  'private-before-open',
  'paper-to-follow',
  'minutes-not-named',
  'minutes-not-of-meeting-held',
  'next-meetings-empty',
];

describe('what the law calls a block, or a file gives away', () => {
  it.each([...BLOCKS, ...UNSEEN])(
    '%s stops publication as %s, until an officer of the two lifts it',
    (_, code, broken) => {
      const stops = checkAgenda(broken).filter(({ level }) => level === 'stop');
      const [stop] = stops;
      if (!stop) throw new Error('Nothing stops this agenda.');

      expect(stops.map((each) => each.code)).toEqual([code]);
      for (const role of OTHERS) expect(() => liftStop(reader(role), stop, REASON)).toThrow(NotAllowed);
      for (const role of OFFICERS) expect(standingStops(stops, [liftStop(reader(role), stop, REASON)])).toEqual([]);
    },
  );

  it('is every finding there is, but for those that only warn', () => {
    const stopping = new Set([...BLOCKS, ...UNSEEN].map(([, code]) => code));

    expect([...stopping, ...ONLY_WARN].sort()).toEqual([...FINDING_CODES].sort());
  });
});

function confidential(legalBasisText: string) {
  return { basis: 'confidential', legalBasis: 'court-order', legalBasisText } as const;
}
