import { isLive, LIVE_STATES } from '../../domain/actions/action-states.js';
import { RAG_STATUSES, type RagStatus } from '../../domain/actions/rag.js';
import { addDays, type CalendarDate } from '../../domain/calendar/calendar-date.js';
import { foundBy } from '../../platform/database/search/search-index.js';
import { termsOf } from '../../platform/database/search/search-terms.js';
import { type Sorting, sortingFrom, sqlDirection } from '../../platform/web/pages/sorting.js';
import type { ActionsInScope } from './actions-in-scope.js';
import { OWNER_GONE_IN_SQL } from './owner-gone.js';
import { RAG_STATUS_IN_SQL, ragParameters } from './rag-in-sql.js';

export const WHICH_STATES = ['live', 'closed', 'all', ...LIVE_STATES, 'complete', 'superseded', 'withdrawn'] as const;
export type WhichState = (typeof WHICH_STATES)[number];
/** In days since it was raised; at least so many. */
export const AGES = [30, 90, 180, 365] as const;
export const ACTION_SORTS = ['due', 'reference', 'owner', 'raised', 'heard'] as const;
export type ActionSort = (typeof ACTION_SORTS)[number];

/** What of the tracker is asked for; what is left out narrows nothing. */
export interface ActionsQuery {
  readonly which: WhichState;
  readonly sorting: Sorting<ActionSort>;
  /** Beginnings of words, or references such as `20(4)`; all of them, in any order. */
  readonly search?: string;
  readonly panelId?: string;
  /** `person:` or `post:` with an id, `nobody`, `self` for whoever asks, or `me` with what they support besides. */
  readonly owner?: string;
  readonly rag?: RagStatus;
  readonly strandId?: string;
  /** The meeting at which it was raised. */
  readonly meetingId?: string;
  readonly age?: (typeof AGES)[number];
  /** Without a date, or with nobody to do it. */
  readonly isIncomplete?: true;
}

const LONGEST_SEARCH = 200;
const EARLIEST_DUE_FIRST: Sorting<ActionSort> = { by: 'due', order: 'ascending' };

/** Everything that is not done, what is due first at the top. */
export const EVERYTHING_LIVE: ActionsQuery = { which: 'live', sorting: EARLIEST_DUE_FIRST };

/** From the query of an address; what makes no sense there is left out. */
export function actionsQuery(asked: Readonly<Record<string, unknown>>): ActionsQuery {
  const word = (name: string) => {
    const value = asked[name];
    return typeof value === 'string' && value.trim() !== '' ? { [name]: value.trim().slice(0, LONGEST_SEARCH) } : {};
  };
  const rag = RAG_STATUSES.find((each) => each === asked['rag']);
  const age = AGES.find((each) => String(each) === asked['age']);
  return {
    which: WHICH_STATES.find((each) => each === asked['which']) ?? usualState(rag),
    sorting: sortingFrom(asked, ACTION_SORTS, EARLIEST_DUE_FIRST),
    ...word('search'),
    ...word('panelId'),
    ...word('owner'),
    ...word('strandId'),
    ...word('meetingId'),
    ...(rag ? { rag } : {}),
    ...(age ? { age } : {}),
    ...(asked['isIncomplete'] === 'yes' ? { isIncomplete: true } : {}),
  };
}

/** What is complete or closed is not among what is open. */
function usualState(rag: RagStatus | undefined): WhichState {
  return rag === 'complete' || rag === 'closed' ? 'closed' : 'live';
}

/** Back to the query of an address. */
export function parametersOf({ which, sorting, isIncomplete, age, ...words }: ActionsQuery): URLSearchParams {
  const isUsual = sorting.by === EARLIEST_DUE_FIRST.by && sorting.order === EARLIEST_DUE_FIRST.order;
  return new URLSearchParams({
    ...(which === usualState(words.rag) ? {} : { which }),
    ...words,
    ...(age === undefined ? {} : { age: String(age) }),
    ...(isIncomplete ? { isIncomplete: 'yes' } : {}),
    ...(isUsual ? {} : { sort: sorting.order === 'descending' ? `-${sorting.by}` : sorting.by }),
  });
}

/** Whether anything narrows the list beyond what it opens with. */
export function isNarrowed(query: ActionsQuery): boolean {
  return [...parametersOf(query).keys()].some((name) => name !== 'sort');
}

export function narrow({ select, opens }: ActionsInScope, query: ActionsQuery, today: CalendarDate): void {
  const { which, search = '', panelId, owner, rag, strandId, meetingId, age, isIncomplete } = query;
  select.setParameters(ragParameters(today));
  if (which === 'live') select.andWhere('action.closedOn IS NULL');
  else if (which === 'closed') select.andWhere('action.closedOn IS NOT NULL');
  else if (which !== 'all') {
    select.andWhere('action.state = :which', { which });
    // So that only what is open is looked at, and not all there ever was.
    if (isLive(which)) select.andWhere('action.closedOn IS NULL');
  }
  if (panelId !== undefined) select.andWhere('action.panelId = :panelId', { panelId });
  if (strandId !== undefined) select.andWhere('action.strandId = :strandId', { strandId });
  if (meetingId !== undefined) select.andWhere('action.meetingId = :meetingId', { meetingId });
  if (age !== undefined) select.andWhere('action.raisedOn <= :raisedBy', { raisedBy: addDays(today, -age) });
  // What waits for a reply is somebody else's to move.
  if (isIncomplete) {
    select.andWhere('action.waitingSince IS NULL');
    const hasNoOwner = `(action.ownerPersonId IS NULL AND action.ownerPostId IS NULL) OR ${OWNER_GONE_IN_SQL}`;
    select.andWhere(`(action.dueOn IS NULL OR ${hasNoOwner})`);
  }
  if (rag) {
    select.andWhere(`${RAG_STATUS_IN_SQL} = :rag`, { rag });
    // Said twice, so that an index leads there.
    if (rag === 'awaiting-agreement') select.andWhere(`action.state IN ('proposed', 'agreed')`);
  }
  narrowToOwner(select, owner);
  termsOf(search).forEach((term, index) => {
    const { sql, parameters } = foundBy(term, `term${index}`, 'action.id', opens);
    select.andWhere(sql, parameters);
  });
}

function narrowToOwner(select: ActionsInScope['select'], owner: string | undefined): void {
  if (owner === undefined) return;
  const [kind, id = ''] = owner.split(':', 2);
  if (kind === 'person') select.andWhere('action.ownerPersonId = :ownerId', { ownerId: id });
  else if (kind === 'post') select.andWhere('action.ownerPostId = :ownerId', { ownerId: id });
  else if (kind === 'nobody') select.andWhere('action.ownerPersonId IS NULL AND action.ownerPostId IS NULL');
  else if (kind === 'self') select.andWhere(`(${IS_OWN})`);
  else if (kind === 'me') select.andWhere(`(${IS_OWN} OR ${IS_SUPPORTED})`);
}

const IS_OWN = 'action.ownerPersonId = :reader OR action.ownerPostId IN (:...minePosts)';
const IS_SUPPORTED = `action.id IN (SELECT supported.action_id FROM action_parties supported
  WHERE supported.kind = 'supporter' AND (supported.person_id = :reader OR supported.post_id IN (:...minePosts)))`;

const COLUMNS: Readonly<Record<ActionSort, string>> = {
  due: 'action.sortDueOn',
  reference: 'action.referenceKey',
  owner: 'owner_key',
  raised: 'action.raisedOn',
  heard: 'action.lastHeardOn',
};

/** In a total order: the id decides between equals. */
export function order(lines: ActionsInScope['select'], { sorting }: ActionsQuery): ActionsInScope['select'] {
  const direction = sqlDirection(sorting);
  if (sorting.by === 'owner') {
    lines.leftJoin('action.ownerPerson', 'owning').leftJoin('action.ownerPost', 'owningPost');
    lines.addSelect(`COALESCE(owningPost.sortKey, owning.sortKey, '\u{10FFFF}')`, 'owner_key');
  }
  return lines.orderBy(COLUMNS[sorting.by], direction).addOrderBy('action.id', direction);
}
