import { maySettings, type Reader } from '../../domain/access/roles.js';

const ROOT = '/workspace/panels';

/** Every address of panels in the workspace. */
export const panelPaths = {
  index: () => ROOT,
  new: () => `${ROOT}/new`,
  /** The overview, kept by home. */
  show: (id: string) => `${ROOT}/${id}`,
  /** The panel's meetings, kept by the meetings. */
  meetings: (id: string) => `${ROOT}/${id}/meetings`,
  /** Its actions in the tracker, which is kept elsewhere. */
  actions: (id: string) => `/workspace/actions?panelId=${id}`,
  /** Its terms of reference in all their versions, kept by a feature of that name. */
  termsOfReference: (id: string) => `${ROOT}/${id}/terms-of-reference`,
  /** The panel's strands and who champions them, kept by the champions. */
  champions: (id: string) => `${ROOT}/${id}/champions`,
  /** What the panel plans for later meetings, kept by the work programme. */
  workProgramme: (id: string) => `${ROOT}/${id}/work-programme`,
  /** What is public of it and can be withdrawn, kept by the withdrawals. */
  publications: (id: string) => `${ROOT}/${id}/publications`,
  /** When people are reminded of its actions, kept by the reminders. */
  reminders: (id: string) => `${ROOT}/${id}/reminders`,
  settings: (id: string) => `${ROOT}/${id}/settings`,
  seats: (id: string) => `${ROOT}/${id}/seats`,
  newSeat: (id: string) => `${ROOT}/${id}/seats/new`,
  seat: (id: string, seatId: string) => `${ROOT}/${id}/seats/${seatId}`,
  seatEnding: (id: string, seatId: string) => `${ROOT}/${id}/seats/${seatId}/ending`,
  seatSuccession: (id: string, seatId: string) => `${ROOT}/${id}/seats/${seatId}/succession`,
  formerSeats: (id: string) => `${ROOT}/${id}/seats/former`,
  standingItems: (id: string) => `${ROOT}/${id}/standing-items`,
  standingItem: (id: string, itemId: string) => `${ROOT}/${id}/standing-items/${itemId}`,
  standingItemPosition: (id: string, itemId: string) => `${ROOT}/${id}/standing-items/${itemId}/position`,
  standingItemRemoval: (id: string, itemId: string) => `${ROOT}/${id}/standing-items/${itemId}/removal`,
  clerks: (id: string) => `${ROOT}/${id}/clerks`,
  clerkDismissal: (id: string, accountId: string) => `${ROOT}/${id}/clerks/${accountId}/dismissal`,
};

const TABS = [
  ['Overview', 'show'],
  ['Meetings', 'meetings'],
  ['Actions', 'actions'],
  ['Terms of reference', 'termsOfReference'],
  ['Champions', 'champions'],
  ['Work programme', 'workProgramme'],
  ['Members', 'seats'],
  ['Standing items', 'standingItems'],
  ['Clerks', 'clerks'],
  ['Reminders', 'reminders'],
  ['Settings', 'settings'],
] as const;
export type PanelTab = (typeof TABS)[number][0];

/** What every page of a panel has above it: the second row of navigation, and the way back. */
export function panelSurroundings(
  panel: { readonly id: string; readonly name: string },
  current: PanelTab,
  reader: Reader | null,
) {
  const tabs = TABS.filter(([text]) => text !== 'Settings' || (reader !== null && maySettings(reader)));
  return {
    tabs: tabs.map(([text, page]) => ({ text, href: panelPaths[page](panel.id), isCurrent: text === current })),
    tabsLabel: panel.name,
    breadcrumbs: [
      { text: 'Panels', href: panelPaths.index() },
      { text: panel.name, href: panelPaths.show(panel.id) },
    ],
  };
}
