import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { PanelTerms, type TermsOfDay } from '../panels/panel-terms.service.js';
import { TermsOfReferenceService } from './terms-of-reference.service.js';

/** Panels know no terms of reference: they are told the numbers that rule a day. */
@Injectable()
export class TermsForPanels implements OnModuleInit {
  constructor(
    private readonly panelTerms: PanelTerms,
    private readonly terms: TermsOfReferenceService,
  ) {}

  onModuleInit(): void {
    this.panelTerms.readFrom((panelId, day) => this.numbersOn(panelId, day));
  }

  private async numbersOn(panelId: string, day: CalendarDate): Promise<TermsOfDay> {
    const inForce = await this.terms.inForceOn(panelId, day);
    return { quorum: inForce?.quorum ?? null, maximumMembers: inForce?.maximumMembers ?? null };
  }
}
