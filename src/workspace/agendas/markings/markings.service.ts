import { Injectable } from '@nestjs/common';
import { type ExemptMarking, groundProblems } from '../../../domain/access/exempt-marking.js';
import { inOrder } from '../../../domain/access/schedule-12a.js';
import type { Reader } from '../../../domain/access/roles.js';
import { NotFound, RuleBroken, StaleEdit } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { AgendaEdits } from '../agenda-edits.js';
import type { AgendaInFull, MarkingInFull } from '../agenda-in-full.js';
import { ExemptMarkingRow } from '../exempt-marking.entity.js';
import { MattersService } from '../matters.service.js';
import { type MarkingForm, markingFrom } from './marking.form.js';

/** What is marked: an entry of the agenda, or one paper. */
export type MarkedSubject = { readonly entryId: string } | { readonly paperId: string };

/** Marks entries and papers as kept from the public, and opens them again. */
@Injectable()
export class MarkingsService {
  constructor(
    private readonly edits: AgendaEdits,
    private readonly matters: MattersService,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws RuleBroken for a marking without a ground (LGA 1972, s.100A(2) and s.100B(5)) */
  async mark(agendaId: string, subject: MarkedSubject, form: MarkingForm, user: Actor & Reader): Promise<void> {
    await this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const before = this.markingOf(user, agenda, subject);
      const marking = markingFrom(form);
      const publicName = 'paperId' in subject ? (form.publicName ?? null) : null;
      refuseWithoutGround(marking);
      if (before === null && form.version !== undefined) throw new StaleEdit(idOf(subject), null);
      if (before === null) await unit.manager.insert(ExemptMarkingRow, { ...newRow(subject, marking), publicName });
      else
        await updateVersioned(
          unit,
          ExemptMarkingRow,
          { id: before.id, version: form.version ?? 0 },
          { ...columns(marking), publicName },
        );
      await this.record(unit, user, 'marked as not for publication', subject, marking);
    });
  }

  async unmark(agendaId: string, subject: MarkedSubject, version: number, user: Actor & Reader): Promise<void> {
    await this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const before = this.markingOf(user, agenda, subject);
      if (before === null) throw new NotFound('This is not marked: it is open to the public already.');
      await updateVersioned(unit, ExemptMarkingRow, { id: before.id, version }, {});
      await unit.manager.delete(ExemptMarkingRow, { id: before.id });
      await this.record(unit, user, 'opened to the public: marking removed', subject);
    });
  }

  /** @throws NotFound, NotAllowed when the matter is closed to this clerk */
  private markingOf(user: Reader, agenda: AgendaInFull, subject: MarkedSubject): MarkingInFull | null {
    if ('entryId' in subject) return this.matters.entryFor(user, agenda, subject.entryId).marking;
    return this.matters.paperFor(user, agenda, subject.paperId).paper.marking;
  }

  /** Names the ground, never the reasons: the audit trail is read by more people than the matter. */
  private async record(unit: Unit, user: Actor, action: string, subject: MarkedSubject, marking?: ExemptMarking) {
    await this.audit.record(unit, user, {
      action,
      subjectKind: 'entryId' in subject ? 'agenda-entry' : 'paper',
      subjectId: idOf(subject),
      detail: marking === undefined ? {} : ground(marking),
    });
  }
}

function idOf(subject: MarkedSubject): string {
  return 'entryId' in subject ? subject.entryId : subject.paperId;
}

function refuseWithoutGround(marking: ExemptMarking): void {
  const [problem] = groundProblems(marking);
  if (problem) throw new RuleBroken(problem.message, problem.field);
}

function newRow(subject: MarkedSubject, marking: ExemptMarking): Omit<ExemptMarkingRow, 'publicName'> {
  return { entryId: null, paperId: null, ...subject, ...columns(marking), id: newId(), version: 1 };
}

function columns(
  marking: ExemptMarking,
): Omit<ExemptMarkingRow, 'id' | 'entryId' | 'paperId' | 'publicName' | 'version'> {
  const isExempt = marking.basis === 'exempt';
  return {
    basis: marking.basis,
    paragraphs: isExempt ? inOrder(marking.paragraphs) : [],
    reason: isExempt ? marking.reason : null,
    publicInterestTest: isExempt ? marking.publicInterestTest : null,
    reviewOn: isExempt ? marking.reviewOn : null,
    contractNegotiation: isExempt && marking.contractNegotiation,
    mustBeRegistered: isExempt && marking.mustBeRegistered,
    ownPlanningPermission: isExempt && marking.ownPlanningPermission,
    legalBasis: isExempt ? null : marking.legalBasis,
    legalBasisText: isExempt ? null : marking.legalBasisText,
  };
}

function ground(marking: ExemptMarking): Record<string, string> {
  return marking.basis === 'exempt'
    ? { basis: marking.basis, paragraphs: inOrder(marking.paragraphs).join(', ') }
    : { basis: marking.basis, legalBasis: marking.legalBasis };
}
