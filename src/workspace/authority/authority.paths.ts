import type { FrameLink } from '../../platform/web/pages/page-frame.js';

const ROOT = '/workspace/authority';

/** Every address of the council's settings. */
export const authorityPaths = {
  settings: () => ROOT,
  officers: () => `${ROOT}/proper-officers`,
  officerEnd: (id: string) => `${ROOT}/proper-officers/${id}/end`,
  years: () => `${ROOT}/municipal-years`,
  year: (id: string) => `${ROOT}/municipal-years/${id}`,
  calendar: () => `${ROOT}/calendar`,
  calendarRemoval: (id: string) => `${ROOT}/calendar/${id}/removal`,
};

const TABS = [
  { text: 'Settings', href: authorityPaths.settings() },
  { text: 'Proper officers', href: authorityPaths.officers() },
  { text: 'Municipal years', href: authorityPaths.years() },
  { text: 'Calendar', href: authorityPaths.calendar() },
];

/** The second row of links on the council's pages. */
export function authorityTabs(current: string): { tabs: FrameLink[]; tabsLabel: string } {
  return { tabs: TABS.map((tab) => ({ ...tab, isCurrent: tab.href === current })), tabsLabel: 'Council' };
}
