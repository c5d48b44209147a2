import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { TermsOfReferenceService } from './terms-of-reference.service.js';
import { type TermsOfPanel, TermsVersion } from './terms-version.entity.js';

/** A version whose day of review has come while it is in force. */
export interface TermsToReview extends TermsOfPanel {
  reviewOn: CalendarDate;
}

@Injectable()
export class TermsToReviewService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly terms: TermsOfReferenceService,
  ) {}

  /** With their panels, in the order of these; what another version has superseded is reviewed no more. */
  async by(day: CalendarDate): Promise<TermsToReview[]> {
    const due = await this.unitOfWork.reading(TermsVersion).find({
      where: { reviewOn: LessThanOrEqual(day) },
      relations: { panel: true },
      order: { panel: { sortKey: 'ASC' }, number: 'ASC' },
    });
    const toReview: TermsToReview[] = [];
    for (const version of due) {
      const { panel, reviewOn, panelId, id } = version;
      const inForce = await this.terms.inForceOn(panelId, day);
      if (panel && reviewOn !== null && inForce?.id === id) toReview.push({ ...version, panel, reviewOn });
    }
    return toReview;
  }
}
