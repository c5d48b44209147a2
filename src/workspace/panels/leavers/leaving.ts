import type { Account } from '../../accounts/account.entity.js';
import type { GroupMembership } from '../../people/group-membership.entity.js';
import type { Person } from '../../people/person.entity.js';
import type { PostHolding } from '../../people/post-holding.entity.js';
import type { Panel } from '../panel.entity.js';
import type { EndingInWords } from '../leaver-endings.service.js';
import type { Seat } from '../seat.entity.js';

/** What would end with somebody's last day. */
export interface Leaving {
  readonly person: Person;
  readonly seats: readonly Seat[];
  readonly posts: readonly PostHolding[];
  readonly groups: readonly GroupMembership[];
  /** Panels whose clerk or lead officer they are, by name on the agenda or by account. */
  readonly panels: readonly Panel[];
  /** What other features end with it. */
  readonly others: readonly EndingInWords[];
  /** Null for somebody who cannot sign in. */
  readonly account: Account | null;
}
