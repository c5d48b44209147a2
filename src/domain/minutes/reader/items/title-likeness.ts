/** How much a numbered line looks like the heading of an item, by signs that each add or take something. */
import { MONTH_NAMES } from '../../../calendar/calendar-date.js';
import { startsResolutionText } from '../clauses/markers.js';

export interface NumberedTitle {
  readonly title: string;
  readonly stop: string;
  readonly form: string;
  readonly isApart: boolean;
  readonly before: string;
  readonly after: string;
}

const USUAL =
  /^(?:to receive |to consider |to approve |to confirm )?(?:any )?(?:apolog|declarations? of|disclosures? of|minutes?\b|matters arising|chair(?:man)?['’]s|announcements|communications|questions|public (?:questions|participation|question)|petitions|deputations|urgent|any other|date (?:and time )?of|next meeting|exclusion|exempt|work programme|forward plan|election of|appointment of|to note|welcome|attendance|finance|planning|correspondence|items? )/i;
const MONTH = new RegExp(`^(?:${MONTH_NAMES.map((name) => name.slice(0, 3)).join('|')})`, 'i');
const PAGES = /\(?pages? \d+|\s{3,}\d{1,4}(?: ?[-–—] ?\d{1,4})?$|to follow\)?$/i;
const VERB = /\b(?:was|were|had been|has been|reported|asked|advised|stated|said|noted that|informed)\b/;

/** Above 0 it may be one; the more the likelier. */
export function likenessOfTitle({ title: whole, stop, form, isApart, before, after }: NumberedTitle): number {
  const title = whole.slice(0, 400).trim();
  if (title === '') return likenessOfBareNumber(form, stop, after);
  let score = 1;
  if (/^\p{Ll}/u.test(title)) score -= 2.5;
  if (/^that\b/i.test(title)) score -= 4;
  if (MONTH.test(title) && /^\S{3,9}\.?(?:,? \d{4}|$|\s{2,})/.test(title)) score -= 4;
  if (/^[\d.,%£]+(?:\s|$)/.test(title)) score -= 1.5;
  if (/^[(]/.test(title) || /^[–—-]\s/.test(title)) score -= 1;
  if (isInCapitals(title)) score += 2;
  if (USUAL.test(title)) score += 1.5;
  if (PAGES.test(title)) score += 1.5;
  if (title.length > 200) score -= 1.2;
  if (/[a-z]{2,}\.$/.test(title) && title.length > 60) score -= 0.8;
  if (/;(?: and| or)?$|,$/.test(title)) score -= 1.2;
  if (VERB.test(title) && !isInCapitals(title)) score -= 0.8;
  score += isApart ? 0.7 : 0;
  if (/[:;,]-?$/.test(before.trim()) && !isInCapitals(title)) score -= 1.5;
  if (stop === 'blank' && !isInCapitals(title)) score -= form === 'number' ? 1.2 : 0.2;
  if (stop === ')' || stop === '()') score -= 0.4;
  if (form === 'roman number' && !isInCapitals(title)) score -= 0.5;
  if (form.startsWith('code') || form.startsWith('year') || form === 'number and year') score += 0.3;
  if (form === 'number with a part') score -= 0.3;
  if (startsResolutionText(title)) score -= 2;
  return score;
}

/** A number alone on its line has its title below. */
function likenessOfBareNumber(form: string, stop: string, after: string): number {
  const isTitle = /^\s*[\p{Lu}"“‘']/u.test(after) && after.trim().length <= 150;
  if (!isTitle) return -1;
  const isCode = form !== 'number' && form !== 'roman number';
  return stop === '.' || isCode ? 1.2 : -0.5;
}

export function isInCapitals(text: string): boolean {
  const plain = text.replace(/\([^()]*\)|\d{1,2}(?:st|nd|rd|th)\b/g, '');
  const capitals = plain.match(/\p{Lu}/gu)?.length ?? 0;
  const small = plain.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 3 && small <= capitals * 0.12;
}
