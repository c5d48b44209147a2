import { expect, it } from '@jest/globals';
import { csvLine } from '../../../src/platform/web/csv.js';

it.each<[string, readonly (string | number)[], string]>([
  ['plain words', ['Ann', 7], 'Ann,7'],
  ['a comma', ['Elliott, M.'], '"Elliott, M."'],
  ['quotation marks', ['the "late" report'], '"the ""late"" report"'],
  ['lines', ['one\ntwo'], '"one\ntwo"'],
  ['a formula', ['=HYPERLINK("http://x")'], '"\'=HYPERLINK(""http://x"")"'],
  ['a formula behind blanks', ['  =1+1'], "'  =1+1"],
  ['what begins with a plus', ['+44 1709'], "'+44 1709"],
  ['what begins with a minus', ['-1'], "'-1"],
  ['what begins with an at sign', ['@SUM(A1)'], "'@SUM(A1)"],
  ['a number below nought', [-1], '-1'],
  ['nothing', ['', ''], ','],
])('%s in a CSV file is read, never run', (_, cells, line) => {
  expect(csvLine(cells)).toBe(`${line}\r\n`);
});
