import { panelPaths } from '../panels/panel.paths.js';

const of = (panelId: string, number: number) => `${panelPaths.termsOfReference(panelId)}/${number}`;

/** Every address of a panel's terms of reference in the workspace; a version goes by its number. */
export const termsPaths = {
  index: panelPaths.termsOfReference,
  new: (panelId: string) => `${panelPaths.termsOfReference(panelId)}/new`,
  version: of,
  text: (panelId: string, number: number) => `${of(panelId, number)}/text`,
  section: (panelId: string, number: number, section: number) => `${of(panelId, number)}/sections/${section}`,
  details: (panelId: string, number: number) => `${of(panelId, number)}/details`,
  renewal: (panelId: string, number: number) => `${of(panelId, number)}/renewal`,
  removal: (panelId: string, number: number) => `${of(panelId, number)}/removal`,
  adoption: (panelId: string, number: number) => `${of(panelId, number)}/adoption`,
  publication: (panelId: string, number: number) => `${of(panelId, number)}/publication`,
  amendments: (panelId: string, number: number) => `${of(panelId, number)}/amendments`,
  /** Of an amendment, by the version that takes it up. */
  takingUp: (panelId: string, number: number, id: string) => `${of(panelId, number)}/amendments/${id}/taking-up`,
  differences: (panelId: string, from: number, to: number) => `${of(panelId, to)}/differences/${from}`,
  differencesPdf: (panelId: string, from: number, to: number) =>
    `${of(panelId, to)}/differences/${from}/revised-terms-of-reference.pdf`,
};
