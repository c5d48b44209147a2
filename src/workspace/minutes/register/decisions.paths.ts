const ROOT = '/workspace/decisions';

/** Every address of the decision register. */
export const decisionPaths = {
  index: () => ROOT,
  export: (query: URLSearchParams) => `${ROOT}/export.csv?${query.toString()}`,
  show: (resolutionId: string) => `${ROOT}/${resolutionId}`,
};
