/** Lines that belong to the page and not to what is said on it, each by a rule of its own. */
export interface FurnitureRule {
  readonly name: string;
  readonly isIn: (line: string) => boolean;
  /** Whether a page ends there. */
  readonly endsPage: boolean;
}

const LONGEST = 160;

export const FURNITURE: readonly FurnitureRule[] = [
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
    /^(?:no\.|item|minutes:|additional documents:|supporting documents:|attendance details are available.*|pdf \d+ [km]b|view the (?:declarations|background).*|\D.{0,120} pdf \d+ [km]b)$/i,
    false,
  ),
  rule('rule of characters', /^[-–—_=~*.·•…|\s]{3,}$/, false),
];

export function furnitureIn(line: string): FurnitureRule | null {
  if (line.length > LONGEST) return null;
  const text = line.trim();
  return FURNITURE.find(({ isIn }) => isIn(text)) ?? null;
}

function rule(name: string, form: RegExp, endsPage: boolean): FurnitureRule {
  return { name, isIn: (line) => form.test(line), endsPage };
}
