import type { Option } from '../../../platform/web/pages/list-page.js';

/** What the tracker can be narrowed by. */
export interface TrackerChoices {
  readonly panels: readonly Option[];
  readonly owners: readonly Option[];
  readonly strands: readonly Option[];
  /** Of the panel that is asked for; empty while none is. */
  readonly meetings: readonly Option[];
}
