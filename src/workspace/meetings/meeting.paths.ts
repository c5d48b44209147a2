const ROOT = '/workspace/meetings';
const KEY_DATES_TOO = '?keyDates=yes';

interface Addressed {
  readonly slug: string;
  readonly panel: { readonly slug: string };
}

/** Every address of meetings in the workspace. */
export const meetingPaths = {
  index: () => ROOT,
  past: () => `${ROOT}?when=past`,
  of: (panelId: string) => `${ROOT}?panelId=${encodeURIComponent(panelId)}`,
  new: (panelId?: string) => (panelId === undefined ? `${ROOT}/new` : `${ROOT}/new?panelId=${panelId}`),
  /** `query` holds what the clerk has chosen so far. */
  newRun: (query = '') => `${ROOT}/runs/new${query}`,
  runDays: (query = '') => `${ROOT}/runs/days${query}`,
  months: () => `${ROOT}/months`,
  thisMonth: (panelId?: string) =>
    panelId === undefined ? `${ROOT}/months` : `${ROOT}/months?panelId=${encodeURIComponent(panelId)}`,
  month: (month: string, panelId = '') =>
    `${ROOT}/months/${month}${panelId === '' ? '' : `?panelId=${encodeURIComponent(panelId)}`}`,
  monthsOf: (panelId: string) => `/workspace/panels/${panelId}/meetings/months`,
  monthOf: (panelId: string, month: string) => `/workspace/panels/${panelId}/meetings/months/${month}`,
  show: (id: string) => `${ROOT}/${id}`,
  edit: (id: string) => `${ROOT}/${id}/edit`,
  notices: (id: string) => `${ROOT}/${id}/notices`,
  printedNotice: (id: string) => `${ROOT}/${id}/notice.pdf`,
  noticePublication: (id: string) => `${ROOT}/${id}/notice-publication`,
  summons: (id: string) => `${ROOT}/${id}/summons`,
  summonsMembers: (id: string) => `${ROOT}/${id}/summons/members`,
  summonsServices: (id: string) => `${ROOT}/${id}/summons/services`,
  summonsPdf: (id: string) => `${ROOT}/${id}/summons.pdf`,
  summonsListPdf: (id: string) => `${ROOT}/${id}/summons-list.pdf`,
  shortNotice: (id: string) => `${ROOT}/${id}/short-notice`,
  keyDates: (id: string) => `${ROOT}/${id}/key-dates`,
  /** Kept by the minutes. */
  minutes: (id: string) => `${ROOT}/${id}/minutes`,
  /** Kept by the agendas. */
  agenda: (id: string) => `${ROOT}/${id}/agenda`,
  /** Kept by the briefings. */
  chairsPage: (id: string) => `${ROOT}/${id}/chairs-page`,
  chairsPagePdf: (id: string) => `${ROOT}/${id}/chairs-page.pdf`,
  /** Kept by the proceedings. */
  attendance: (id: string) => `${ROOT}/${id}/attendance`,
  apologies: (id: string) => `${ROOT}/${id}/apologies`,

  cancellation: (id: string) => `${ROOT}/${id}/cancellation`,
  postponement: (id: string) => `${ROOT}/${id}/postponement`,
  adjournment: (id: string) => `${ROOT}/${id}/adjournment`,

  /** Short of clear days since the calendar changed. */
  short: () => `${ROOT}/short-of-clear-days`,

  /** Files for people’s own calendars. */
  mine: (withKeyDates = false) => `${ROOT}/mine.ics${withKeyDates ? KEY_DATES_TOO : ''}`,
  calendarOf: (panelId: string, withKeyDates = false) =>
    `/workspace/panels/${panelId}/meetings.ics${withKeyDates ? KEY_DATES_TOO : ''}`,

  /** Its address on the public side, without the leading slash. */
  published: ({ slug, panel }: Addressed) => `panels/${panel.slug}/meetings/${slug}`,
};
