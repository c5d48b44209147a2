import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { type CalendarDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { assertInOrder } from '../../../domain/terms-of-reference/terms-in-force.js';
import { type DaysOfTerms, isReviewedTooSoon } from '../../../domain/terms-of-reference/terms-rules.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { TermsPublication } from '../publication/terms-publication.js';
import { termsDeed } from '../terms-deed.js';
import { loadTerms, loadVersion } from '../terms-loader.js';
import { requireKeeperOfTerms } from '../terms-rights.js';
import { TermsVersion } from '../terms-version.entity.js';
import type { AdoptionForm } from './adoption.form.js';

/** A draft is adopted by a minute, and in force from a day that may be set with it or later. */
@Injectable()
export class TermsAdoptionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly publication: TermsPublication,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Done again, it corrects what was recorded, or sets the day that was open. */
  async adopt(panelId: string, number: number, form: AdoptionForm, user: Actor & Reader): Promise<void> {
    requireKeeperOfTerms(user, panelId);
    const { adoptedOn, adoptingBody, version } = form;
    refuseYetToCome(adoptedOn, this.clock.today());
    const adoption = {
      adoptedOn,
      adoptingBody,
      adoptingMinute: form.adoptingMinute ?? null,
      inForceFrom: form.inForceFrom ?? null,
    };
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('panel', panelId);
      const before = await loadVersion(unit.manager, panelId, number);
      const all = await loadTerms(unit.manager, panelId);
      assertInOrder({ ...before, ...adoption }, all);
      refuseAfterReview({ ...before, ...adoption });
      await this.publication.refuseTakingBack(before, adoption);
      await updateVersioned(unit, TermsVersion, { id: before.id, version }, adoption);
      const minute = `${adoptingBody} ${adoptedOn} ${form.adoptingMinute ?? ''}`.trim();
      const detail = { minute, inForceFrom: form.inForceFrom ?? '' };
      await this.audit.record(unit, user, termsDeed('recorded the adoption of terms of reference', before, detail));
      await this.publication.publishAnew(unit, panelId, user);
    });
  }
}

/** @throws RuleBroken */
function refuseAfterReview({ adoptedOn, inForceFrom, reviewOn }: DaysOfTerms): void {
  if (reviewOn === null || !isReviewedTooSoon({ adoptedOn, inForceFrom, reviewOn })) return;
  const field = inForceFrom === null ? 'adoptedOn' : 'inForceFrom';
  throw new RuleBroken(`It is to be reviewed by ${plainDate(reviewOn)}. Change that day in the details first`, field);
}

/** @throws RuleBroken */
function refuseYetToCome(adoptedOn: CalendarDate, today: CalendarDate): void {
  if (adoptedOn <= today) return;
  throw new RuleBroken(`Enter the day of a meeting that was held: ${plainDate(adoptedOn)} is yet to come`, 'adoptedOn');
}
