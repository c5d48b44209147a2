import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Reader } from '../../../domain/access/roles.js';
import { Conflict, NotFound, RuleBroken } from '../../../domain/errors.js';
import { citedParts } from '../../../domain/terms-of-reference/cited-parts.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { termsDeed } from '../terms-deed.js';
import { loadVersion } from '../terms-loader.js';
import { requireKeeperOfTerms } from '../terms-rights.js';
import type { AmendmentForm } from './amendment.form.js';
import { TermsAmendment } from './terms-amendment.entity.js';

const IN_ORDER = { meetingDay: 'ASC', id: 'ASC' } as const;

/** The changes that minutes propose to a version, and which of them a later one has taken up. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** In the order in which they were proposed and recorded. */
  async to(termsId: string): Promise<TermsAmendment[]> {
    const where = { termsId };
    return this.unitOfWork.reading(TermsAmendment).find({ where, relations: { takenUpIn: true }, order: IN_ORDER });
  }

  async record(panelId: string, number: number, form: AmendmentForm, user: Actor & Reader): Promise<TermsAmendment> {
    requireKeeperOfTerms(user, panelId);
    return this.unitOfWork.run(async (unit) => {
      const terms = await loadVersion(unit.manager, panelId, number);
      if (!citedParts(terms.sections).some(({ citation }) => citation === form.citation)) {
        throw new RuleBroken('Select the section that it changes from the list', 'citation');
      }
      const { citation, wording, body, meetingDay, minuteNumber } = form;
      const said = { citation, wording, body, meetingDay, minuteNumber };
      const amendment = { id: newId(), termsId: terms.id, ...said, takenUpInId: null };
      await unit.manager.insert(TermsAmendment, amendment);
      const detail = { section: citation, minute: `${body} ${meetingDay} ${minuteNumber}` };
      await this.audit.record(unit, user, termsDeed('recorded an amendment to terms of reference', terms, detail));
      return amendment;
    });
  }

  /** By the version that was made from the one it changes. */
  async takeUp(panelId: string, number: number, id: string, user: Actor & Reader): Promise<TermsAmendment> {
    requireKeeperOfTerms(user, panelId);
    return this.unitOfWork.run(async (unit) => {
      const terms = await loadVersion(unit.manager, panelId, number);
      const amendment = await unit.manager.findOneBy(TermsAmendment, { id, termsId: terms.supersedesId ?? '' });
      if (!amendment) throw new NotFound('There is no such amendment to the version that this one supersedes.');
      const takenUp = { takenUpInId: terms.id };
      const { affected } = await unit.manager.update(TermsAmendment, { id, takenUpInId: IsNull() }, takenUp);
      if (affected !== 1) throw new Conflict('This amendment has been taken up already.');
      const detail = { section: amendment.citation };
      await this.audit.record(unit, user, termsDeed('took up an amendment to terms of reference', terms, detail));
      return { ...amendment, ...takenUp };
    });
  }
}
