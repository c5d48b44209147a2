/** Lines that belong to the page and not to what is said on it, each by a rule of its own. */
import { DATED_FOOT, datedFeet } from './dated-feet.js';
import type { FurnitureRule } from './furniture-rule.js';

const LONGEST = 160;

const FURNITURE: readonly FurnitureRule[] = [
  rule('page number', /^(?:[-–—] ?)?\d{1,4}(?: ?[-–—])?$/, true),
  rule(
    'page number in words',
    /^(?:(?:page|tudalen|p\.)\s?\d{1,4}(?:\s?(?:of|o|\/)\s?\d{1,4})?|\d{1,4}\s?\|\s?page|\d{1,4} of \d{1,4}|page no\.? ?\d{0,4})\.?$/i,
    true,
  ),
  rule('pack notice', /^(?:public document pack|pecyn dogfennau cyhoeddus|(?:this )?document is restricted)$/i, false),
  rule('stamp of an agenda item', /^(?:a?g?e?nda|m?i?nute) ?item ?\d{1,3}[a-z]?(?:\.\d{1,2})?$/i, false),
  rule(
    'blank page',
    /^(?:this page is intentionally left blank|mae'r dudalen hon yn fwriadol wag|page intentionally blank|intentionally blank)\.?$/i,
    true,
  ),
  rule(
    'label of a web page',
    /^(?:no\.|item|minutes:|additional documents:|supporting documents:|attendance details are available.*|pdf \d+(?:\.\d+)? [km]b|view the (?:declarations|background).*)$/i,
    false,
  ),
  rule('rule of characters', /^[-–—_=~*.·•…|\s]{3,}$/, false),
];

const PAPERS = rule('paper of a web page', /^\D.{0,140} pdf \d+(?:\.\d+)? [km]b$/i, false);
const OPENS_PAPERS = /^(?:additional|supporting) documents:$/i;
/** `Application 15/03311/FU     11 -`: the page at the end of the range stands on the next line. */
const OPEN_RANGE = /\s{3,}\d{1,4} ?[-–—]$/;

/** Of each line the rule by which it is furniture; null where it is none. */
export function furnitureOf(lines: readonly string[]): (FurnitureRule | null)[] {
  const feet = datedFeet(lines);
  let isAmongPapers = false;
  return lines.map((line, index) => {
    const text = line.trim();
    if (isAmongPapers && line.length <= LONGEST && PAPERS.isIn(text)) return PAPERS;
    isAmongPapers = OPENS_PAPERS.test(text);
    if (feet.has(index)) return DATED_FOOT;
    return OPEN_RANGE.test(lines[index - 1] ?? '') ? null : furnitureIn(line);
  });
}

function furnitureIn(line: string): FurnitureRule | null {
  if (line.length > LONGEST) return null;
  const text = line.trim();
  return FURNITURE.find(({ isIn }) => isIn(text)) ?? null;
}

function rule(name: string, form: RegExp, endsPage: boolean): FurnitureRule {
  return { name, isIn: (line) => form.test(line), endsPage };
}
