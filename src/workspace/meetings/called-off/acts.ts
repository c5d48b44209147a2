import type { Button } from '../../../platform/web/pages/list-page.js';
import { meetingPaths } from '../meeting.paths.js';
import { type Fate, refusalOf, type Standing, waitsForNewDay } from './fate.js';

const ACTS = [
  { fate: 'postponed', text: 'Postpone this meeting', href: meetingPaths.postponement },
  { fate: 'adjourned', text: 'Adjourn this meeting', href: meetingPaths.adjournment },
  { fate: 'cancelled', text: 'Cancel this meeting', href: meetingPaths.cancellation },
] as const satisfies readonly { fate: Fate; text: string; href: (id: string) => string }[];

/** What a clerk can let become of a meeting. */
export function actsOf(standing: Standing): Button[] {
  return ACTS.filter(({ fate }) => refusalOf(fate, standing) === null).map(({ fate, text, href }) => ({
    text: waitsForNewDay(fate, standing) ? 'Set the new day' : text,
    href: href(standing.meeting.id),
    kind: 'secondary',
  }));
}
