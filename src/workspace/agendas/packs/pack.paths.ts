import { agendaPaths } from '../agenda.paths.js';

/** Where packs are read in the workspace, and where they will be read by the public. */
export const packPaths = {
  index: agendaPaths.packs,
  sheet: agendaPaths.sheet,
  file: (agendaId: string, number: number, name: string) => `${agendaPaths.packs(agendaId)}/${number}/${name}`,
  agenda: agendaPaths.show,
  /** The address of a meeting's publication, without the leading slash. */
  published: (panel: string, meeting: string) => `panels/${panel}/meetings/${meeting}`,
};
