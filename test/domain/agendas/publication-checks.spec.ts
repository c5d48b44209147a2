import { describe, expect, it } from '@jest/globals';
import type { EntryToCheck, Finding, MinutesToCheck } from '../../../src/domain/agendas/checked-agenda.js';
import { checkAgenda } from '../../../src/domain/agendas/publication-checks.js';
import { ENGLAND_BANK_HOLIDAYS } from '../calendar/england-bank-holidays.js';
import { agenda, entry, PARAGRAPH_3, report } from './agenda-to-check.js';

const CONFIDENTIAL = {
  basis: 'confidential',
  legalBasis: 'court-order',
  legalBasisText: 'Order of the Family Court, 2 May',
} as const;
const EXCLUSION = entry('14', {
  kind: 'exclusion',
  wording: 'for items 15 to 17, under paragraph 3 of Part 1 of Schedule 12A',
});

const NOT_HELD = 'warning minutes-not-of-meeting-held entry 5';
const BARE = 'warning exclusion-without-business entry 14';

describe('an agenda in good order', () => {
  it('has nothing in its way', () => {
    const entries = [
      entry('3', { kind: 'formal' }),
      entry('9', { paper: 'expected', papers: [report()] }),
      entry('11', { paper: 'verbal' }),
      EXCLUSION,
      entry('15', { marking: PARAGRAPH_3, papers: [report({ backgroundPapers: null })] }),
      entry('16', { kind: 'formal' }),
    ];

    expect(checkAgenda(agenda({ entries }))).toEqual([]);
  });
});

describe('clear days', () => {
  it('stop an agenda with four, and name them', () => {
    expect(checkAgenda(agenda({ publishedAt: [{ date: '2017-10-16', time: '17:30' }] }))).toEqual([
      {
        level: 'stop',
        code: 'too-few-clear-days',
        message:
          'Papers published on Tuesday 17 October 2017 have 4 clear days: Wed 18, Thu 19, Fri 20, Mon 23 October; ' +
          'the law asks for 5. The last day to publish is Monday 16 October 2017.',
        lawRef: 'LGA 1972, s.100A(6)(a) and s.100B(3)',
      },
    ]);
  });

  it('warn at the stricter date where only days on which the offices are shut make them too few', () => {
    const closures = new Set(['2026-12-24', '2026-12-29', '2026-12-30', '2026-12-31']);
    const dayCount = { profile: 'PRINCIPAL', holidays: ENGLAND_BANK_HOLIDAYS, closures } as const;
    const published = (date: string) =>
      checkAgenda(agenda({ meetingOn: '2027-01-05', dayCount, publishedAt: [{ date, time: '10:00' }] }));

    expect(published('2026-12-17')).toEqual([]);
    expect(published('2026-12-23')).toMatchObject([
      {
        level: 'warning',
        message:
          'Papers published on Wednesday 23 December 2026 have 5 clear days: Thu 24, Tue 29, Wed 30, Thu 31 December, ' +
          'Mon 4 January; counted without closures: 1 clear day: Mon 4 January. 5 are required, and nobody can read ' +
          'papers at offices that are shut: the last day to publish without counting closures is Thursday 17 December 2026.',
      },
    ]);
    expect(published('2026-12-29')).toMatchObject([
      { level: 'stop', message: expect.stringMatching(/The last day to publish is Wednesday 23 December 2026\.$/) },
    ]);
  });

  it('are counted from the latest act of notice', () => {
    const publishedAt = [
      { date: '2017-10-17', time: '09:00' },
      { date: '2017-10-13', time: '12:00' },
    ];

    expect(codes(checkAgenda(agenda({ publishedAt })))).toEqual(['stop too-few-clear-days']);
  });

  it('are not asked of a working group outside Part VA, nor before there is a time of publication', () => {
    const publishedAt = [{ date: '2017-10-23', time: '12:00' }];

    expect(checkAgenda(agenda({ publishedAt, partVAApplies: false }))).toEqual([]);
    expect(checkAgenda(agenda({ publishedAt: [] }))).toEqual([]);
  });
});

describe('an agenda without business', () => {
  it.each<[string, EntryToCheck[], string[]]>([
    ['nothing on it', [], ['stop nothing-on-agenda']],
    ['a sub-heading alone', [entry('', { kind: 'formal' })], ['stop nothing-on-agenda']],
    ['one item', [entry('1')], []],
  ])('is stopped: %s', (_, entries, found) => {
    expect(codes(checkAgenda(agenda({ entries })))).toEqual(found);
  });
});

describe('each entry', () => {
  it.each<[string, EntryToCheck[], string[]]>([
    [
      'a marking without a paragraph',
      [EXCLUSION, entry('15', { marking: { ...PARAGRAPH_3, paragraphs: [] } })],
      ['stop marking-incomplete entry 15 paragraphs'],
    ],
    [
      'a marking without a public-interest test',
      [EXCLUSION, entry('15', { marking: { ...PARAGRAPH_3, publicInterestTest: ' ' } })],
      ['stop marking-incomplete entry 15 publicInterestTest'],
    ],
    [
      'an exempt appendix without a reason',
      [entry('9', { papers: [report({ marking: { ...PARAGRAPH_3, reason: '' } })] })],
      ['stop marking-incomplete entry 9 paper reason'],
    ],
    [
      'an exempt entry without an exclusion',
      [entry('15', { marking: PARAGRAPH_3 })],
      ['stop no-exclusion-before entry 15'],
    ],
    [
      'an exclusion that comes too late',
      [entry('13', { marking: PARAGRAPH_3 }), EXCLUSION],
      ['stop no-exclusion-before entry 13', BARE],
    ],
    ['a confidential entry, which needs no exclusion', [entry('15', { marking: CONFIDENTIAL })], []],
    [
      'an exclusion that names another paragraph',
      [EXCLUSION, entry('15', { marking: { ...PARAGRAPH_3, paragraphs: [1, 3] } })],
      ['stop exclusion-lacks-paragraph entry 15'],
    ],
    [
      'an exclusion without wording',
      [{ ...EXCLUSION, wording: '' }, entry('15', { marking: PARAGRAPH_3 })],
      ['stop exclusion-lacks-paragraph entry 15'],
    ],
    [
      'an open report that is silent on its background',
      [entry('9', { papers: [report({ backgroundPapers: ' ' })] })],
      ['stop background-papers-blank entry 9 paper'],
    ],
    [
      'a letter, which has no background papers',
      [entry('9', { papers: [report({ isReport: false, backgroundPapers: null })] })],
      [],
    ],
    [
      'an exempt report, whose background is private too',
      [entry('9', { papers: [report({ backgroundPapers: null, marking: PARAGRAPH_3 })] })],
      [],
    ],
    ['a paper that is missing', [entry('9', { paper: 'expected' })], ['warning paper-missing entry 9']],
    [
      'an exclusion that names another item',
      [{ ...EXCLUSION, wording: 'for item 16, under paragraph 3' }, entry('15', { marking: PARAGRAPH_3 })],
      ['stop exclusion-lacks-item entry 14'],
    ],
    [
      'an exclusion for the following items',
      [{ ...EXCLUSION, wording: 'for the following item, under paragraph 3' }, entry('15', { marking: PARAGRAPH_3 })],
      [],
    ],
    ['an exclusion with nothing private behind it', [EXCLUSION, entry('15')], [BARE]],
    ['an exclusion before an open item', [EXCLUSION, entry('15'), entry('16', { kind: 'formal' })], [BARE]],
    [
      'an open item with an exempt appendix, which needs no exclusion',
      [entry('9', { papers: [report({ marking: PARAGRAPH_3 })] })],
      [],
    ],
    [
      'an exclusion in case members discuss an appendix',
      [EXCLUSION, entry('15', { papers: [report({ marking: PARAGRAPH_3 })] })],
      [],
    ],
    ['minutes that name no meeting', [entry('5', { kind: 'minutes' })], ['warning minutes-not-named entry 5']],
    ['minutes of a meeting', [entry('5', { kind: 'minutes', minutesOf: [of('yes')] })], []],
    ['minutes of a meeting that was cancelled', [minutesOf('cancelled')], [NOT_HELD]],
    ['the same with minutes among its papers', [minutesOf('cancelled', true)], [NOT_HELD]],
    ['minutes of one that was postponed', [minutesOf('postponed', true)], [NOT_HELD]],
    ['minutes of one still to be held', [minutesOf('not-yet')], [NOT_HELD]],
    ['the same where its minutes are there', [minutesOf('not-yet', true)], []],
    ['minutes of one that was adjourned', [minutesOf('partly')], [NOT_HELD]],
    ['the same where the minutes of its first sitting are there', [minutesOf('partly', true)], []],
    [
      'a list of meetings with none',
      [entry('16', { kind: 'formal', isEmptyList: true })],
      ['warning next-meetings-empty entry 16'],
    ],
    ['an item of the last day to publish', [entry('9', { addedOn: '2017-10-16' })], []],
    ['an item that came after it', [entry('9', { addedOn: '2017-10-17' })], ['stop item-too-late entry 9']],
    ['one that the chair rules urgent', [entry('9', { addedOn: '2017-10-17', isUrgent: true })], []],
    ['formal business that came late', [entry('9', { kind: 'formal', addedOn: '2017-10-17' })], []],
    [
      'private business before open business',
      [EXCLUSION, entry('15', { marking: PARAGRAPH_3 }), entry('16')],
      ['warning private-before-open entry 15'],
    ],
    [
      'private business before the dates of next meetings',
      [EXCLUSION, entry('15', { marking: PARAGRAPH_3 }), entry('16', { kind: 'formal' })],
      [],
    ],
  ])('is checked: %s', (_, entries, found) => {
    expect(codes(checkAgenda(agenda({ entries })))).toEqual(found);
  });

  it.each([
    ['2017-10-10', []],
    ['2017-10-11', ['3 working days are left until the last day to publish']],
    ['2017-10-13', ['one working day is left until the last day to publish']],
    ['2017-10-16', ['the last day to publish has come']],
  ])('is asked on %s for its paper that is to follow', (today, words) => {
    const found = checkAgenda(agenda({ today, entries: [entry('9', { paper: 'to-follow' })] }));

    expect(found.map(({ level, message }) => `${level}: ${message}`)).toEqual(
      words.map((each) => `warning: Item 9: the paper is still to follow, and ${each}.`),
    );
  });

  it('takes the paragraphs of all exclusions before it', () => {
    const second = entry('16', { kind: 'exclusion', wording: 'under paragraph 1 of Part 1 of Schedule 12A' });
    const entries = [EXCLUSION, second, entry('17', { marking: { ...PARAGRAPH_3, paragraphs: [1, 3] } })];

    expect(checkAgenda(agenda({ entries }))).toEqual([]);
  });

  it('is told in a sentence what to do', () => {
    const entries = [EXCLUSION, entry('15', { marking: { ...PARAGRAPH_3, paragraphs: [1], reason: '' } })];

    expect(checkAgenda(agenda({ entries })).map(({ message }) => message)).toEqual([
      'Item 15: Say why the information falls under this paragraph.',
      'The exclusion at item 14 does not name paragraph 1 of Schedule 12A, on which item 15 relies.',
    ]);
  });
});

function of(sat: MinutesToCheck['sat']): MinutesToCheck {
  return { meeting: 'the meeting of Tuesday 22 August 2017', sat };
}

function minutesOf(sat: MinutesToCheck['sat'], hasMinutes = false): EntryToCheck {
  const papers = hasMinutes ? [report({ isReport: false, isMinutes: true })] : [];
  return entry('5', { kind: 'minutes', minutesOf: [of(sat)], papers });
}

function codes(findings: readonly Finding[]): string[] {
  return findings.map(({ level, code, entryId, paperId, field }) =>
    [level, code, entryId, paperId, field].filter((part) => part !== undefined).join(' '),
  );
}
