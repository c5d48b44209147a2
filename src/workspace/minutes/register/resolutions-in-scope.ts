/**
 * The resolutions a reader may see, as a query: of minutes that are out, or in the making at this reader's desk; and of
 * what is private only what `MinuteMatters` would open to the reader, minute by minute.
 */
import type { SelectQueryBuilder } from 'typeorm';
import { draftScope, type OpeningScope, openingScope } from '../../../domain/access/opening-scope.js';
import type { Reader } from '../../../domain/access/roles.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { AgendaEntry } from '../../agendas/agenda-entry.entity.js';
import { Agenda } from '../../agendas/agenda.entity.js';
import { ExemptMarkingRow } from '../../agendas/exempt-marking.entity.js';
import { Resolution } from '../resolution.entity.js';

export interface ResolutionsInScope {
  readonly select: SelectQueryBuilder<Resolution>;
  /** SQL that holds where the private part of the minute opens to the reader. */
  readonly opens: string;
}

export function resolutionsInScope(unitOfWork: UnitOfWork, reader: Reader, today: CalendarDate): ResolutionsInScope {
  const scope = openingScope(reader, today);
  const drafts = draftScope(reader);
  const opens = opensInSql(scope);
  const select = unitOfWork
    .reading(Resolution)
    .createQueryBuilder('resolution')
    .innerJoin('resolution.block', 'block')
    .innerJoin('block.minute', 'minute')
    .innerJoin('minute.minutes', 'minutes')
    .innerJoin('minutes.meeting', 'meeting')
    .leftJoin(Agenda, 'agenda', 'agenda.meetingId = meeting.id')
    .leftJoin(
      AgendaEntry,
      'entry',
      'entry.id = minute.entryId AND entry.agendaId = agenda.id AND entry.withdrawnAt IS NULL',
    )
    .leftJoin(ExemptMarkingRow, 'marking', 'marking.entryId = entry.id')
    .setParameters({ reader: scope.personId, openPanels: scope.panelIds, draftPanels: drafts.panelIds })
    .where(`(block.isPrivate = FALSE OR ${opens})`);
  if (!drafts.everyPanel) {
    const ofDesk = drafts.panelIds.length === 0 ? '' : ' OR minute.panelId IN (:...draftPanels)';
    select.andWhere(`(minutes.state NOT IN ('drafted', 'checked')${ofDesk})`);
  }
  return { select, opens };
}

const HAS_PRIVATE = `EXISTS (SELECT 1 FROM minute_blocks closed
  WHERE closed.minute_id = minute.id AND closed.is_private = TRUE)`;
const IN_WHICH_THE_READER_HAS_NO_INTEREST = `NOT EXISTS (SELECT 1 FROM entry_interests interest
  WHERE interest.entry_id = entry.id AND interest.person_id = :reader)`;
/** As `isOpenToMembers` (LGA 1972, s.100F(2)-(2A)); what is private without a marking is not. */
const IS_OPEN_TO_MEMBERS = `(marking.id IS NOT NULL AND marking.basis = 'exempt' AND (marking.paragraphs = '[6]'
  OR (marking.contractNegotiation = FALSE AND marking.paragraphs IN ('[3]', '[3,6]', '[6,3]'))))`;

function opensInSql({ everyPanel, panelIds, personId, isCouncillor }: OpeningScope): string {
  const rights = [
    ...(everyPanel ? ['1 = 1'] : []),
    ...(panelIds.length > 0 ? ['minute.panelId IN (:...openPanels)'] : []),
    ...(personId === null ? [] : ['entry.officerId = :reader']),
    ...(isCouncillor ? [IS_OPEN_TO_MEMBERS] : []),
  ];
  const isOpen = `(marking.id IS NULL AND NOT ${HAS_PRIVATE})`;
  if (rights.length === 0) return isOpen;
  const withoutInterest = personId === null ? '' : `${IN_WHICH_THE_READER_HAS_NO_INTEREST} AND `;
  return `(${isOpen} OR (${withoutInterest}(${rights.join(' OR ')})))`;
}
