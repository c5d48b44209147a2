/** The paragraphs below a heading; a marker or an action that was glued to the paragraph before stands by itself again. */
import { lineFrom, type SourceLine } from '../clean/source-line.js';
import { readMarker } from '../clauses/markers.js';
import { type JoinRules, passagesIn } from '../lines/passages.js';
import { type Passage, slicePassage } from '../lines/passage.js';

const GLUED =
  /(?:[.:;)\]”"]|[a-z]{2})\s?(?=(?:RESOLVED|Resolved|AGREED|Agreed|ORDERED|RECOMMENDED|NOTED|Noted)(?: (?:that|to))?\s?(?::\s?[-–—]|\/-))|[.;]\s{1,}(?=(?:RESOLVED|Resolved) (?:that|to) |(?:RESOLVED|ACTION|DECISION|AGREED)\s?(?::|–))/g;
const LONGEST = 20_000;

export function bodyPassages(
  lines: readonly SourceLine[],
  bodyAt: number,
  bodyFrom: number,
  end: number,
  rules: JoinRules,
): Passage[] {
  const own = lines.slice(bodyAt, end);
  const [first] = own;
  if (first && bodyFrom > 0) own.splice(0, 1, { ...lineFrom(first, bodyFrom), isApart: true });
  return passagesIn(own, rules).flatMap(parted);
}

/** `NOTED the report and AGREED that …`: two verbs, two resolutions. */
const SECOND_VERB = /(?<!^\([a-z]\))\s(?=(?:AGREED|NOTED|RESOLVED|RECOMMENDED|ORDERED)\s(?:that|to|the)\b)/g;

/** Parted where they were glued; `having heard the officers, the Committee AGREED:-` is one marker and stays whole. */
function parted(passage: Passage): Passage[] {
  const parts: Passage[] = [];
  let from = 0;
  const text = passage.text.slice(0, LONGEST);
  const isVerb = /^(?:\([a-z]\) )?(?:AGREED|NOTED|RESOLVED|RECOMMENDED)\s/.test(text);
  const glues = [...text.matchAll(GLUED), ...(isVerb ? text.matchAll(SECOND_VERB) : [])].sort(
    (one, other) => one.index - other.index,
  );
  const opening = glues.length > 0 ? readMarker(text) : null;
  for (const glue of glues) {
    const at = glue.index + glue[0].length;
    if (opening?.start === 0 && at < opening.end) continue;
    parts.push(slicePassage(passage, from, at));
    from = at;
  }
  if (from === 0) return [passage];
  return [...parts, { ...slicePassage(passage, from), isApart: true }];
}
