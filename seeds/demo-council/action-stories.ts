import type { CalendarDate } from '../../src/domain/calendar/calendar-date.js';
import type { ActsService } from '../../src/workspace/actions/acts/acts.service.js';

/** One thing that was done to an action on a day. */
export interface ToldOfAction {
  readonly on: CalendarDate;
  readonly act: Parameters<ActsService['take']>[0];
  readonly fields?: Readonly<Record<string, string>>;
  /** The title of a post. */
  readonly owner?: string;
  readonly strand?: string;
}

export interface ActionStory {
  /** `20(4)` */
  readonly action: string;
  readonly told: readonly ToldOfAction[];
}

export function given(on: CalendarDate, owner: string): ToldOfAction {
  return { on, act: 'owner', owner };
}

export function due(on: CalendarDate, dueOn: CalendarDate, reason: string, approvedBy: string): ToldOfAction {
  return { on, act: 'due-date', fields: { dueOn, reason, approvedBy } };
}

export function filed(on: CalendarDate, strand: string): ToldOfAction {
  return { on, act: 'strand', strand };
}

export function reported(on: CalendarDate, text: string, course?: 'on-target' | 'off-target'): ToldOfAction {
  return { on, act: 'updates', fields: { text, ...(course ? { course } : {}) } };
}

export function done(on: CalendarDate, text: string): ToldOfAction {
  return { on, act: 'completion', fields: { text } };
}
