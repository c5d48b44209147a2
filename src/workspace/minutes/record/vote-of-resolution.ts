import { resultInWords } from '../../../domain/minutes/vote-words.js';
import type { ResolutionInFull } from '../minutes-in-full.js';
import { voteFacts } from '../vote-facts.js';

/** What happened in the vote, in sentences; null where the minutes do not say. */
export function voteOf(resolution: ResolutionInFull, chairWord: string): string | null {
  return resultInWords(voteFacts(resolution, resolution.votes), chairWord).join(' ') || null;
}
