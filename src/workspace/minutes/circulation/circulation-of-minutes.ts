/** What the page from which drafted minutes are sent out knows. */
import type { Person } from '../../people/person.entity.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import type { MinutesCirculation } from './circulation.entity.js';

/** Somebody who can be sent minutes: they can sign in. */
export interface Recipient {
  readonly personId: string;
  readonly person: Person;
  readonly address: string;
}

export interface CirculationCandidates {
  /** The chair of the day, and the officers and authors named on what is minuted. */
  readonly suggested: readonly Recipient[];
  readonly others: readonly Recipient[];
  /** Names of those who would be suggested and cannot sign in. */
  readonly withoutAccount: readonly string[];
}

/** Who has drafted minutes, and who else may be sent them. */
export interface CirculationOfMinutes {
  /** As this clerk may see them. */
  readonly minutes: MinutesInFull;
  readonly sent: readonly MinutesCirculation[];
  readonly candidates: CirculationCandidates;
}
