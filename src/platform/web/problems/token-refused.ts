/** A program came with a token that is wrong, was revoked or has run out. */
export class TokenRefused extends Error {
  constructor() {
    super('This API token is wrong, was revoked or has run out.');
    this.name = 'TokenRefused';
  }
}
