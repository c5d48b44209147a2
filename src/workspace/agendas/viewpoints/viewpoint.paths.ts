import { agendaPaths } from '../agenda.paths.js';

export const viewpointPaths = {
  index: agendaPaths.views,
  show: (agendaId: string, whom: string) => `${agendaPaths.views(agendaId)}/${whom}`,
};
