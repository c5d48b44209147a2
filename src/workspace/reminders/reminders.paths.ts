import { actionPaths } from '../actions/action.paths.js';
import { agendaPaths } from '../agendas/agenda.paths.js';
import { panelPaths } from '../panels/panel.paths.js';

const NOTICES = '/workspace/notices';

export const noticePaths = {
  index: () => NOTICES,
  failed: () => `${NOTICES}?state=failed`,
  export: (query: URLSearchParams) => `${NOTICES}/export.csv?${query.toString()}`,
  show: (id: string) => `${NOTICES}/${id}`,
  resending: (id: string) => `${NOTICES}/${id}/resending`,
  html: (id: string) => `${NOTICES}/${id}/part.html`,
  file: (id: string) => `${NOTICES}/${id}/file`,
  attachment: (id: string, attachmentId: string) => `${NOTICES}/${id}/files/${attachmentId}`,
};

/** When people are reminded, of what, and what will go out. */
export const reminderPaths = {
  ladder: panelPaths.reminders,
  example: (panelId: string) => `${panelPaths.reminders(panelId)}/example`,
  recesses: (panelId: string) => `${panelPaths.reminders(panelId)}/recesses`,
  recessRemoval: (panelId: string, id: string) => `${panelPaths.reminders(panelId)}/recesses/${id}/removal`,
  switchOff: (actionId: string) => `${actionPaths.reminders(actionId)}/off`,
  switchOn: (actionId: string) => `${actionPaths.reminders(actionId)}/on`,
};

const OUTGOING = '/workspace/reminders';

/** What will go out next. */
export const outgoingPaths = {
  index: () => OUTGOING,
  test: () => `${OUTGOING}/test`,
  show: (personId: string) => `${OUTGOING}/${personId}`,
  hold: (personId: string) => `${OUTGOING}/${personId}/hold`,
  release: (personId: string) => `${OUTGOING}/${personId}/release`,
};

/** Reached from a mail, without signing in. */
export const answerPaths = {
  show: (token: string) => `/answers/${token}`,
  answer: (token: string, answer: string) => `/answers/${token}/${answer}`,
  done: (token: string, answer: string, files: number) =>
    `/answers/${token}?done=${answer}${files === 0 ? '' : `&files=${files}`}`,
  fresh: (token: string) => `/answers/${token}/fresh`,
};

/** Where a report is handed in: by the link in a mail, or signed in. */
export const reportPaths = {
  show: (token: string) => `/reports/${token}`,
  sent: (token: string) => `/reports/${token}/sent`,
  fresh: (token: string) => `/reports/${token}/fresh`,
  revocation: (agendaId: string, entryId: string) => `${agendaPaths.reportRequest(agendaId, entryId)}/revocation`,
  mine: (entryId: string) => `/workspace/reports/${entryId}`,
  mineSent: (entryId: string) => `/workspace/reports/${entryId}/sent`,
};

/** What the owners of actions ask for, and the links by which they do. */
export const requestPaths = {
  declining: (actionId: string, id: string) => `${actionPaths.show(actionId)}/requests/${id}/declining`,
  revocation: (actionId: string, personId: string) =>
    `${actionPaths.show(actionId)}/answer-links/${personId}/revocation`,
};
