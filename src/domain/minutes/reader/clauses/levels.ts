/** At which level an entry of a list belongs: a clause, or beneath the last clause. Labels decide, then bullets and indents. */
import { isFirstLabel, isNextLabel } from '../lines/list-entry.js';
import type { DraftEntry, DraftResolution } from './draft.js';
import { leadsToList } from './lead-in.js';

export type Level = 'clause' | 'subclause' | 'new resolution' | 'none';

export function levelOf(entry: DraftEntry, draft: DraftResolution): Level {
  const last = draft.clauses.at(-1);
  if (!last) return 'clause';
  const listed = draft.clauses.filter(({ style }) => style !== '');
  const lastListed = listed.at(-1);
  if (draft.isInterrupted) return lastListed && goesOnCounting(lastListed, entry) ? 'clause' : 'none';
  if (!lastListed) return levelBelowSentence(entry, draft);
  if (entry.label === null) return levelOfBullet(entry, draft, lastListed);
  return levelOfLabel(entry, draft, lastListed);
}

/** The only clause so far has no label. */
function levelBelowSentence(entry: DraftEntry, { clauses, isLeadIn }: DraftResolution): Level {
  const last = clauses.at(-1);
  const text = last?.passage.text ?? '';
  if (isLeadIn || leadsToList(text) || (last?.subs.length ?? 0) > 0) return 'subclause';
  if (/^(?:that|to)\b/i.test(entry.passage.text) && !entry.printed.startsWith('(a')) return 'clause';
  if (entry.label !== null && isNextLabel('1', entry.label)) return 'clause';
  return /\b(?:following|below|conditions?|as follows|namely)\b[^.]{0,60}\.?$/i.test(text) ? 'subclause' : 'none';
}

function levelOfBullet(entry: DraftEntry, { clauses }: DraftResolution, lastListed: DraftEntry): Level {
  if (lastListed.label !== null) return 'subclause';
  const last = clauses.at(-1);
  if (entry.style !== lastListed.style && isAlike(entry.style) !== isAlike(lastListed.style)) return 'subclause';
  if (entry.indent > lastListed.indent) return 'subclause';
  const isBeneath = leadsToList(last?.passage.text ?? '') && startsWithThat(lastListed) && !startsWithThat(entry);
  return isBeneath ? 'subclause' : 'clause';
}

function levelOfLabel(entry: DraftEntry, { clauses }: DraftResolution, lastListed: DraftEntry): Level {
  const last = clauses.at(-1);
  const label = entry.label ?? '';
  if (lastListed.label === null) return 'subclause';
  const sub = last?.subs.findLast((each) => each.label !== null);
  const isNextSub =
    sub !== undefined && sub.label !== null && isNextLabel(sub.label, label) && sub.style === entry.style;
  const isNext = isNextLabel(lastListed.label, label) && lastListed.style === entry.style;
  if (isNext && isNextSub)
    return Math.abs(entry.indent - lastListed.indent) <= Math.abs(entry.indent - (sub?.indent ?? 0))
      ? 'clause'
      : 'subclause';
  if (isNext) return 'clause';
  if (isNextSub) return 'subclause';
  if (isNextLabel(lastListed.label, label) && !isFirstLabel(label) && sub === undefined) return 'clause';
  const isSameKind = lastListed.style === entry.style && kindOf(lastListed.label) === kindOf(label);
  const leadsOn = leadsToList(last?.passage.text ?? '') || (last?.subs.length ?? 0) > 0;
  if (isSameKind && isFirstLabel(label) && !leadsOn) return 'new resolution';
  if (isSameKind && !isFirstLabel(label) && !leadsOn) return 'clause';
  return 'subclause';
}

function goesOnCounting(last: DraftEntry, entry: DraftEntry): boolean {
  if (last.label === null || entry.label === null)
    return last.label === entry.label && last.style === entry.style && startsWithThat(entry);
  return isNextLabel(last.label, entry.label) && last.style === entry.style;
}

function startsWithThat({ passage }: DraftEntry): boolean {
  return /^that\b/i.test(passage.text);
}

/** Bullets of one level: dashes of every length, dots of every size. */
function isAlike(style: string): string {
  if (/^[-–—+*]$/.test(style)) return '-';
  return style === 'o' ? 'o' : '•';
}

function kindOf(label: string): string {
  if (/^\d+$/.test(label)) return 'number';
  return /\d/.test(label) ? 'part' : 'letter';
}
