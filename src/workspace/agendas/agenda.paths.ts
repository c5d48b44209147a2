const ROOT = '/workspace/agendas';

/** Every address of agendas in the workspace. */
export const agendaPaths = {
  show: (id: string) => `${ROOT}/${id}`,
  details: (id: string) => `${ROOT}/${id}/details`,
  ofMeeting: (meetingId: string) => `/workspace/meetings/${meetingId}/agenda`,
  /** Kept by the packs. */
  sheet: (id: string) => `${ROOT}/${id}/sheet.pdf`,
  packs: (id: string) => `${ROOT}/${id}/packs`,
  /** Kept by the viewpoints. */
  views: (id: string) => `${ROOT}/${id}/views`,
  /** Kept by the publication. */
  publication: (id: string) => `${ROOT}/${id}/publication`,

  entries: (id: string) => `${ROOT}/${id}/entries`,
  newEntry: (id: string, kind: string) => `${ROOT}/${id}/entries/new?kind=${kind}`,
  newEntryBelow: (id: string, kind: string, after: string) => `${ROOT}/${id}/entries/new?kind=${kind}&after=${after}`,
  standingItems: (id: string) => `${ROOT}/${id}/standing-items`,
  /** Brings items in from other agendas. */
  fromMeeting: (id: string) => `${ROOT}/${id}/from-meeting`,
  /** Takes planned business from the panel's work programme. */
  fromProgramme: (id: string) => `${ROOT}/${id}/work-programme`,
  entry: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}`,
  entryPosition: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}/position`,
  entryRemoval: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}/removal`,
  entryUrgency: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}/urgency`,
  entryUrgencyRemoval: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}/urgency/removal`,
  entryWithdrawal: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}/withdrawal`,
  entryReturn: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}/return`,
  entryTransfer: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}/transfer`,
  entryWording: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}/wording`,
  entryMarking: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}/marking`,
  /** What came of looking again at exempt information, once the agenda is published. */
  entryReview: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}/review`,
  interests: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}/interests`,
  interestRemoval: (id: string, entryId: string, interestId: string) =>
    `${ROOT}/${id}/entries/${entryId}/interests/${interestId}/removal`,
  /** The panel's work programme as a paper of this item. */
  programmePaper: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}/work-programme`,
  arising: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}/arising`,
  arisingReport: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}/arising/report`,
  papers: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}/papers`,
  /** Where a script sends files, one by one. */
  sendPapers: (id: string, entryId: string) => `/api/agendas/${id}/entries/${entryId}/papers`,
  paperPlaces: (id: string) => `/api/agendas/${id}/paper-places`,
  newPaper: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}/papers/new`,

  /** What a version of the panel's terms of reference changes, as a paper of the entry. */
  revisedTerms: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}/papers/revised-terms`,

  /** What its author handed in for an item. */
  submission: (id: string, submissionId: string) => `${ROOT}/${id}/submissions/${submissionId}`,
  submissionFile: (id: string, submissionId: string) => `${ROOT}/${id}/submissions/${submissionId}/file.pdf`,
  /** Kept by the reminders, as is the next: both send a mail. */
  submissionReturn: (id: string, submissionId: string) => `${ROOT}/${id}/submissions/${submissionId}/return`,
  reportRequest: (id: string, entryId: string) => `${ROOT}/${id}/entries/${entryId}/report-request`,

  paper: (id: string, paperId: string) => `${ROOT}/${id}/papers/${paperId}`,
  paperFile: (id: string, paperId: string) => `${ROOT}/${id}/papers/${paperId}/file.pdf`,
  paperFiles: (id: string, paperId: string) => `${ROOT}/${id}/papers/${paperId}/files`,
  earlierFile: (id: string, paperId: string, fileId: string) =>
    `${ROOT}/${id}/papers/${paperId}/files/${fileId}/file.pdf`,
  paperSource: (id: string, paperId: string) => `${ROOT}/${id}/papers/${paperId}/source.docx`,
  paperPosition: (id: string, paperId: string) => `${ROOT}/${id}/papers/${paperId}/position`,
  paperRemoval: (id: string, paperId: string) => `${ROOT}/${id}/papers/${paperId}/removal`,
  paperMarking: (id: string, paperId: string) => `${ROOT}/${id}/papers/${paperId}/marking`,
  paperReview: (id: string, paperId: string) => `${ROOT}/${id}/papers/${paperId}/review`,
};
