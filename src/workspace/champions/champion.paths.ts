import type { StrandKind } from '../../domain/membership/strand-kinds.js';
import { panelPaths } from '../panels/panel.paths.js';

/** Every address of a panel's champions and outside bodies in the workspace. */
export const championPaths = {
  index: panelPaths.champions,
  publication: (panelId: string) => `${panelPaths.champions(panelId)}/publication`,
  /** Drawn by `home`, which knows what else there is. */
  page: (strandId: string) => `/workspace/strands/${strandId}`,
  new: (panelId: string, kind: StrandKind = 'strand') =>
    `${panelPaths.champions(panelId)}/new${kind === 'strand' ? '' : `?kind=${kind}`}`,
  strand: (panelId: string, strandId: string) => `${panelPaths.champions(panelId)}/${strandId}`,
  remit: (panelId: string, strandId: string) => `${panelPaths.champions(panelId)}/${strandId}/remit`,
  strandEnding: (panelId: string, strandId: string) => `${panelPaths.champions(panelId)}/${strandId}/ending`,
  appointment: (panelId: string, strandId: string) => `${panelPaths.champions(panelId)}/${strandId}/appointment`,
  appointmentChange: (panelId: string, strandId: string, id: string) =>
    `${panelPaths.champions(panelId)}/${strandId}/appointments/${id}`,
  appointmentEnding: (panelId: string, strandId: string, id: string) =>
    `${panelPaths.champions(panelId)}/${strandId}/appointments/${id}/ending`,
};
