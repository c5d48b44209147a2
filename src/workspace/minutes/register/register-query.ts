import type { SelectQueryBuilder } from 'typeorm';
import { type MunicipalYear, yearLabel } from '../../../domain/calendar/municipal-year.js';
import { CLAUSE_MARKS, type ClauseMark } from '../../../domain/minutes/clause-marks.js';
import { MINUTES_STATES, type MinutesState } from '../../../domain/minutes/minutes-states.js';
import { RESOLUTION_KINDS, type ResolutionKind } from '../../../domain/minutes/resolution-kinds.js';
import { VOTE_OUTCOMES, type VoteOutcome } from '../../../domain/minutes/vote.js';
import { foundBy } from '../../../platform/database/search/search-index.js';
import { termsOf } from '../../../platform/database/search/search-terms.js';
import type { ResolutionsInScope } from './resolutions-in-scope.js';
import type { Resolution } from '../resolution.entity.js';

/** What of the register is asked for; what is left out narrows nothing. */
export interface RegisterQuery {
  /** Beginnings of words of the heading and the clauses, or numbers such as `20(4)`; all of them, in any order. */
  readonly search?: string;
  readonly panelId?: string;
  readonly year?: MunicipalYear;
  readonly kind?: ResolutionKind;
  readonly outcome?: VoteOutcome;
  readonly mark?: ClauseMark;
  /** How far the minutes have come that hold it. */
  readonly state?: MinutesState;
}

const LONGEST_SEARCH = 200;

/** From the query of an address; what makes no sense there is left out. */
export function registerQuery(
  asked: Readonly<Record<string, unknown>>,
  years: readonly MunicipalYear[] = [],
): RegisterQuery {
  const { panelId } = asked;
  const search = typeof asked['search'] === 'string' ? asked['search'].trim().slice(0, LONGEST_SEARCH) : '';
  const year = years.find((each) => yearLabel(each) === asked['year']);
  const kind = RESOLUTION_KINDS.find((each) => each === asked['kind']);
  const outcome = VOTE_OUTCOMES.find((each) => each === asked['outcome']);
  const mark = CLAUSE_MARKS.find((each) => each === asked['mark']);
  const state = MINUTES_STATES.find((each) => each === asked['state']);
  return {
    ...(search === '' ? {} : { search }),
    ...(typeof panelId === 'string' && panelId !== '' ? { panelId } : {}),
    ...(year ? { year } : {}),
    ...(kind ? { kind } : {}),
    ...(outcome ? { outcome } : {}),
    ...(mark ? { mark } : {}),
    ...(state ? { state } : {}),
  };
}

export function narrow({ select, opens }: ResolutionsInScope, query: RegisterQuery): void {
  const { search = '', panelId, year, kind, outcome, mark, state } = query;
  if (panelId !== undefined) select.andWhere('minute.panelId = :panelId', { panelId });
  if (year) select.andWhere('meeting.day BETWEEN :from AND :to', { from: year.from, to: year.to });
  if (kind) select.andWhere('resolution.kind = :kind', { kind });
  if (outcome) select.andWhere('resolution.outcome = :outcome', { outcome });
  if (state) select.andWhere('minutes.state = :state', { state });
  if (mark) select.andWhere(HAS_MARK, { mark });
  termsOf(search).forEach((term, index) => {
    const { sql, parameters } = foundBy(term, `term${index}`, 'resolution.id', opens);
    select.andWhere(sql, parameters);
  });
}

const HAS_MARK = `EXISTS (SELECT 1 FROM clauses clause JOIN clause_marks marked ON marked.clause_id = clause.id
  WHERE clause.block_id = resolution.id AND marked.mark = :mark)`;

/** In a total order: the newest meeting first, and what one meeting decided in the order in which it was decided. */
export function order(select: SelectQueryBuilder<Resolution>): void {
  select
    .orderBy('meeting.day', 'DESC')
    .addOrderBy('meeting.startsAt', 'DESC')
    .addOrderBy('meeting.id', 'DESC')
    .addOrderBy('minute.position', 'ASC')
    .addOrderBy('minute.id', 'ASC')
    .addOrderBy('block.position', 'ASC')
    .addOrderBy('block.id', 'ASC');
}
