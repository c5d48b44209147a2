/** A sentence for the administrator, and where to read more. */
export interface Consequence {
  readonly text: string;
  readonly href: string;
}
