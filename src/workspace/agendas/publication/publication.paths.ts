import { agendaPaths } from '../agenda.paths.js';

export const publicationPaths = { show: agendaPaths.publication };
