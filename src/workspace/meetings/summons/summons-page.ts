import type { Reader } from '../../../domain/access/roles.js';
import type { BusinessItem } from '../../../domain/summons/summons-business.js';
import type { Meeting } from '../meeting.entity.js';
import type { SummonsMails } from './summons-letters.service.js';
import type { PlannedMember } from './summons-plan.js';
import type { SummonsText } from './summons-text.js';
import type { SummonsProspect } from './summons.service.js';

/** Everything the page of a summons shows. */
export interface SummonsPage extends SummonsProspect {
  readonly reader: Reader & { readonly name: string };
  /** As it was sent, or would be now; null while there is no published agenda to take the business from. */
  readonly text: SummonsText | null;
  readonly mails: SummonsMails;
  /** Whose mail went out without their consent, by person. */
  readonly lapsed: ReadonlySet<string>;
  /** Who may be served on paper, by person. */
  readonly toServe: ReadonlySet<string>;
  /** To whom it went out too late for the clear days, by person. */
  readonly sentLate: ReadonlySet<string>;
  /** Of the council now, and not on the summons. */
  readonly missing: readonly PlannedMember[];
  /** On the agenda now, and not in the summons. */
  readonly later: readonly BusinessItem[];
  /** Held in its place. */
  readonly after: Meeting | null;
}
