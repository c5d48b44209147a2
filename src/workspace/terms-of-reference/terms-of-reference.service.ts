import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { termsInForce } from '../../domain/terms-of-reference/terms-in-force.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { loadTerms, loadVersion } from './terms-loader.js';
import type { TermsOfPanel, TermsVersion } from './terms-version.entity.js';

/** The terms of reference of panels, to read: everybody who is signed in may. */
@Injectable()
export class TermsOfReferenceService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Every version, in the order of their numbers. */
  async ofPanel(panelId: string): Promise<TermsVersion[]> {
    return loadTerms(this.unitOfWork.readingManager(), panelId);
  }

  /** With its panel. @throws NotFound */
  async get(panelId: string, number: number): Promise<TermsOfPanel> {
    return loadVersion(this.unitOfWork.readingManager(), panelId, number);
  }

  /** Null before the first. */
  async inForceOn(panelId: string, day: CalendarDate): Promise<TermsVersion | null> {
    return termsInForce(await this.ofPanel(panelId), day);
  }
}
