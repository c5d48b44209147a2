const ROOT = '/workspace/meetings';

interface Addressed {
  readonly slug: string;
  readonly panel: { readonly slug: string };
}

/** Every address of meetings in the workspace. */
export const meetingPaths = {
  index: () => ROOT,
  past: () => `${ROOT}?when=past`,
  new: (panelId?: string) => (panelId === undefined ? `${ROOT}/new` : `${ROOT}/new?panelId=${panelId}`),
  show: (id: string) => `${ROOT}/${id}`,
  edit: (id: string) => `${ROOT}/${id}/edit`,
  notices: (id: string) => `${ROOT}/${id}/notices`,
  keyDates: (id: string) => `${ROOT}/${id}/key-dates`,
  /** Kept by the agendas. */
  agenda: (id: string) => `${ROOT}/${id}/agenda`,

  /** Short of clear days since the calendar changed. */
  short: () => `${ROOT}/short-of-clear-days`,

  /** Its address on the public side, without the leading slash. */
  published: ({ slug, panel }: Addressed) => `panels/${panel.slug}/meetings/${slug}`,
};
