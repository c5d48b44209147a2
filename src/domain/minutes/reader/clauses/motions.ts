/** `MOVED by … SECONDED … CARRIED` without a marker: the motion's own words are what was resolved. */
export interface CarriedMotion {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 4_000;
const MOTION = /\bMOVED\b.{0,200}?\bSECONDED\b.{0,160}?(?=\b(?:that|That|THAT|to)\b|:)/;
const CARRIED = /(?:,? and)?(?: (?:the motion|it))?(?: was| were)?(?: (?:put and|then))?[ :]*\bCARRIED\b/;

/** `after` are the paragraphs that follow. */
export function carriedMotion(paragraph: string, after: readonly string[]): CarriedMotion | null {
  const text = paragraph.slice(0, LONGEST);
  const found = MOTION.exec(text);
  if (found === null || /\bamendment\b/i.test(text.slice(0, 60))) return null;
  const lead = /^:?[-–]?\s*/.exec(text.slice(found.index + found[0].length))?.[0].length ?? 0;
  const carriedBefore = /\bCARRIED\b/.test(found[0]);
  const start = found.index + found[0].length + lead;
  const rest = text.slice(start);
  const carried = CARRIED.exec(rest);
  const isCarried =
    carriedBefore || carried !== null || after.some((each, index) => index < 2 && /^.{0,80}\bCARRIED\b/.test(each));
  const isLost = /\b(?:LOST|lost|NOT CARRIED|withdrawn)\b/.test(`${rest} ${after[0] ?? ''}`);
  if (!isCarried || isLost || rest.trim() === '') return null;
  return { start, end: carried === null ? paragraph.length : start + carried.index };
}
