/** A kind of line that belongs to the page. */
export interface FurnitureRule {
  readonly name: string;
  readonly isIn: (line: string) => boolean;
  /** Whether a page ends there. */
  readonly endsPage: boolean;
}
