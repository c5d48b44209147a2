/** The words of agendas as pages say them. */
import type { HowMinuted } from '../../domain/agendas/how-minuted.js';
import type { Option } from '../../platform/web/pages/list-page.js';
import type { AgendaEntry } from './agenda-entry.entity.js';
import type { PaperKind } from './paper.entity.js';

export const ENTRY_KIND_WORDS: Record<AgendaEntry['kind'], string> = {
  business: 'an item',
  exclusion: 'an exclusion of the public',
  'next-meetings': 'the next meetings',
  minutes: 'minutes to approve',
  heading: 'a sub-heading',
};

export const HOW_MINUTED_WORDS: Record<HowMinuted, string> = {
  'own-minute': 'A minute of its own',
  'head-only': 'Only in the head of the minutes',
  'if-something-happened': 'Minuted only if something happened',
};

export const EXPECTATION_WORDS: Record<AgendaEntry['paperExpectation'], string> = {
  paper: 'A paper',
  verbal: 'A verbal report',
  none: 'No paper',
  'to-follow': 'A paper that is to follow',
};

export const PAPER_KIND_WORDS: Record<PaperKind, string> = {
  report: 'Report',
  appendix: 'Appendix',
  minutes: 'Minutes',
  presentation: 'Presentation',
  plan: 'Plan',
  letter: 'Letter',
};

export function optionsOf(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([value, text]) => ({ value, text }));
}

/** `1 page`, `8 pages` */
export function pagesCounted(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}
