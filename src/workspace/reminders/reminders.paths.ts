const NOTICES = '/workspace/notices';

export const noticePaths = {
  index: () => NOTICES,
  failed: () => `${NOTICES}?state=failed`,
  show: (id: string) => `${NOTICES}/${id}`,
  resending: (id: string) => `${NOTICES}/${id}/resending`,
  file: (id: string) => `${NOTICES}/${id}/file`,
};

/** Reached from a mail, without signing in. */
export const answerPaths = {
  show: (token: string) => `/answers/${token}`,
};
