const ROOT = '/workspace/accounts';

/** Every address of signing in and of accounts. */
export const accountPaths = {
  signIn: () => '/sign-in',
  forgotten: () => '/forgotten-password',
  forgottenSent: () => '/forgotten-password/sent',
  setPassword: (token: string) => `/set-password/${token}`,
  own: () => '/workspace/account',
  ownPassword: () => '/workspace/account/password',
  index: () => ROOT,
  new: () => `${ROOT}/new`,
  show: (id: string) => `${ROOT}/${id}`,
  roles: (id: string) => `${ROOT}/${id}/roles`,
  password: (id: string) => `${ROOT}/${id}/password`,
  passwordLink: (id: string) => `${ROOT}/${id}/set-password-link`,
  closure: (id: string) => `${ROOT}/${id}/closure`,
};
