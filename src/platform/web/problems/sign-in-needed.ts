/** Nobody is signed in where somebody must be. */
export class SignInNeeded extends Error {
  /** `keptForm`: id of what the reader had typed, where it was kept. */
  constructor(readonly keptForm: string | null = null) {
    super('Sign in to continue.');
    this.name = 'SignInNeeded';
  }
}
