const ROOT = '/workspace/people';

/** Every address of the people in the workspace. */
export const peoplePaths = {
  index: () => ROOT,
  new: () => `${ROOT}/new`,
  show: (id: string) => `${ROOT}/${id}`,
  edit: (id: string) => `${ROOT}/${id}/edit`,
};
