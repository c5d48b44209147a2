/** In whose name a program acts, and what its token lets it do. */
export interface TokenHolder {
  readonly accountId: string;
  /** What the token is for, as it was named. */
  readonly tokenName: string;
  readonly mayWrite: boolean;
}

/** Knows the tokens by which programs use the API; implemented where accounts are known. */
export abstract class ApiAccess {
  /** Null for a token that is wrong, ended or run out. */
  abstract holderOf(token: string): Promise<TokenHolder | null>;
}
