/** What became of several files sent at once. */
export interface Batch {
  readonly added: readonly { readonly paperId: string; readonly fileName: string }[];
  readonly refused: readonly RefusedFile[];
}

export interface RefusedFile {
  readonly fileName: string;
  readonly message: string;
}
