/**
 * A record as it was stored, which is never written again: what an earlier release did not know of is filled in here,
 * so that every reader finds one shape.
 */
import { NO_HEAD } from './head-of-record.js';
import type { MinutesRecord, RecordedBlock, RecordedHead, RecordedMinute } from './minutes-record.js';

type StoredMinute = Omit<RecordedMinute, 'blocks'> & { readonly blocks: readonly StoredBlock[] };
type StoredBlock = Omit<RecordedBlock, 'resolution' | 'cited'> & {
  readonly cited?: RecordedBlock['cited'];
  readonly resolution: Partial<NonNullable<RecordedBlock['resolution']>> | null;
};
export type StoredRecord = Omit<MinutesRecord, 'head' | 'items'> & {
  readonly head: Partial<RecordedHead>;
  readonly items: readonly StoredMinute[];
};

export function storedRecord(text: string): MinutesRecord {
  return completeRecord(JSON.parse(text) as StoredRecord);
}

export function completeRecord(stored: StoredRecord): MinutesRecord {
  return { ...stored, head: { ...NO_HEAD, ...stored.head }, items: stored.items.map(minuteOf) };
}

function minuteOf(minute: StoredMinute): RecordedMinute {
  return { ...minute, blocks: minute.blocks.map(blockOf) };
}

/** Before outcomes were stored, every resolution was printed as carried; before citations were, none was a link. */
function blockOf(block: StoredBlock): RecordedBlock {
  const resolution = block.resolution && { outcome: 'carried', ...block.resolution };
  return { ...block, cited: block.cited ?? [], resolution: resolution as RecordedBlock['resolution'] };
}
