import type { ChampionReportInFull } from './champion-report.entity.js';

/** `state` and `meetingOn` are those of its business on the work programme. */
export function toReportResource(report: ChampionReportInFull) {
  const { id, strandId, appointmentId, title, text, writtenOn, answersOn, standing, version, programmeItem } = report;
  const { id: programmeItemId, state, meeting } = programmeItem;
  const planned = { programmeItemId, state, meetingOn: meeting?.day ?? null };
  return { id, strandId, appointmentId, title, text, writtenOn, answersOn, standing, ...planned, version };
}
