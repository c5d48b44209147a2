import type { SummonsText } from './summons-text.js';

/** What stands at the head of every paper. */
export interface Letterhead {
  readonly name: string;
  /** Lines of the address of the offices. */
  readonly offices: readonly string[];
  /** `#rrggbb` */
  readonly colour: string;
}

export interface MemberToPrint {
  readonly name: string;
  /** As on the summons, or of theirs alone; null for a draft. */
  readonly authentication: string | null;
}

/** The summonses that go out on paper, one for each member. */
export interface SummonsToPrint {
  readonly council: Letterhead;
  readonly text: SummonsText;
  /** Where nobody gets paper there is one copy for the file, addressed to the members. */
  readonly members: readonly MemberToPrint[];
}

/** The list by which they are left or posted. */
export interface PaperListToPrint {
  readonly council: Letterhead;
  readonly meeting: string;
  /** `Tuesday 16 February 2027` */
  readonly lastDay: string;
  readonly rows: readonly { readonly name: string; readonly why: string; readonly served: string | null }[];
}
