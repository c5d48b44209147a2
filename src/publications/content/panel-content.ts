import type { MembershipContent } from './membership-content.js';

/** What the public reads of a panel and who sits on it; content schema 2. */
export interface PanelContent extends PanelContentSchema1 {
  /** Seat by seat, those who preside first. */
  readonly members: readonly PanelMember[];
}

/** As it was published until the pages of councillors came. */
export interface PanelContentSchema1 {
  readonly name: string;
  readonly slug: string;
  readonly reference: string;
  /** Lines of the usual venue. */
  readonly place: readonly string[];
  /** `5.00 p.m.` */
  readonly time: string;
  readonly membership: MembershipContent;
}

export interface PanelMember {
  /** As the panel prints it; a description of somebody who is not named in public; `vacancy`. */
  readonly name: string;
  /** In the panel's own word for it. */
  readonly role: string;
  readonly represents: string | null;
  readonly limitedTo: string | null;
  /** The last part of the address of the person's page, where they have one. */
  readonly page: string | null;
}
