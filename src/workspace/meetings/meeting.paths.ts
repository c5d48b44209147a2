const ROOT = '/workspace/meetings';

/** Every address of meetings in the workspace. */
export const meetingPaths = {
  index: () => ROOT,
  past: () => `${ROOT}?when=past`,
  new: (panelId?: string) => (panelId === undefined ? `${ROOT}/new` : `${ROOT}/new?panelId=${panelId}`),
  show: (id: string) => `${ROOT}/${id}`,
  edit: (id: string) => `${ROOT}/${id}/edit`,
  notices: (id: string) => `${ROOT}/${id}/notices`,
  /** Kept by the agendas. */
  agenda: (id: string) => `${ROOT}/${id}/agenda`,
};
