import { panelPaths } from '../panels/panel.paths.js';

const NOTICES = '/workspace/notices';

export const noticePaths = {
  index: () => NOTICES,
  failed: () => `${NOTICES}?state=failed`,
  show: (id: string) => `${NOTICES}/${id}`,
  resending: (id: string) => `${NOTICES}/${id}/resending`,
  file: (id: string) => `${NOTICES}/${id}/file`,
};

/** When people are reminded of a panel's actions. */
export const reminderPaths = {
  ladder: panelPaths.reminders,
  example: (panelId: string) => `${panelPaths.reminders(panelId)}/example`,
  recesses: (panelId: string) => `${panelPaths.reminders(panelId)}/recesses`,
  recessRemoval: (panelId: string, id: string) => `${panelPaths.reminders(panelId)}/recesses/${id}/removal`,
};

/** Reached from a mail, without signing in. */
export const answerPaths = {
  show: (token: string) => `/answers/${token}`,
};
