/**
 * Running heads and feet: the same line but for its figures, three times or more, where pages end or like the title
 * above the text. A phrase that merely comes often, such as a usual resolution, stays.
 */
export interface LineOnPage {
  readonly text: string;
  /** Whether a page is known to end just before or after it, or a line or two away. */
  readonly isAtEdge: boolean;
  /** Whether it is the last line of a page or the first of the next, but for page numbers. */
  readonly isBesideBreak: boolean;
}

const LEAST = 3;
const LONGEST = 120;
/** No running head has so many words in small letters. */
const SENTENCE = 7;
/** The lines at the top of the text whose words running heads repeat. */
const TITLE_LINES = 10;
/** `PCP 23/13`, `HWB.7`: the number of an item, which stands above its title, and rises as pages do. */
const CODE_ALONE = /^\s*\p{Lu}{2,6}[ ./-]?\d{1,4}(?:[./-]\d{1,4})*[.:]?\s*$/u;
/** What is said and not a head, however often: markers, sentences, entries, attendance. */
const SAID =
  /^(?:[-•*(]|\d{1,3}[.)]\s|that\b|resolved|recommended|agreed|noted|decision|action|reason|present|apolog|in attendance|report (?:of|by)|councillors?\s|cllr|mr|proposed|seconded)|[,;:]$|[a-z]{2,}\.$/i;

/** The places, in `lines`, of running heads and feet. */
export function runningHeads(lines: readonly LineOnPage[]): Set<number> {
  const places = new Map<string, number[]>();
  for (const [index, { text }] of lines.entries()) {
    const line = text.trim();
    if (line.length < 3 || line.length > LONGEST || isSaid(line)) continue;
    const key = keyOf(line);
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  }
  const top = topOf(lines);
  const title = new Set(top.map(keyOf));
  const found = new Set<number>();
  for (const [key, indexes] of places) {
    if (indexes.length < LEAST || !isRunning(key, indexes, lines, title)) continue;
    for (const index of indexes) if (index >= top.length && !startsHead(lines, index)) found.add(index);
  }
  const words = new Set(top.flatMap(wordsOf));
  for (const [index, line] of lines.entries()) {
    if (index >= top.length && isTitleAtEdge(line, words) && !startsHead(lines, index)) found.add(index);
  }
  return found;
}

/** A sentence, or a part of one, that was merely said often. */
function isSaid(line: string): boolean {
  const small = line.match(/(?<![\p{L}’'-])\p{Ll}+/gu)?.length ?? 0;
  return SAID.test(line) || small >= SENTENCE || /^(?!page)\p{Ll}/u.test(line);
}

/** The lines above the attendance and the first item. */
function topOf(lines: readonly LineOnPage[]): string[] {
  const texts = lines.slice(0, TITLE_LINES).map(({ text }) => text.trim());
  const end = texts.findIndex((text) =>
    /^(?:members )?present\b|^\d{1,3}[.:/)]|^apolog|^agenda$|^sederunt/i.test(text),
  );
  return end < 0 ? texts : texts.slice(0, end);
}

/** Once or twice is enough for a line where a page ends that says nothing but the body, the day and the page. */
function isTitleAtEdge({ text, isBesideBreak }: LineOnPage, title: ReadonlySet<string>): boolean {
  const words = wordsOf(text);
  const isShort =
    text.trim().length <= LONGEST &&
    (words.length >= 2 || /^\D+\d{2}/.test(text)) &&
    words.length > 0 &&
    !/^\s*\d{1,3}[.)]\s/.test(text);
  return (
    isBesideBreak && isShort && words.every((word) => title.has(word) || /^(?:page|of|minutes|agenda)$/.test(word))
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

function isRunning(
  key: string,
  indexes: readonly number[],
  lines: readonly LineOnPage[],
  title: ReadonlySet<string>,
): boolean {
  const atEdge = indexes.filter((index) => lines[index]?.isAtEdge).length;
  if (atEdge * 2 >= indexes.length) return true;
  if (areItemCodes(indexes.map((index) => lines[index]?.text.trim() ?? ''))) return false;
  if (title.has(key)) return true;
  return /\bpage #/.test(key) || countsPages(indexes.map((index) => lines[index]?.text ?? ''));
}

/** A code that stays the same is that of the body or the report. */
function areItemCodes(texts: readonly string[]): boolean {
  return texts.every((text) => CODE_ALONE.test(text)) && new Set(texts).size === texts.length;
}

/** The last or the first figure of the line goes up from page to page: `Planning Committee - 3`. */
function countsPages(texts: readonly string[]): boolean {
  const figures = texts.map((text) => text.match(/\d+/g)?.map(Number) ?? []);
  const rises = (numbers: readonly (number | undefined)[]) =>
    numbers.every((number, index) => index === 0 || (number ?? 0) === (numbers[index - 1] ?? 0) + 1);
  return (
    figures.every((each) => each.length > 0) &&
    texts.every((text) => /\p{L}{3}/u.test(text) && !/^\d+[.)]?\s/.test(text.trim())) &&
    (rises(figures.map((each) => each.at(-1))) || rises(figures.map((each) => each[0])))
  );
}

/** The head of another set of minutes in the same file: the attendance follows it. */
function startsHead(lines: readonly LineOnPage[], index: number): boolean {
  return lines.slice(index + 1, index + 12).some(({ text }) => /^\s*(?:members )?present\b/i.test(text));
}

function keyOf(line: string): string {
  return line.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}
