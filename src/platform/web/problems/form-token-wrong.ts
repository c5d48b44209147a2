/** A form or request came without the token that shows it was made by our own page for this session. */
export class FormTokenWrong extends Error {
  /** `keptForm`: id of what the reader had typed, where it was kept. */
  constructor(readonly keptForm: string | null = null) {
    super('This page was open for too long, or your browser keeps no cookies. Go back, reload it and try again.');
    this.name = 'FormTokenWrong';
  }
}
