import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import type { Unit } from '../../../platform/database/unit.js';
import type { Consequence } from './consequence.js';

/** What was changed, in words for those whom it concerns, and by whom. */
export interface CalendarChange {
  readonly cause: string;
  readonly actor: Actor;
}

/** A feature that stands on the calendar. */
export interface CalendarFollower {
  /** Looks before the change; what it answers with looks again after it, in the same unit. */
  look(): Promise<(unit: Unit, change: CalendarChange) => Promise<void>>;
  /** What changes of the calendar have brought about and nobody has put right yet. */
  standing(): Promise<readonly Consequence[]>;
}

/**
 * New holidays are proclaimed when papers are out already, so whoever counts days looks again whenever the calendar
 * changes. The features that do so are to the right of this one and tell it so themselves.
 */
@Injectable()
export class CalendarChangesService {
  private readonly followers: CalendarFollower[] = [];

  follow(follower: CalendarFollower): void {
    this.followers.push(follower);
  }

  async around<T>(unit: Unit, change: CalendarChange, work: () => Promise<T>): Promise<T> {
    const lookAgain = [];
    for (const follower of this.followers) lookAgain.push(await follower.look());
    const result = await work();
    for (const look of lookAgain) await look(unit, change);
    return result;
  }

  async standing(): Promise<Consequence[]> {
    const consequences = [];
    for (const follower of this.followers) consequences.push(...(await follower.standing()));
    return consequences;
  }
}
