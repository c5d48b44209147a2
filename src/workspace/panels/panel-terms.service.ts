import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';

/** What the terms of reference in force on a day say in numbers; null where they leave it to the panel's settings. */
export interface TermsOfDay {
  readonly quorum: number | null;
  /** Of members who sit by right of election: co-optees and advisers come on top. */
  readonly maximumMembers: number | null;
}

export type TermsSource = (panelId: string, day: CalendarDate) => Promise<TermsOfDay>;

/** Where the feature that keeps terms of reference, which builds on panels, tells panels what they say. */
@Injectable()
export class PanelTerms {
  private source: TermsSource = () => Promise.resolve({ quorum: null, maximumMembers: null });

  readFrom(source: TermsSource): void {
    this.source = source;
  }

  async on(panelId: string, day: CalendarDate): Promise<TermsOfDay> {
    return this.source(panelId, day);
  }
}
