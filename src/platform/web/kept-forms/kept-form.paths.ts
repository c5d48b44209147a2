const AREA = '/workspace/kept-forms';

export const keptFormPaths = {
  show: (id: string) => `${AREA}/${id}`,
  removal: (id: string) => `${AREA}/${id}/removal`,
};
