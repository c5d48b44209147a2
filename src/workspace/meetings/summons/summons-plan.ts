import type { SummonedMember } from '../../../domain/summons/summoned-members.js';
import type { BusinessItem } from '../../../domain/summons/summons-business.js';
import type { SummonsTiming } from '../../../domain/summons/summons-timing.js';
import type { MeetingOfPanel } from '../meeting.entity.js';

export type PlannedMember = SummonedMember & {
  /** As the summons addresses them. */
  readonly name: string;
};

/** The summons as it would go out now. */
export interface SummonsPlan {
  readonly meeting: MeetingOfPanel;
  /** As the published agenda lists it; null before there is one. */
  readonly business: readonly BusinessItem[] | null;
  /** In the order of surnames. */
  readonly members: readonly PlannedMember[];
  /** Councillors without a seat on the day of the meeting: they are not summoned. */
  readonly unseated: readonly string[];
  readonly timing: SummonsTiming;
  readonly properOfficer: { readonly name: string; readonly post: string } | null;
  /** Why nobody at all can be summoned any more; null where they can. */
  readonly past: string | null;
  /** Why it cannot be authenticated now; null where it can. */
  readonly refusal: string | null;
}
