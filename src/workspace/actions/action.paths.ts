const ROOT = '/workspace/actions';

/** Every address of the tracker. */
export const actionPaths = {
  index: () => ROOT,
  export: (kind: 'csv' | 'xlsx' | 'pdf', query: URLSearchParams) => `${ROOT}/export.${kind}?${query.toString()}`,
  ofPanel: (panelId: string) => `${ROOT}?panelId=${panelId}`,
  selection: () => `${ROOT}/selection`,
  selectionChange: () => `${ROOT}/selection/change`,
  new: (panelId: string) => `${ROOT}/new?panelId=${panelId}`,
  show: (id: string) => `${ROOT}/${id}`,
  /** To where it was resolved; answered by the minutes, which know. */
  source: (id: string) => `${ROOT}/${id}/source`,
  act: (id: string, act: string) => `${ROOT}/${id}/acts/${act}`,
  evidence: (id: string, evidenceId: string) => `${ROOT}/${id}/evidence/${evidenceId}`,
};
