import { actionPaths } from '../actions/action.paths.js';

const ROOT = actionPaths.recommendations();

/** Every address of recommendations in the workspace. */
export const recommendationPaths = {
  index: () => ROOT,
  ofPanel: actionPaths.recommendations,
  publication: (panelId: string) => `/workspace/panels/${panelId}/recommendations/publication`,
  new: (panelId: string) => `${ROOT}/new?panelId=${panelId}`,
  /** Makes one of an action. */
  ofAction: (actionId: string) => `${ROOT}/of-action/${actionId}`,
  show: (id: string) => `${ROOT}/${id}`,
  bodies: (id: string) => `${ROOT}/${id}/bodies`,
  removal: (id: string, bodyId: string) => `${ROOT}/${id}/bodies/${bodyId}/removal`,
  /** `deed` is one of `sending`, `reply` and `report`. */
  deed: (id: string, bodyId: string, deed: string) => `${ROOT}/${id}/bodies/${bodyId}/${deed}`,
  followUps: (id: string) => `${ROOT}/${id}/follow-ups`,
};
