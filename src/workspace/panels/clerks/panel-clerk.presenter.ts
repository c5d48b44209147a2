import { maySettings, type Reader } from '../../../domain/access/roles.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import { type Account, ownerName } from '../../accounts/account.entity.js';
import type { Panel } from '../panel.entity.js';
import { panelPaths, panelSurroundings } from '../panel.paths.js';

interface ClerksToShow {
  readonly panel: Panel;
  /** All clerks of the council. */
  readonly clerks: readonly Account[];
  /** Account ids of those named for this panel. */
  readonly named: readonly string[];
  readonly reader: Reader;
}

export function presentClerks({ panel, clerks, named, reader }: ClerksToShow) {
  const some = clerks.filter(({ clerksEveryPanel }) => !clerksEveryPanel);
  return {
    ...panelSurroundings(panel, 'Clerks', reader),
    title: `Clerks of the ${panel.name}`,
    mayChange: maySettings(reader),
    everyPanel: clerks.filter(({ clerksEveryPanel }) => clerksEveryPanel).map(ownerName),
    named: some
      .filter(({ id }) => named.includes(id))
      .map((clerk) => ({ name: ownerName(clerk), dismissal: panelPaths.clerkDismissal(panel.id, clerk.id) })),
    choices: some.filter(({ id }) => !named.includes(id)).map((clerk) => ({ value: clerk.id, text: ownerName(clerk) })),
    action: panelPaths.clerks(panel.id),
    ...presentForm({}),
  };
}
