/**
 * Headings without a number. Some councils number nothing; others print a single heading in capitals between two numbered
 * items. A heading that only gathers numbered items under it is none.
 */
import type { SourceLine } from '../clean/source-line.js';
import { asideAt } from '../clauses/asides.js';
import { startsResolutionText } from '../clauses/markers.js';
import { attendanceLabel } from '../head/attendance-labels.js';
import { isPerson, nameAt } from '../people/name-shape.js';
import { datesIn } from '../words/dates-in-text.js';
import { isClosing } from './closing.js';
import { isInCapitals } from './title-likeness.js';

const LONGEST = 140;
/** Parts of the agenda, of the page or of the signature. */
const NO_BUSINESS =
  /^(?:part\b|section\b|notes?\b|signed|chair(?:man|person|woman)?\b|appendix|annex|agenda\b|business\b|contents|index|membership|continued|adjournment$|reason|options|recommendation|background|summary|conclusion|implications|key decisions?|non-key|items? (?:for|to be)|matters (?:for|to be)|public session|private session|open session|chief executive|strategic director|director\b|clerk\b|secretary\b|ward\b|proposed|seconded|for:|against:|carried|lost|end$|\d)/i;
const USUAL = /apolog|declaration|minutes|matters arising|next meeting|any other business|welcome|urgent/i;

/** The indexes of headings in capitals between `from` and `to` that have something of their own below them. */
export function headingsInCapitals(
  lines: readonly SourceLine[],
  from: number,
  to: number,
  isHeading: (index: number) => boolean,
): number[] {
  const found: number[] = [];
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (!line || isHeading(index) || !isCapitalHeading(line)) continue;
    const isSecondLine = !line.isApart && index > from;
    const next = nextAfter(lines, index, to);
    if (isSecondLine || isHeading(next) || next >= to) continue;
    const below = lines[next];
    if (below && isCapitalHeading(below) && below.isApart) continue;
    found.push(index);
  }
  return found;
}

/** Behind the further lines of the heading itself. */
function nextAfter(lines: readonly SourceLine[], index: number, to: number): number {
  let next = index + 1;
  while (next < to && lines[next]?.isApart === false && isCapitalHeading(lines[next])) next += 1;
  return next;
}

function isCapitalHeading(line: SourceLine | undefined): boolean {
  const text = line?.text.trim() ?? '';
  return text.length <= LONGEST && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 5 && isInCapitals(text) && isBusiness(text);
}

function isBusiness(text: string): boolean {
  if (NO_BUSINESS.test(text) || asideAt(text) || isClosing(text) || startsResolutionText(text)) return false;
  if (attendanceLabel(text) !== null && !/apolog|^(?:minutes|public|press)/i.test(text)) return false;
  if (/^[([•–—-]|[.,;]$/.test(text)) return false;
  const shape = nameAt(text);
  const isName = shape !== null && shape.hasTitle && isPerson(shape) && shape.end >= text.length - 12;
  const [date] = datesIn(text);
  return !isName && !(date && date.end - date.start > text.length * 0.6);
}

/** For a text without numbers and capitals: short lines that stand alone, as long as some of them are usual ones. */
export function headingsInSmall(lines: readonly SourceLine[], from: number): number[] {
  const found: number[] = [];
  for (let index = from; index < lines.length; index++) {
    const [line, next] = [lines[index], lines[index + 1]];
    const text = line?.text.trim() ?? '';
    const isAlone = line?.isApart === true && next?.isApart === true;
    if (!isAlone || text.length > 90 || !/^\p{Lu}/u.test(text) || /[.:;,!?)-]$/.test(text) || !isBusiness(text))
      continue;
    found.push(index);
  }
  const usual = found.filter((index) => USUAL.test(lines[index]?.text ?? '')).length;
  return found.length >= 3 && usual >= 2 ? found : [];
}
