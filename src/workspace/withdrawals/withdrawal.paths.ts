import { panelPaths } from '../panels/panel.paths.js';

/** Every address at which published matter is taken back. */
export const withdrawalPaths = {
  published: panelPaths.publications,
  withdraw: (panelId: string, publicationId: string) =>
    `${panelPaths.publications(panelId)}/${publicationId}/withdrawal`,
  show: (id: string) => `/workspace/withdrawals/${id}`,
  file: (id: string, fileId: string) => `/workspace/withdrawals/${id}/files/${fileId}`,
  content: (id: string, publicationId: string) => `/workspace/withdrawals/${id}/files/${publicationId}/content.json`,
  review: (id: string) => `/workspace/withdrawals/${id}/review`,
};
