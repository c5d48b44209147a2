const ROOT = '/workspace/decisions';

/** Every address of the decision register. */
export const decisionPaths = {
  index: () => ROOT,
  search: (words: string, panelId: string) => `${ROOT}?${new URLSearchParams({ search: words, panelId }).toString()}`,
  export: (query: URLSearchParams) => `${ROOT}/export.csv?${query.toString()}`,
  show: (resolutionId: string) => `${ROOT}/${resolutionId}`,
};
