const ROOT = '/workspace/people';
const POSTS = '/workspace/posts';

/** Every address of the people in the workspace. */
export const peoplePaths = {
  index: () => ROOT,
  new: () => `${ROOT}/new`,
  /** The page of a person, kept by the panels. */
  show: (id: string) => `${ROOT}/${id}`,
  edit: (id: string) => `${ROOT}/${id}/edit`,
  group: (id: string) => `${ROOT}/${id}/group`,
  summonsConsent: (id: string) => `${ROOT}/${id}/summons-consent`,
  summonsConsentWithdrawal: (id: string) => `${ROOT}/${id}/summons-consent/withdrawal`,
  /** The leaving of a person, kept by the panels, and the way back. */
  leaving: (id: string) => `${ROOT}/${id}/leaving`,
  returning: (id: string) => `${ROOT}/${id}/return`,
};

export const postPaths = {
  index: () => POSTS,
  new: () => `${POSTS}/new`,
  show: (id: string) => `${POSTS}/${id}`,
  edit: (id: string) => `${POSTS}/${id}/edit`,
  ending: (id: string) => `${POSTS}/${id}/ending`,
  appointment: (id: string) => `${POSTS}/${id}/appointment`,
  holdingEnding: (id: string, holdingId: string) => `${POSTS}/${id}/holders/${holdingId}/ending`,
};

export type RegisterName = 'wards' | 'political-groups';

export const registerPaths = {
  index: (register: RegisterName) => `/workspace/${register}`,
  new: (register: RegisterName) => `/workspace/${register}/new`,
  entry: (register: RegisterName, id: string) => `/workspace/${register}/${id}`,
  ending: (register: RegisterName, id: string) => `/workspace/${register}/${id}/ending`,
};

const TABS = [
  ['People', peoplePaths.index()],
  ['Posts', postPaths.index()],
  ['Political groups', registerPaths.index('political-groups')],
  ['Wards', registerPaths.index('wards')],
] as const;
export type PeopleTab = (typeof TABS)[number][0];

/** The second row of navigation above the people and the registers beside them. */
export function peopleTabs(current: PeopleTab) {
  return { tabs: TABS.map(([text, href]) => ({ text, href, isCurrent: text === current })), tabsLabel: 'People' };
}
