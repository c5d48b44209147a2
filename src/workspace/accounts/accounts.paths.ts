const ROOT = '/workspace/accounts';

/** Every address of signing in and of accounts. */
export const accountPaths = {
  signIn: () => '/sign-in',
  forgotten: () => '/forgotten-password',
  forgottenSent: () => '/forgotten-password/sent',
  setPassword: (token: string) => `/set-password/${token}`,
  own: () => '/workspace/account',
  ownPassword: () => '/workspace/account/password',
  ownSessionEnding: (key: string) => `/workspace/account/sessions/${key}/ending`,
  otherSessionsEnding: () => '/workspace/account/other-sessions/ending',
  index: () => ROOT,
  new: () => `${ROOT}/new`,
  show: (id: string) => `${ROOT}/${id}`,
  roles: (id: string) => `${ROOT}/${id}/roles`,
  password: (id: string) => `${ROOT}/${id}/password`,
  passwordLink: (id: string) => `${ROOT}/${id}/set-password-link`,
  sessionEnding: (id: string, key: string) => `${ROOT}/${id}/sessions/${key}/ending`,
  newToken: (id: string) => `${ROOT}/${id}/tokens/new`,
  tokenRevocation: (id: string, tokenId: string) => `${ROOT}/${id}/tokens/${tokenId}/revocation`,
  closure: (id: string) => `${ROOT}/${id}/closure`,
};
