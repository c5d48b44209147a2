/** Fewer letters on a page than this say nothing, and come about by chance. */
export const FEWEST_LETTERS = 2;
