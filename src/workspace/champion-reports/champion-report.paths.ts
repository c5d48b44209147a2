import { championPaths } from '../champions/champion.paths.js';

/** Every address of the reports on a strand. */
export const championReportPaths = {
  new: (strandId: string, appointmentId: string) =>
    `${championPaths.page(strandId)}/appointments/${appointmentId}/report`,
  show: (strandId: string, id: string) => `${championPaths.page(strandId)}/reports/${id}`,
  edit: (strandId: string, id: string) => `${championPaths.page(strandId)}/reports/${id}/edit`,
};
