import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { Unit } from '../../platform/database/unit.js';

/** What else somebody has with the council, kept by a feature that builds on panels. It ends when they leave. */
export interface LeaverEnding {
  /** What the page of the leaving calls it, such as `Champion of`. */
  readonly heading: string;
  /** What stands open today or later, in words. */
  openOf(personId: string): Promise<readonly string[]>;
  /** Part of the leaving, whose own event names what ended: the words that are returned. */
  endAllOf(unit: Unit, personId: string, lastDay: CalendarDate): Promise<readonly string[]>;
}

/** Of one ending: what it is called, and what it ends. */
export interface EndingInWords {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Where features that build on panels say what else ends with a leaver. */
@Injectable()
export class LeaverEndings {
  private readonly endings: LeaverEnding[] = [];

  endWithLeavers(ending: LeaverEnding): void {
    this.endings.push(ending);
  }

  async openOf(personId: string): Promise<EndingInWords[]> {
    return this.each((ending) => ending.openOf(personId));
  }

  async endAllOf(unit: Unit, personId: string, lastDay: CalendarDate): Promise<EndingInWords[]> {
    return this.each((ending) => ending.endAllOf(unit, personId, lastDay));
  }

  /** One after the other: they may share a unit. */
  private async each(linesOf: (ending: LeaverEnding) => Promise<readonly string[]>): Promise<EndingInWords[]> {
    const inWords: EndingInWords[] = [];
    for (const ending of this.endings) inWords.push({ heading: ending.heading, lines: await linesOf(ending) });
    return inWords;
  }
}
