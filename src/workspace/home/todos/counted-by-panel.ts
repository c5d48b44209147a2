import type { CountOfActions } from '../../actions/action-counts.service.js';
import type { Panel } from '../../panels/panel.entity.js';

/** Every panel of which there are any, with how many, in the order of the panels. */
export function countedByPanel(panels: readonly Panel[], counts: readonly CountOfActions[]) {
  return panels.flatMap((panel) => {
    const count = counts.filter(({ of }) => of === panel.id).reduce((sum, each) => sum + each.count, 0);
    return count === 0 ? [] : [{ panel, count }];
  });
}
