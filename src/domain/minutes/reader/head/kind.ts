/** Minutes or agenda: who was there and what was resolved make minutes; what will be held makes an agenda. */
import { placeOfLine, type SourceLine } from '../clean/source-line.js';
import { startsResolutionText } from '../clauses/markers.js';
import { numberedLine } from '../items/heading-forms.js';
import type { Finding, ReadDocument } from '../read-document.js';

interface Sign {
  readonly form: RegExp;
  readonly minutes: number;
  /** Among how many of the first lines. */
  readonly within: number;
}

const HEAD = 70;
/** The head itself: below it stand items that speak of minutes. */
const TOP = 12;
const ANYWHERE = Infinity;
const SIGNS: readonly Sign[] = [
  {
    form: /^\s*(?:(?:members |councillors |those )?present\b(?! (?:and|the|to))|sederunt\b|in attendance\b)/i,
    minutes: 4,
    within: ANYWHERE,
  },
  {
    form: /^\s*(?:draft |unconfirmed )?minutes? of (?:the |a )?(?!last|previous)(?:\w+ ){0,4}(?:meeting|council|committee)/i,
    minutes: 3,
    within: TOP,
  },
  { form: /^\s*(?:draft |unconfirmed )?minutes\s*$/i, minutes: 2, within: 25 },
  { form: /^(?!\s*to )(?=.{0,60}\bminutes? of (?:the |a )?meeting\b)|\bat a meeting of\b/i, minutes: 1, within: TOP },
  {
    form: /^\s*(?:agenda|supplementary agenda|order of business|notice of meeting|public agenda)\b/i,
    minutes: -4,
    within: HEAD,
  },
  {
    form: /\b(?:will be held|is to be held|to be held (?:in|at|on)|are (?:hereby )?(?:summoned|invited)|you are)\b/i,
    minutes: -3,
    within: HEAD,
  },
  {
    form: /\(pages? \d+|\bto follow\b|\bpages? \d+ ?[-–] ?\d+|\s{4,}\d{1,4} ?[-–] ?\d{1,4}$/i,
    minutes: -0.7,
    within: ANYWHERE,
  },
  {
    form: /^\s*(?:the )?(?:meeting|chair\w*) (?:closed|ended|concluded|finished|commenced|rose)/i,
    minutes: 2,
    within: ANYWHERE,
  },
];

export function kindOf(lines: readonly SourceLine[]): { kind: ReadDocument['kind']; found: Finding | null } {
  let score = 0;
  let signs = 0;
  let place: SourceLine | null = null;
  let numbers = 0;
  let isAnnounced = false;
  for (const [index, line] of lines.entries()) {
    const text = line.text.slice(0, 300);
    if (numberedLine(text) !== null) numbers += 1;
    if (startsResolutionText(text) && !/^\s*recommend/i.test(text)) {
      score += 2;
      signs += 1;
    }
    for (const { form, minutes, within } of SIGNS) {
      if (index >= within || !form.test(text)) continue;
      score += minutes;
      isAnnounced ||= minutes <= -3;
      signs += 1;
      place ??= line;
    }
    if (Math.abs(score) > 40) break;
  }
  if (signs === 0 && numbers < 3) return { kind: null, found: null };
  const kind = score > 0 || (score === 0 && !isAnnounced) ? 'minutes' : 'agenda';
  const at = place ?? lines[0];
  const confidence = Math.min(0.99, 0.55 + Math.abs(score) * 0.05);
  return { kind, found: at ? { place: placeOfLine(at), confidence, rule: 'signs of minutes and agendas' } : null };
}
