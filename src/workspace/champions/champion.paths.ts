import { panelPaths } from '../panels/panel.paths.js';

/** Every address of a panel's champions in the workspace. */
export const championPaths = {
  index: panelPaths.champions,
  /** Drawn by `home`, which knows what else there is. */
  page: (strandId: string) => `/workspace/strands/${strandId}`,
  new: (panelId: string) => `${panelPaths.champions(panelId)}/new`,
  strand: (panelId: string, strandId: string) => `${panelPaths.champions(panelId)}/${strandId}`,
  remit: (panelId: string, strandId: string) => `${panelPaths.champions(panelId)}/${strandId}/remit`,
  strandEnding: (panelId: string, strandId: string) => `${panelPaths.champions(panelId)}/${strandId}/ending`,
  appointment: (panelId: string, strandId: string) => `${panelPaths.champions(panelId)}/${strandId}/appointment`,
  appointmentEnding: (panelId: string, strandId: string, id: string) =>
    `${panelPaths.champions(panelId)}/${strandId}/appointments/${id}/ending`,
};
