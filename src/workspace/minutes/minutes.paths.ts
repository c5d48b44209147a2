const ROOT = '/workspace/minutes';

/** Every address of minutes in the workspace. */
export const minutesPaths = {
  ofMeeting: (meetingId: string) => `/workspace/meetings/${meetingId}/minutes`,
  show: (id: string) => `${ROOT}/${id}`,
  items: (id: string) => `${ROOT}/${id}/items`,
  newItem: (id: string) => `${ROOT}/${id}/items/new`,
  item: (id: string, minuteId: string) => `${ROOT}/${id}/items/${minuteId}`,
  summary: (id: string, minuteId: string) => `${ROOT}/${id}/items/${minuteId}/summary`,
  outstanding: (id: string, minuteId: string) => `${ROOT}/${id}/items/${minuteId}/actions`,
  raising: (id: string) => `${ROOT}/${id}/actions`,
  position: (id: string, minuteId: string) => `${ROOT}/${id}/items/${minuteId}/position`,
  removal: (id: string, minuteId: string) => `${ROOT}/${id}/items/${minuteId}/removal`,
  split: (id: string, minuteId: string) => `${ROOT}/${id}/items/${minuteId}/split`,
  joining: (id: string, minuteId: string) => `${ROOT}/${id}/items/${minuteId}/joining`,
  /** Kept by the approval, the signature, the versions, the documents and the publication. */
  approval: (id: string) => `${ROOT}/${id}/approval`,
  signature: (id: string) => `${ROOT}/${id}/signature`,
  signedPage: (id: string) => `${ROOT}/${id}/signed-page`,
  scan: (id: string) => `${ROOT}/${id}/signed-page/scan.pdf`,
  versions: (id: string) => `${ROOT}/${id}/versions`,
  version: (id: string, number: number) => `${ROOT}/${id}/versions/${number}`,
  differences: (id: string, number: number) => `${ROOT}/${id}/versions/${number}/differences`,
  publication: (id: string) => `${ROOT}/${id}/publication`,
  appointments: (id: string) => `${ROOT}/${id}/appointments`,
  newAppointment: (id: string) => `${ROOT}/${id}/appointments/new`,
  appointmentRemoval: (id: string, appointmentId: string) => `${ROOT}/${id}/appointments/${appointmentId}/removal`,
  publicationOfDecisions: (id: string) => `${ROOT}/${id}/decisions`,
  pdf: (id: string) => `${ROOT}/${id}/minutes.pdf`,
  word: (id: string) => `${ROOT}/${id}/minutes.docx`,
  publicPdf: (id: string) => `${ROOT}/${id}/minutes.pdf?copy=public`,
  publicWord: (id: string) => `${ROOT}/${id}/minutes.docx?copy=public`,

  pastedText: (id: string) => `${ROOT}/${id}/pasted-text`,
  check: (id: string) => `${ROOT}/${id}/check`,
  checkRemoval: (id: string) => `${ROOT}/${id}/check/removal`,
  circulation: (id: string) => `${ROOT}/${id}/circulation`,
  comments: (id: string, minuteId: string) => `${ROOT}/${id}/items/${minuteId}/comments`,
  commentAcceptance: (id: string, minuteId: string, commentId: string) =>
    `${ROOT}/${id}/items/${minuteId}/comments/${commentId}/acceptance`,
  commentRefusal: (id: string, minuteId: string, commentId: string) =>
    `${ROOT}/${id}/items/${minuteId}/comments/${commentId}/refusal`,
  suggestedMarks: (id: string) => `${ROOT}/${id}/suggested-marks`,
  text: (id: string) => `${ROOT}/${id}/text`,
  itemText: (id: string, minuteId: string) => `${ROOT}/${id}/items/${minuteId}/text`,
  phrases: (panelId: string) => `/workspace/panels/${panelId}/phrases`,
  phrase: (panelId: string, id: string) => `/workspace/panels/${panelId}/phrases/${id}`,
  phraseRemoval: (panelId: string, id: string) => `/workspace/panels/${panelId}/phrases/${id}/removal`,
  /** Where a script saves a minute while it is written. */
  apiItem: (id: string, minuteId: string) => `/api/minutes/${id}/items/${minuteId}`,
};
