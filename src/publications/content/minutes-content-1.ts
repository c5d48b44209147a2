import { completeRecord, type StoredRecord } from '../../domain/minutes/stored-record.js';
import type { DecisionsContent, MinutesContent } from './minutes-content.js';

type Stored<Content extends DecisionsContent> = Omit<Content, 'record' | 'citations'> &
  Partial<Pick<MinutesContent, 'citations'>> & { readonly record: StoredRecord };

/** Minutes and decisions as they were published at first, filled in with what they did not tell then. */
export function fromMinutesContent1(stored: Stored<MinutesContent>): MinutesContent {
  return { ...stored, citations: stored.citations ?? [], record: completeRecord(stored.record) };
}

export function fromDecisionsContent1(stored: Stored<DecisionsContent>): DecisionsContent {
  return { ...stored, record: completeRecord(stored.record) };
}
