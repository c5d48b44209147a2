import { expect, it } from '@jest/globals';
import { type SectionBlock, sectionOutline } from '../../../src/domain/terms-of-reference/section-outline.js';

/** One line a block or entry, indented as it is nested. */
function drawn(blocks: readonly SectionBlock[], depth = 0): string[] {
  const indent = '  '.repeat(depth);
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [`${indent}${block.text}`]
      : block.entries.flatMap((entry) => [
          `${indent}${entry.label} | ${entry.text}`,
          ...drawn(entry.blocks, depth + 1),
        ]),
  );
}

it.each([
  ['One.\nStill one.\n\nTwo.', ['One.\nStill one.', 'Two.']],
  ['- i) To lead.\n- ii) To raise', ['i) | To lead.', 'ii) | To raise']],
  ['v) five\n\n- vi) six', ['v) | five', 'vi) | six']],
  [
    'xii) To appoint Champions:\n - *Housing – Cllr Watson*\n - *Health*',
    ['xii) | To appoint Champions:', '  • | *Housing – Cllr Watson*', '  • | *Health*'],
  ],
  ['(a) One\n   (i) under it\n(b) Two', ['(a) | One', '  (i) | under it', '(b) | Two']],
  ['Aspects of care:\n\n- Stability\n\nAnd then.', ['Aspects of care:', '• | Stability', 'And then.']],
  ['- One\n  goes on\n\n  and on\n- Two', ['• | One\ngoes on\nand on', '• | Two']],
  ['', []],
])('%j is read as it is written', (text, lines) => {
  expect(drawn(sectionOutline(text))).toEqual(lines);
});
