/** The text of each page, in reading order as far as the file tells. */
export function readPdfText(_bytes: Uint8Array): Promise<string[]> {
  throw new Error('Not read yet');
}
