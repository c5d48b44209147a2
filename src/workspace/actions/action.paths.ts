const ROOT = '/workspace/actions';

/** Every address of the tracker. */
export const actionPaths = {
  index: () => ROOT,
  export: (kind: 'csv' | 'xlsx' | 'pdf', query: URLSearchParams) => `${ROOT}/export.${kind}?${query.toString()}`,
  ofPanel: (panelId: string) => `${ROOT}?panelId=${panelId}`,
  ofStrand: (strandId: string) => `${ROOT}?strandId=${strandId}`,
  mine: () => `${ROOT}?owner=me`,
  /** Without an owner or a date. */
  incompleteOf: (panelId: string) => `${ROOT}?panelId=${panelId}&isIncomplete=yes`,
  /** What the panel can be asked to agree, and what of it its chair has not agreed yet. */
  toAgreeOf: (panelId: string) => `${ROOT}?panelId=${panelId}&rag=awaiting-agreement`,
  proposedOf: (panelId: string) => `${ROOT}?panelId=${panelId}&which=proposed`,
  selection: () => `${ROOT}/selection`,
  selectionChange: () => `${ROOT}/selection/change`,
  new: (panelId: string) => `${ROOT}/new?panelId=${panelId}`,
  show: (id: string) => `${ROOT}/${id}`,
  /** To where it was resolved; answered by the minutes, which know. */
  source: (id: string) => `${ROOT}/${id}/source`,
  /** Who was reminded of it and will be next, kept by the reminders. */
  reminders: (id: string) => `${ROOT}/${id}/reminders`,
  /** Of a panel, or of all; kept by the recommendations. */
  recommendations: (panelId?: string) =>
    `/workspace/recommendations${panelId === undefined ? '' : `?panelId=${panelId}`}`,
  act: (id: string, act: string) => `${ROOT}/${id}/acts/${act}`,
  /** With this day filled in. */
  dueDate: (id: string, day: string | null) => `${ROOT}/${id}/acts/due-date${day === null ? '' : `?dueOn=${day}`}`,
  evidence: (id: string, evidenceId: string) => `${ROOT}/${id}/evidence/${evidenceId}`,
};
