const ROOT = '/workspace/audit';

/** Every address of the audit trail. */
export const auditPaths = {
  index: () => ROOT,
  export: (query: URLSearchParams) => `${ROOT}/export.csv?${query.toString()}`,
  /** What was done to one record. */
  ofRecord: (kind: string, id: string) => `${ROOT}?${new URLSearchParams({ kind, id }).toString()}`,
};
