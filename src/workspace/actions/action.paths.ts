const ROOT = '/workspace/actions';

/** Every address of the tracker. */
export const actionPaths = {
  index: () => ROOT,
  export: (kind: 'csv' | 'xlsx' | 'pdf', query: URLSearchParams) => `${ROOT}/export.${kind}?${query.toString()}`,
  selection: () => `${ROOT}/selection`,
  new: (meetingId: string) => `${ROOT}/new?meetingId=${meetingId}`,
  show: (id: string) => `${ROOT}/${id}`,
  /** To where it was resolved; answered by the minutes, which know. */
  source: (id: string) => `${ROOT}/${id}/source`,
  updates: (id: string) => `${ROOT}/${id}/updates`,
  evidence: (id: string, evidenceId: string) => `${ROOT}/${id}/evidence/${evidenceId}`,
  completion: (id: string) => `${ROOT}/${id}/completion`,
  agreement: (id: string) => `${ROOT}/${id}/agreement`,
  returning: (id: string) => `${ROOT}/${id}/return`,
  owner: (id: string) => `${ROOT}/${id}/owner`,
  dueDate: (id: string) => `${ROOT}/${id}/due-date`,
  deferral: (id: string) => `${ROOT}/${id}/deferral`,
  withdrawal: (id: string) => `${ROOT}/${id}/withdrawal`,
  succession: (id: string) => `${ROOT}/${id}/succession`,
  merging: (id: string) => `${ROOT}/${id}/merging`,
  waiting: (id: string) => `${ROOT}/${id}/waiting`,
  milestones: (id: string) => `${ROOT}/${id}/milestones`,
  milestone: (id: string, milestoneId: string) => `${ROOT}/${id}/milestones/${milestoneId}`,
  strand: (id: string) => `${ROOT}/${id}/strand`,
};
