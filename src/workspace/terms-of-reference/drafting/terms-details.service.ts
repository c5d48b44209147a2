import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { assertInOrder, stateOn, type TermsState } from '../../../domain/terms-of-reference/terms-in-force.js';
import {
  assertQuorumCanBeMet,
  assertReviewFollows,
  type ChangedRule,
  changedRules,
} from '../../../domain/terms-of-reference/terms-rules.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
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
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
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
      assertQuorumCanBeMet(details);
      assertReviewFollows({ ...before, ...details });
      const changes = changedRules(before, details);
      refuseSilentChange(stateOn(before, all, this.clock.today()), changes, form.reason);
      await updateVersioned(unit, TermsVersion, { id: before.id, version: form.version }, details);
      const detail = inDetail(changes, form.reason);
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

/** They hold for meetings that were held, so the trail says what they were, and why they change. */
function inDetail(changes: readonly ChangedRule[], reason: string | undefined) {
  const said = (value: number | string | null) => value ?? 'left to the settings';
  const entries = changes.flatMap(({ rule, before, after }) => [
    [rule, said(after)],
    [`${rule}Before`, said(before)],
  ]);
  return { ...Object.fromEntries(entries), ...(reason === undefined ? {} : { reason }) };
}

/** Rules of meetings that may have been held by them are not changed without a word. @throws RuleBroken */
function refuseSilentChange(state: TermsState, changes: readonly ChangedRule[], reason: string | undefined): void {
  const hasRuled = state === 'in-force' || state === 'superseded';
  if (!hasRuled || changes.length === 0 || reason !== undefined) return;
  throw new RuleBroken(
    'Say why the rules of a version in force change, or by which minute: it stays on record',
    'reason',
  );
}

/** @throws RuleBroken */
function refuseUnknown(supersedesId: string | null, all: readonly TermsVersion[]): void {
  if (supersedesId === null || all.some(({ id }) => id === supersedesId)) return;
  throw new RuleBroken('Select the version that this one supersedes from the list', 'supersedesId');
}
