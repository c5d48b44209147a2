import { expect, it } from '@jest/globals';
import { sectionsOfText } from '../../../src/domain/terms-of-reference/sections-of-text.js';
import { termsDifferences } from '../../../src/workspace/terms-of-reference/differences/terms-differences.js';
import { TermsVersion } from '../../../src/workspace/terms-of-reference/terms-version.entity.js';

const BEFORE = '1. Purpose\n\n- i) To lead.\n- ii) To report.\n\n2. Members\n\nTen.\n\n3. Training\n\nOnce a year.';

function version(text: string, rules: Partial<TermsVersion> = {}): TermsVersion {
  const silent = { quorum: null, maximumMembers: null, frequency: null, chairRule: null };
  return Object.assign(new TermsVersion(), { title: 'Terms', ...silent, ...sectionsOfText(text) }, rules);
}

/** `kind name: what is taken out → what is put in`, one line a change. */
function told(after: string, rules: Partial<TermsVersion> = {}): string[] {
  const { changes, renumbered } = termsDifferences(version(BEFORE), version(after, rules));
  const marked = changes.map(({ kind, name, pieces }) => {
    const of = (wanted: string) =>
      pieces.flatMap((piece) => (piece.kind === wanted ? [piece.text.trim()] : [])).join(' ');
    return `${kind} ${name}: ${of('removed')} → ${of('added')}`;
  });
  return [...marked, ...renumbered.map(({ name, before }) => `renumbered ${before} ${name}`)];
}

it('keeps the level of every entry, whatever stands before the list', () => {
  const text = (words: string) => `1. Purpose\n\nThe panel leads:\n\n- i) in ${words}:\n  - (a) at sea`;

  const { changes } = termsDifferences(version(text('harbours')), version(text('all harbours')));

  const words = changes.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
  expect(words).toBe('The panel leads:\n\ni) in all harbours:\n    (a) at sea\n');
});

it.each([
  ['nothing', BEFORE, {}, []],
  ['marks of Markdown only', BEFORE.replace('To lead.', '*To lead.*').replaceAll('- i', 'i'), {}, []],
  [
    'words of a section',
    BEFORE.replace('To report', 'To report yearly'),
    {},
    ['changed 1. Purpose: report. → report yearly.'],
  ],
  [
    'a section taken out',
    BEFORE.replace('2. Members\n\nTen.\n\n3.', '2.'),
    {},
    ['removed 2. Members: 2. Members\n\nTen. → ', 'renumbered 3. 2. Training'],
  ],
  ['a section put in', `${BEFORE}\n\n4. Review\n\nYearly.`, {}, ['added 4. Review:  → 4. Review\n\nYearly.']],
  ['a rule beside the text', BEFORE, { quorum: 3 }, ['changed Meetings and members:  → Quorum: 3']],
  ['the title', BEFORE, { title: 'New terms' }, ['changed Title and introduction: Terms → New terms']],
])('%s', (_, after, rules, expected) => {
  expect(told(after, rules)).toEqual(expected);
});
