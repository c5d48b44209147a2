import { expect, it } from '@jest/globals';
import { printedBackgroundPapers, readBackgroundPapers } from '../../../src/domain/agendas/background-papers.js';

it.each([null, '', '  \n '])('takes %j for a blank', (text) => {
  expect(readBackgroundPapers(text)).toEqual({ kind: 'blank' });
  expect(printedBackgroundPapers(readBackgroundPapers(text))).toEqual([]);
});

it.each(['None', 'none.', 'Nil', 'N/A', 'There are none.', 'No background papers'])('takes “%s” for none', (text) => {
  expect(printedBackgroundPapers(readBackgroundPapers(text))).toEqual(['None']);
});

it('reads one title to a line, with or without bullets', () => {
  const papers = readBackgroundPapers(
    '- Sufficiency strategy 2017\r\n2. Ofsted letter of 3 May\n\nNone such list, 2016',
  );

  expect(papers).toEqual({
    kind: 'list',
    titles: ['Sufficiency strategy 2017', 'Ofsted letter of 3 May', 'None such list, 2016'],
  });
});
