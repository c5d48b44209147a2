import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { RuleBroken } from '../../../domain/errors.js';
import { assertInOrder } from '../../../domain/terms-of-reference/terms-in-force.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { TermsPublication } from '../publication/terms-publication.js';
import { termsDeed } from '../terms-deed.js';
import { loadTerms, loadVersion } from '../terms-loader.js';
import { requireKeeperOfTerms } from '../terms-rights.js';
import { TermsVersion } from '../terms-version.entity.js';
import type { TermsDetailsForm } from './terms-details.form.js';

/** What a version says of meetings and members, when it is to be reviewed, and which it supersedes. */
@Injectable()
export class TermsDetailsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly publication: TermsPublication,
  ) {}

  async change(panelId: string, number: number, form: TermsDetailsForm, user: Actor & Reader): Promise<void> {
    requireKeeperOfTerms(user, panelId);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('panel', panelId);
      const before = await loadVersion(unit.manager, panelId, number);
      const all = await loadTerms(unit.manager, panelId);
      const details = detailsFrom(form);
      refuseUnknown(details.supersedesId, all);
      assertInOrder({ ...before, ...details }, all);
      await updateVersioned(unit, TermsVersion, { id: before.id, version: form.version }, details);
      const detail = rulesChanged(before, details);
      await this.audit.record(unit, user, termsDeed('changed the details of terms of reference', before, detail));
      await this.publication.publishAnew(unit, panelId, user);
    });
  }
}

function detailsFrom(form: TermsDetailsForm) {
  return {
    title: form.title,
    supersedesId: form.supersedesId ?? null,
    quorum: form.quorum ?? null,
    maximumMembers: form.maximumMembers ?? null,
    frequency: form.frequency ?? null,
    chairRule: form.chairRule ?? null,
    reviewOn: form.reviewOn ?? null,
  };
}

type Rules = Pick<TermsVersion, 'quorum' | 'maximumMembers'>;

/** They hold for meetings that were held, so the trail says what they were. */
function rulesChanged(before: Rules, after: Rules) {
  const left = 'left to the settings';
  return {
    quorum: after.quorum ?? left,
    quorumBefore: before.quorum ?? left,
    maximumMembers: after.maximumMembers ?? left,
    maximumMembersBefore: before.maximumMembers ?? left,
  };
}

/** @throws RuleBroken */
function refuseUnknown(supersedesId: string | null, all: readonly TermsVersion[]): void {
  if (supersedesId === null || all.some(({ id }) => id === supersedesId)) return;
  throw new RuleBroken('Select the version that this one supersedes from the list', 'supersedesId');
}
