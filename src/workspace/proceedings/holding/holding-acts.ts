import type { MeetingOfPanel } from '../../meetings/meeting.entity.js';
import { proceedingsPaths } from '../proceedings.paths.js';

/** What a clerk can record of whether a meeting was held, each a button of its own. */
export function holdingActs({ id, version }: MeetingOfPanel, offers: { outcomes: boolean; undoing: boolean }) {
  const recording = [
    { text: 'The meeting was held', outcome: 'held' },
    { text: 'The meeting was inquorate', outcome: 'inquorate' },
  ].map(({ text, outcome }) => ({
    text,
    action: proceedingsPaths.holding(id),
    kind: 'secondary',
    fields: { outcome, version: String(version) },
  }));
  const undoing = {
    text: 'Take this back',
    action: proceedingsPaths.holdingRemoval(id),
    kind: 'secondary',
    fields: { version: String(version) },
  };
  return [...(offers.outcomes ? recording : []), ...(offers.undoing ? [undoing] : [])];
}
