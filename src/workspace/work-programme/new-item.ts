import { newId } from '../../platform/database/new-id.js';
import type { ProgrammeItem } from './programme-item.entity.js';

type Given = Pick<ProgrammeItem, 'panelId' | 'title' | 'source'> & Partial<ProgrammeItem>;

/** A planned item of which nothing more is said than what is given: one of its own, unless it continues another. */
export function newItem(given: Given): ProgrammeItem {
  const id = newId();
  return {
    id,
    itemId: id,
    purpose: null,
    scope: null,
    authorPersonId: null,
    authorPostId: null,
    sourceWords: null,
    sourceMeetingId: null,
    clauseId: null,
    annualReportId: null,
    yearFrom: null,
    dueOn: null,
    meetingId: null,
    state: 'planned',
    outcome: null,
    version: 1,
    ...given,
  };
}
