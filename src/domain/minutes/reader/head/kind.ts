/** Minutes or agenda: who was there and what was resolved make minutes; what will be held makes an agenda. */
import { placeOfLine, type SourceLine } from '../clean/source-line.js';
import { startsResolutionText } from '../clauses/markers.js';
import { numberedLine } from '../items/heading-forms.js';
import type { Finding, ReadDocument } from '../read-document.js';

interface Sign {
  readonly form: RegExp;
  readonly minutes: number;
  /** Only among the first lines. */
  readonly isOfHead: boolean;
}

const HEAD = 70;
const SIGNS: readonly Sign[] = [
  {
    form: /^\s*(?:(?:members |councillors |those )?present\b(?! (?:and|the|to))|sederunt\b|in attendance\b)/i,
    minutes: 4,
    isOfHead: false,
  },
  {
    form: /^\s*(?:draft |unconfirmed )?minutes? of (?:the |a )?(?:\w+ ){0,4}(?:meeting|council|committee)/i,
    minutes: 3,
    isOfHead: true,
  },
  { form: /^\s*(?:draft |unconfirmed )?minutes\s*$/i, minutes: 2, isOfHead: true },
  { form: /\bminutes? of (?:the |a )?meeting\b|\bat a meeting of\b/i, minutes: 1, isOfHead: true },
  {
    form: /^\s*(?:agenda|supplementary agenda|order of business|notice of meeting|public agenda)\b/i,
    minutes: -4,
    isOfHead: true,
  },
  {
    form: /\b(?:will be held|is to be held|to be held (?:in|at|on)|are (?:hereby )?(?:summoned|invited)|you are)\b/i,
    minutes: -3,
    isOfHead: true,
  },
  {
    form: /\(pages? \d+|\bto follow\b|\bpages? \d+ ?[-–] ?\d+|\s{4,}\d{1,4} ?[-–] ?\d{1,4}$/i,
    minutes: -0.7,
    isOfHead: false,
  },
  {
    form: /^\s*(?:the )?(?:meeting|chair\w*) (?:closed|ended|concluded|finished|commenced|rose)/i,
    minutes: 2,
    isOfHead: false,
  },
];

export function kindOf(lines: readonly SourceLine[]): { kind: ReadDocument['kind']; found: Finding | null } {
  let score = 0;
  let signs = 0;
  let place: SourceLine | null = null;
  let numbers = 0;
  for (const [index, line] of lines.entries()) {
    const text = line.text.slice(0, 300);
    if (numberedLine(text) !== null) numbers += 1;
    if (startsResolutionText(text) && !/^\s*recommend/i.test(text)) {
      score += 2;
      signs += 1;
    }
    for (const { form, minutes, isOfHead } of SIGNS) {
      if ((isOfHead && index >= HEAD) || !form.test(text)) continue;
      score += minutes;
      signs += 1;
      place ??= line;
    }
    if (Math.abs(score) > 40) break;
  }
  if (signs === 0 && numbers < 3) return { kind: null, found: null };
  const kind = score >= 0 ? 'minutes' : 'agenda';
  const at = place ?? lines[0];
  const confidence = Math.min(0.99, 0.55 + Math.abs(score) * 0.05);
  return { kind, found: at ? { place: placeOfLine(at), confidence, rule: 'signs of minutes and agendas' } : null };
}
