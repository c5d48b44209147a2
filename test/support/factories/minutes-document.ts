import type { MinutesDocument } from '../../../src/workspace/minutes/documents/minutes-document.js';
import { augustRecord } from './minutes-record.js';

/** The draft minutes of 22 August 2017 as they are drawn. */
export function minutesDocument(changes: Partial<MinutesDocument> = {}): MinutesDocument {
  return {
    record: augustRecord(),
    council: { name: 'Rother Vale Council', colour: '#1d3557' },
    status: 'draft',
    firstLeaf: 1,
    withInitials: false,
    approvedOn: null,
    signed: null,
    corrections: [],
    madeAt: '2017-09-04T09:00:00.000Z',
    ...changes,
  };
}
