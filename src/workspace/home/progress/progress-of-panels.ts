import type { CountOfActions } from '../../actions/action-counts.service.js';
import type { Panel } from '../../panels/panel.entity.js';

/** How the open actions of some panels stand. */
export interface ProgressOfPanels {
  /** Those of which something is open. */
  readonly panels: readonly Panel[];
  readonly counts: readonly CountOfActions[];
}
