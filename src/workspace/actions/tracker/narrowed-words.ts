import { ACTION_STATE_WORDS } from '../../../domain/actions/action-states.js';
import { RAG_WORDS } from '../../../domain/actions/rag.js';
import type { ActionsQuery } from '../actions-query.js';

/** What a report is narrowed to, in words that stand behind "Only"; the panel is in its title. */
export function narrowedInWords({
  which,
  rag,
  owner,
  strandId,
  meetingId,
  age,
  search,
  isIncomplete,
}: ActionsQuery): string[] {
  return [
    ...(which === 'all' ? [] : [WHICH[which] ?? '']),
    ...(rag === undefined ? [] : [`what is ${RAG_WORDS[rag].toLowerCase()}`]),
    ...(owner === undefined ? [] : [owner === 'nobody' ? 'what has no owner' : 'those of one owner']),
    ...(strandId === undefined ? [] : ['those of one strand']),
    ...(meetingId === undefined ? [] : ['those of one meeting']),
    ...(age === undefined ? [] : [`those raised at least ${age} days ago`]),
    ...(search === undefined ? [] : ['those found by a search']),
    ...(isIncomplete ? ['those without an owner or a date'] : []),
  ];
}

const WHICH = {
  live: 'what is not closed',
  closed: 'what is closed',
  ...Object.fromEntries(
    Object.entries(ACTION_STATE_WORDS).map(([state, words]) => [state, `what is ${words.toLowerCase()}`]),
  ),
} as Readonly<Record<string, string>>;
