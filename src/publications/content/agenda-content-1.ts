import type { AgendaContent, AgendaContentEntry, AgendaContentPaper } from './agenda-content.js';

/** A published agenda of content schema 1: without sub-headings, urgency, minutes and notes on closed papers. */
export interface AgendaContent1 extends Omit<AgendaContent, 'entries'> {
  readonly entries: readonly AgendaContentEntry1[];
}

interface AgendaContentEntry1 extends Omit<AgendaContentEntry, 'urgency' | 'minutesOf' | 'papers'> {
  readonly papers: readonly Omit<AgendaContentPaper, 'note'>[];
}

/** The same as it would be told today; what it did not know is left unsaid. */
export function fromAgendaContent1(content: AgendaContent1): AgendaContent {
  return {
    ...content,
    entries: content.entries.map((entry) => ({
      ...entry,
      urgency: null,
      minutesOf: [],
      papers: entry.papers.map((paper) => ({ ...paper, note: null })),
    })),
  };
}
