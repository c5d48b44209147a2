import type { Reader } from '../../../domain/access/roles.js';
import { type CalendarDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import { STRAND_WORDS } from '../../../domain/membership/strand-kinds.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import { panelSurroundings } from '../../panels/panel.paths.js';
import { mayKeepChampions } from '../champion-rights.js';
import type { StrandOfPanel } from '../champion-strand.entity.js';
import { championPaths } from '../champion.paths.js';
import type { ChampionRemit } from './champion-remit.entity.js';
import { remitOn } from './remit-on.js';

interface RemitsToShow {
  readonly strand: StrandOfPanel;
  /** The latest first. */
  readonly remits: readonly ChampionRemit[];
  readonly today: CalendarDate;
  readonly reader: Reader;
}

export function presentRemits({ strand, remits, today, reader }: RemitsToShow, typed?: object, errors?: FormErrors) {
  const { breadcrumbs, ...around } = panelSurroundings(strand.panel, 'Champions', reader);
  const words = STRAND_WORDS[strand.kind];
  const now = remitOn(remits, today);
  return {
    ...around,
    breadcrumbs: [...breadcrumbs, { text: 'Champions', href: championPaths.index(strand.panelId) }],
    panelName: strand.panel.name,
    title: `${words.remit}: ${strand.name}`,
    words,
    now: now && presentVersion(now),
    others: remits.filter((remit) => remit !== now).map(presentVersion),
    adding: mayKeepChampions(reader, strand.panelId) ? championPaths.remit(strand.panelId, strand.id) : null,
    ...presentForm(typed ?? { from: today, text: now?.text ?? '' }, errors),
  };
}

function presentVersion({ from, text, adoptedAt }: ChampionRemit) {
  const by = adoptedAt === null ? '' : `, by ${adoptedAt}`;
  return { text, when: `From ${plainDate(from)}${by}` };
}
