import { PDFDocument } from '@cantoo/pdf-lib';

/** Loads a paper as it is; one that only restricts its readers opens with the empty password and is no longer encrypted. */
export async function loadPaper(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { password: '', updateMetadata: false });
}
