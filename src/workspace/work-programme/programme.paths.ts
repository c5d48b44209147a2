import { panelPaths } from '../panels/panel.paths.js';

/** Every address of the work programmes of panels. */
export const programmePaths = {
  index: panelPaths.workProgramme,
  /** The same as a table, also where scripts draw the board. */
  table: (panelId: string) => `${panelPaths.workProgramme(panelId)}?view=table`,
  new: (panelId: string) => `${panelPaths.workProgramme(panelId)}/new`,
  newFor: (panelId: string, meetingId: string) => `${panelPaths.workProgramme(panelId)}/new?meetingId=${meetingId}`,
  /** What is done or was dropped. */
  ended: (panelId: string) => `${panelPaths.workProgramme(panelId)}/ended`,
  report: (panelId: string) => `${panelPaths.workProgramme(panelId)}/report.pdf`,
  item: (panelId: string, id: string) => `${panelPaths.workProgramme(panelId)}/${id}`,
  edit: (panelId: string, id: string) => `${panelPaths.workProgramme(panelId)}/${id}/edit`,
  move: (panelId: string, id: string) => `${panelPaths.workProgramme(panelId)}/${id}/move`,
  drop: (panelId: string, id: string) => `${panelPaths.workProgramme(panelId)}/${id}/drop`,
  /** Puts it on the draft agenda of its meeting; kept by the agendas. */
  placing: (panelId: string, id: string) => `${panelPaths.workProgramme(panelId)}/${id}/placing`,

  cycle: (panelId: string) => `${panelPaths.show(panelId)}/annual-cycle`,
  cycleYear: (panelId: string) => `${panelPaths.show(panelId)}/annual-cycle/years`,
  newReport: (panelId: string) => `${panelPaths.show(panelId)}/annual-cycle/new`,
  yearlyReport: (panelId: string, id: string) => `${panelPaths.show(panelId)}/annual-cycle/${id}`,
  reportEnding: (panelId: string, id: string) => `${panelPaths.show(panelId)}/annual-cycle/${id}/ending`,
};
