/** A pattern for `LOWER(…) LIKE :pattern ESCAPE '\'` that finds the words as they were typed, anywhere. */
export function likeAnywhere(text: string): string {
  return `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
}
