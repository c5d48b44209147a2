/**
 * The actions a reader may see, as a query, and of which of the private ones the wording opens to them. Agrees with
 * `actionScope` and `opensTo` case by case; a test holds them together.
 */
import type { SelectQueryBuilder } from 'typeorm';
import { actionScope } from '../../domain/access/action-access.js';
import { type OpeningScope, openingScope } from '../../domain/access/opening-scope.js';
import type { Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Action } from './action.entity.js';

export interface ActionsInScope {
  readonly select: SelectQueryBuilder<Action>;
  /** SQL that holds where the wording opens to the reader. */
  readonly opens: string;
}

/** `postIds` are the posts the reader holds today. */
export function actionsInScope(
  unitOfWork: UnitOfWork,
  reader: Reader,
  postIds: readonly string[],
  today: CalendarDate,
): ActionsInScope {
  const scope = actionScope(reader, today);
  const opening = openingScope(reader, today);
  const select = unitOfWork.reading(Action).createQueryBuilder('action').setParameters({
    reader: scope.personId,
    readerPosts: postIds,
    scopePanels: scope.panelIds,
    openPanels: opening.panelIds,
  });
  if (!scope.everyPanel) {
    const sees = [
      ...(scope.panelIds.length > 0 ? ['action.panelId IN (:...scopePanels)'] : []),
      ...(scope.personId === null ? [] : ['action.ownerPersonId = :reader', IS_PARTY]),
      ...(postIds.length > 0 ? ['action.ownerPostId IN (:...readerPosts)', IS_SUPPORTER_BY_POST] : []),
    ];
    select.where(sees.length === 0 ? '1 = 0' : `(${sees.join(' OR ')})`);
  }
  return { select, opens: opensInSql(opening) };
}

const IS_PARTY = `action.id IN (SELECT named.action_id FROM action_parties named
  WHERE named.person_id = :reader AND named.kind <> 'interested')`;
const IS_SUPPORTER_BY_POST = `action.id IN (SELECT named.action_id FROM action_parties named
  WHERE named.post_id IN (:...readerPosts))`;
const IS_OFFICER = `action.id IN (SELECT named.action_id FROM action_parties named
  WHERE named.person_id = :reader AND named.kind = 'officer')`;
const HAS_NO_INTEREST = `action.id NOT IN (SELECT named.action_id FROM action_parties named
  WHERE named.person_id = :reader AND named.kind = 'interested')`;

function opensInSql({ everyPanel, panelIds, personId, isCouncillor }: OpeningScope): string {
  const rights = [
    ...(everyPanel ? ['1 = 1'] : []),
    ...(panelIds.length > 0 ? ['action.panelId IN (:...openPanels)'] : []),
    ...(personId === null ? [] : [IS_OFFICER]),
    ...(isCouncillor ? ['action.opensToMembers = TRUE'] : []),
  ];
  if (rights.length === 0) return '(action.isPrivate = FALSE)';
  const withoutInterest = personId === null ? '' : `${HAS_NO_INTEREST} AND `;
  return `(action.isPrivate = FALSE OR (${withoutInterest}(${rights.join(' OR ')})))`;
}
