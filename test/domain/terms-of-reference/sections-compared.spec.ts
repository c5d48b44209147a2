import { expect, it } from '@jest/globals';
import { sectionsCompared } from '../../../src/domain/terms-of-reference/sections-compared.js';

const section = (words: string) => {
  const [label = '', heading = '', text = ''] = words.split('|');
  return { label, heading, text };
};

it.each([
  ['nothing changed', ['1|A|x'], ['1|A|x'], ['same 1 1']],
  ['other words below a heading', ['1|A|x'], ['1|A|y'], ['changed 1 1']],
  ['a colon more in the heading', ['1|A|x'], ['1|A:|x'], ['changed 1 1']],
  ['another heading over the same number', ['1|A|x'], ['1|B|x'], ['changed 1 1']],
  ['a section put in before', ['1|A|x'], ['1|New|n', '2|A|x'], ['added - 1', 'renumbered 1 2']],
  [
    'a section taken out',
    ['1|A|x', '2|B|x', '3|C|x'],
    ['1|A|x', '2|C|x'],
    ['same 1 1', 'removed 2 -', 'renumbered 3 2'],
  ],
  ['the last taken out', ['1|A|x', '2|B|x'], ['1|A|x'], ['same 1 1', 'removed 2 -']],
  ['two that changed places', ['1|A|x', '2|B|x'], ['1|B|x', '2|A|x'], ['renumbered 2 1', 'renumbered 1 2']],
  ['the first version', [], ['1|A|x'], ['added - 1']],
  ['two headings alike', ['1|A|x', '2|A|y'], ['1|A|x', '2|A|z'], ['same 1 1', 'changed 2 2']],
])('%s', (_, before, after, differences) => {
  const found = sectionsCompared(before.map(section), after.map(section));

  expect(found.map((each) => `${each.kind} ${each.before?.label ?? '-'} ${each.after?.label ?? '-'}`)).toEqual(
    differences,
  );
});
