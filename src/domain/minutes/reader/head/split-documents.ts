/** Where in a file one document ends and the next begins: at each head, which the attendance or the agenda follows. */
import type { SourceLine } from '../clean/source-line.js';
import { startsResolutionText } from '../clauses/markers.js';
import { numberedLine } from '../items/heading-forms.js';
import { isClosing } from '../items/closing.js';
import { datesIn } from '../words/dates-in-text.js';
import { hasBody } from './bodies.js';

/** A head has no more lines than this above its attendance. */
const HEAD_LINES = 16;
const STARTS_BUSINESS = /^\s*(?:(?:members |councillors )?present\b|sederunt\b|agenda\b|attendance\s*:)/i;
const SENTENCE =
  /^\s*(?:draft )?(?:minutes?|agenda|record) (?:of|for)\b|^\s*at a meeting of\b|^\s*(?:a )?meeting of\b|^\s*notice of meeting/i;

/** The index of the first line of each document; the first is 0. */
export function startsOfDocuments(lines: readonly SourceLine[]): number[] {
  const starts = [0];
  let business = 0;
  for (const [index, line] of lines.entries()) {
    if (line.offset > 0) continue;
    if (business >= 2 && STARTS_BUSINESS.test(line.text.slice(0, 80))) {
      const head = startOfHead(lines, index, (starts.at(-1) ?? 0) + 1);
      if (head !== null) {
        starts.push(head);
        business = 0;
        continue;
      }
    }
    if (isBusiness(line)) business += 1;
  }
  return starts;
}

function isBusiness({ text }: SourceLine): boolean {
  const numbered = numberedLine(text);
  return (numbered !== null && text.trim().length > numbered.titleAt) || startsResolutionText(text);
}

/** Null where what stands above names no body and no day, as when minutes are corrected. */
function startOfHead(lines: readonly SourceLine[], at: number, least: number): number | null {
  let start = at;
  let sawSentence = false;
  for (let index = at - 1; index >= Math.max(least, at - HEAD_LINES); index--) {
    const text = lines[index]?.text.trim() ?? '';
    if (sawSentence && lines[index + 1]?.isApart && !isTitleLine(text)) break;
    if (!isHeadLine(text)) break;
    start = index;
    sawSentence ||= SENTENCE.test(text) || (hasBody(text) && text === text.toUpperCase());
  }
  const head = lines.slice(start, at).map(({ text }) => text);
  const joined = head.join(' ');
  return start < at && hasBody(joined) && datesIn(joined).length > 0 ? start : null;
}

function isHeadLine(text: string): boolean {
  if (text.length > 200 || isClosing(text) || startsResolutionText(text)) return false;
  if (SENTENCE.test(text)) return true;
  const numbered = numberedLine(text);
  if (numbered !== null && datesIn(text).length === 0) return false;
  return !/[a-z]{3}[.;]$/.test(text) || datesIn(text).length > 0;
}

function isTitleLine(text: string): boolean {
  return text === text.toUpperCase() && text.length <= 90;
}
