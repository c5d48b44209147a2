import type { Reader } from '../../../domain/access/roles.js';
import type { HowMinuted } from '../../../domain/agendas/how-minuted.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import { mayKeepPanel } from '../panel-rights.js';
import { optionsOf } from '../panel-words.js';
import type { Panel } from '../panel.entity.js';
import { panelPaths, panelSurroundings } from '../panel.paths.js';
import type { StandingItem } from '../standing-item.entity.js';

const KIND_WORDS: Readonly<Record<StandingItem['kind'], string>> = {
  business: 'Business',
  exclusion: 'Exclusion of the press and public',
  'next-meetings': 'Dates of the next meetings',
  minutes: 'Approval of earlier minutes',
  heading: 'Sub-heading, without a number',
};

const HOW_MINUTED_WORDS: Readonly<Record<HowMinuted, string>> = {
  'own-minute': 'A minute of its own',
  'head-only': 'Only in the head of the minutes',
  'if-something-happened': 'Only if something happened',
};

export const HOW_MINUTED_CHOICES = [
  { value: '', text: 'As is usual for such an item' },
  ...optionsOf(HOW_MINUTED_WORDS),
];

export const STANDING_ITEM_CHOICES = optionsOf(KIND_WORDS);

interface StandingItemsToShow {
  readonly panel: Panel;
  readonly items: readonly StandingItem[];
  readonly reader: Reader;
  /** Of the form for a new item. */
  readonly values: object;
  readonly errors: FormErrors | undefined;
}

export function presentStandingItems({ panel, items, reader, values, errors }: StandingItemsToShow) {
  return {
    ...panelSurroundings(panel, 'Standing items', reader),
    title: `Standing items of the ${panel.name}`,
    mayKeep: mayKeepPanel(reader, panel.id),
    items: items.map((item, index) => ({
      number: index + 1,
      title: item.title,
      kind: KIND_WORDS[item.kind],
      howMinuted: item.howMinuted && HOW_MINUTED_WORDS[item.howMinuted],
      isFirst: index === 0,
      isLast: index === items.length - 1,
      edit: panelPaths.standingItem(panel.id, item.id),
      position: panelPaths.standingItemPosition(panel.id, item.id),
      removal: panelPaths.standingItemRemoval(panel.id, item.id),
    })),
    action: panelPaths.standingItems(panel.id),
    kinds: STANDING_ITEM_CHOICES,
    howMinuted: HOW_MINUTED_CHOICES,
    ...presentForm(values, errors),
  };
}

export function toStandingItemResource({ id, panelId, position, kind, title, howMinuted, version }: StandingItem) {
  return { id, panelId, position, kind, title, howMinuted, version };
}
