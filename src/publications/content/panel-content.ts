import type { MembershipContent } from './membership-content.js';

/** What the public reads of a panel and who sits on it; content schema 1. */
export interface PanelContent {
  readonly name: string;
  readonly slug: string;
  readonly reference: string;
  /** Lines of the usual venue. */
  readonly place: readonly string[];
  /** `5.00 p.m.` */
  readonly time: string;
  readonly membership: MembershipContent;
}
