import type { CurrentUser } from '../current-user.js';

/** Which side of the wall an address is on; it decides layout, navigation and whether there is a session. */
export type Side = 'public' | 'workspace';

export interface Visit {
  readonly side: Side;
  /** The path asked for, without query, so that the current link can be marked. */
  readonly path: string;
  readonly user: CurrentUser | null;
}

export interface FrameLink {
  readonly text: string;
  readonly href: string;
  readonly isCurrent?: boolean;
}

/** A line above every page, such as the demo's clock; its buttons post and show only where there is a session. */
export interface Banner {
  readonly tag: string;
  readonly text: string;
  readonly buttons?: readonly {
    readonly text: string;
    readonly action: string;
    readonly fields?: Readonly<Record<string, string>>;
  }[];
}

/** What surrounds every page. */
export interface Frame {
  readonly council: { readonly name: string; /** `#1d4f91` */ readonly colour: string };
  readonly home: string;
  readonly navigation: readonly FrameLink[];
  /** The reader's own page, and where signing out is posted to. */
  readonly account?: string;
  readonly signOut?: string;
  readonly footer: readonly FrameLink[];
  readonly banner?: Banner;
}

/** Supplies the frame, so that no controller has to; implemented by `app`, asked once for each page drawn. */
export abstract class PageFrame {
  abstract frameOf(visit: Visit): Promise<Frame>;
}

/** The frame when nothing is known: before a council is set up, and on error pages while the database is down. */
export const PLAIN_FRAME: Frame = {
  council: { name: 'Minutebook', colour: '#1d4f91' },
  home: '/',
  navigation: [],
  footer: [],
};
