import { describe, expect, it } from '@jest/globals';
import type { HiddenMatter } from '../../../src/domain/agendas/hidden-matter.js';
import {
  checkHiddenMatter,
  checkKeptBackElsewhere,
  checkLeftOut,
  checkPeopleNamed,
} from '../../../src/domain/agendas/hidden-matter-checks.js';
import { placeInFile } from '../../../src/domain/agendas/place-in-file.js';
import { agenda, entry, PARAGRAPH_3, report } from './agenda-to-check.js';

const covered: HiddenMatter = { kind: 'words-covered', pages: [3] };
const withPaper = (changes: Parameters<typeof report>[0]) =>
  agenda({ entries: [entry('6', { papers: [report(changes)] })] });

describe('the place of a finding', () => {
  it.each<[pages: number[], firstPage: number | null, words: string]>([
    [[3], null, 'page 3 of the file'],
    [[3], 12, 'page 14 of the pack (page 3 of the file)'],
    [[1, 2], null, 'pages 1 to 2 of the file'],
    [[3, 5, 6, 7, 12], null, 'pages 3, 5 to 7 and 12 of the file'],
    [[1, 4], 91, 'pages 91 and 94 of the pack (pages 1 and 4 of the file)'],
  ])('of pages %j, the first being printed %p, is %s', (pages, firstPage, words) => {
    expect(placeInFile(pages, firstPage)).toBe(words);
  });
});

describe('what stays in a public file', () => {
  it('is told with the file, the page and what to do', () => {
    expect(checkHiddenMatter(withPaper({ hidden: [covered], firstPage: 12 }))).toEqual([
      {
        level: 'stop',
        code: 'words-covered',
        message:
          'Item 6, “Performance”, page 14 of the pack (page 3 of the file): words stand under a filled box or a picture. ' +
          'Whoever opens the file can copy them. Take them out in the document it was made from, and upload the file again.',
        entryId: 'entry 6',
        paperId: 'paper',
        lawRef: 'UK GDPR, art 5(1)(f)',
      },
    ]);
  });

  it('is a finding for each kind', () => {
    const hidden: HiddenMatter[] = [covered, { kind: 'hidden-layer', pages: [1] }, { kind: 'comments', pages: [1] }];

    expect(checkHiddenMatter(withPaper({ hidden })).map(({ code }) => code)).toEqual(['words-covered', 'hidden-layer']);
  });

  it('is asked of open papers only', () => {
    const marked = withPaper({ hidden: [covered], keptBackOn: 'another agenda', marking: PARAGRAPH_3 });
    const ofMarked = agenda({
      entries: [entry('6', { marking: PARAGRAPH_3, papers: [report({ hidden: [covered] })] })],
    });

    expect([...checkHiddenMatter(marked), ...checkHiddenMatter(ofMarked), ...checkKeptBackElsewhere(marked)]).toEqual(
      [],
    );
  });
});

describe('a file that is kept back elsewhere', () => {
  it('is told with where', () => {
    const [finding] = checkKeptBackElsewhere(
      withPaper({ keptBackOn: 'the agenda of the Cabinet for Monday 2 October 2017' }),
    );

    expect(finding).toMatchObject({ level: 'stop', code: 'same-as-exempt', paperId: 'paper' });
    expect(finding?.message).toContain('not for publication on the agenda of the Cabinet for Monday 2 October 2017.');
  });
});

describe('what the public copy is made without', () => {
  it('is one warning for each file', () => {
    const hidden: HiddenMatter[] = [
      { kind: 'comments', pages: [2, 4] },
      { kind: 'attachments', pages: [] },
      { kind: 'people-named', pages: [] },
    ];

    expect(checkLeftOut(withPaper({ hidden }))).toMatchObject([
      {
        level: 'warning',
        code: 'left-out-of-file',
        message:
          'Item 6, “Performance”: the public copy is made without comments (pages 2 and 4 of the file) and attached files.',
      },
    ]);
  });

  it('is, where it is the names in document information, one warning for the agenda', () => {
    const named = (id: string) => report({ id, title: id, hidden: [{ kind: 'people-named', pages: [] }] });
    const papers = ['A', 'B', 'C', 'D', 'E'].map(named);

    expect(checkPeopleNamed(agenda({ entries: [entry('6', { papers })] })).map(({ message }) => message)).toEqual([
      'The document information of “A” (item 6), “B” (item 6), “C” (item 6) and 2 more papers names people. ' +
        'The public copies are made without it.',
    ]);
  });
});
