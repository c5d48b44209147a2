/** The version that an address is of; `number` is read from its text by `versionNumber`. */
export interface TermsAddress {
  readonly panelId: string;
  readonly number: string;
}

/** What is no number is the number of no version, which is then not found. */
export function versionNumber(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
