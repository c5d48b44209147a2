/** Nobody is signed in where somebody must be. */
export class SignInNeeded extends Error {
  constructor() {
    super('Sign in to continue.');
    this.name = 'SignInNeeded';
  }
}
