import { type Reader, maySettings } from '../../domain/access/roles.js';
import type { ListPage } from '../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../platform/web/pages/pagination.js';
import { KIND_WORDS, LAYOUT_WORDS, optionsOf, PAGE_STYLE_WORDS } from './panel-words.js';
import type { Panel } from './panel.entity.js';
import { panelPaths } from './panel.paths.js';
import type { Seat } from './seat.entity.js';
import { holderName } from './seats/seat-holder.js';

export function presentPanels(page: Page<Panel>, chairs: readonly Seat[], reader: Reader, address: string): ListPage {
  return {
    heading: 'Panels',
    actions: maySettings(reader) ? [{ text: 'Add a panel', href: panelPaths.new() }] : [],
    caption: 'Panels of the council',
    columns: [{ heading: 'Panel' }, { heading: 'Reference' }, { heading: 'Kind' }, { heading: 'In the chair' }],
    rows: page.items.map((panel) => ({
      cells: [
        { link: { text: panel.name, href: panelPaths.show(panel.id) } },
        { text: panel.reference },
        { text: KIND_WORDS[panel.kind] },
        { text: chairOf(panel, chairs, reader) },
      ],
    })),
    pagination: paginationOf(page, address),
    empty: maySettings(reader)
      ? {
          text: 'The council has no panels yet. Add the first one, then its members and standing items.',
          link: { text: 'Add a panel', href: panelPaths.new() },
        }
      : { text: 'The council has no panels yet. An administrator can add them.' },
  };
}

/** What the form chooses from. */
export function panelChoices(officers: readonly { value: string; text: string }[]) {
  return {
    kinds: [{ value: '', text: 'Select the kind' }, ...optionsOf(KIND_WORDS)],
    pageStyles: optionsOf(PAGE_STYLE_WORDS),
    layouts: optionsOf(LAYOUT_WORDS),
    officers: [{ value: '', text: 'Nobody' }, ...officers],
    yesOrNo: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No' },
    ],
  };
}

/** The form as it opens. */
export function panelFormOf(panel: Panel): object {
  return { ...panel, partVaApplies: panel.partVaApplies ? 'yes' : 'no' };
}

export function toPanelResource(panel: Panel) {
  return {
    id: panel.id,
    name: panel.name,
    slug: panel.slug,
    reference: panel.reference,
    kind: panel.kind,
    partVaApplies: panel.partVaApplies,
    pageStyle: panel.pageStyle,
    membershipLayout: panel.membershipLayout,
    chairWord: panel.chairWord,
    defaultPlace: panel.defaultPlace,
    defaultTime: panel.defaultTime,
    exclusionTemplate: panel.exclusionTemplate,
    clerkId: panel.clerkId,
    version: panel.version,
  };
}

function chairOf(panel: Panel, chairs: readonly Seat[], reader: Reader): string {
  const names = chairs.filter(({ panelId }) => panelId === panel.id).map((seat) => holderName(seat, reader));
  return names.length === 0 ? 'Nobody' : names.join(', ');
}
