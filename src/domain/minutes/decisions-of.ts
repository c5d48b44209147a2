/**
 * What a meeting decided, without how it came to that: the minutes that hold a resolution, and nothing else of them. A
 * motion that fell decided nothing.
 */
import { NO_HEAD } from './head-of-record.js';
import type { MinutesRecord, RecordedBlock } from './minutes-record.js';

/** `record` as the reader may read it. Numbers that are not fixed yet are left out, as they may change. */
export function decisionsOf(record: MinutesRecord, { areNumbersFixed }: { areNumbersFixed: boolean }): MinutesRecord {
  return {
    panel: record.panel,
    meetingOn: record.meetingOn,
    startsAt: record.startsAt,
    chairWord: record.chairWord,
    head: NO_HEAD,
    items: record.items
      .map((minute) => ({
        id: minute.id,
        number: areNumbersFixed ? minute.number : '',
        heading: minute.heading,
        publicHeading: minute.publicHeading,
        publicSummary: minute.publicSummary,
        notForPublication: minute.notForPublication,
        blocks: minute.blocks.filter(isDecision).map((block) => ({ ...block, text: '' })),
      }))
      .filter(({ blocks, publicSummary }) => blocks.length > 0 || publicSummary !== null),
  };
}

function isDecision({ resolution }: RecordedBlock): boolean {
  return resolution?.outcome === 'carried';
}
