const ROOT = '/workspace/accounts';

/** Every address of signing in and of accounts. */
export const accountPaths = {
  signIn: () => '/sign-in',
  own: () => '/workspace/account',
  ownPassword: () => '/workspace/account/password',
  index: () => ROOT,
  new: () => `${ROOT}/new`,
  show: (id: string) => `${ROOT}/${id}`,
  roles: (id: string) => `${ROOT}/${id}/roles`,
  password: (id: string) => `${ROOT}/${id}/password`,
  closure: (id: string) => `${ROOT}/${id}/closure`,
};
