import { accountForm } from './account.js';
import { entryForm } from './entry.js';
import { meetingForm } from './meeting.js';
import { panelForm } from './panel.js';
import { paperForm } from './paper.js';
import { personForm } from './person.js';

const NUMBERED = [accountForm, entryForm, meetingForm, panelForm, paperForm, personForm];

/** Numbers, and the days counted by them, start anew: the specs of a worker share these factories, in whatever order they run. */
export function rewindFactories(): void {
  for (const factory of NUMBERED) factory.rewindSequence();
}
