export type PdfProblem = 'not-a-pdf' | 'locked' | 'damaged' | 'no-pages' | 'too-complex';

/** What a dry run found: the number of pages, or why the file cannot be taken, in words for the person at the desk. */
export type PdfInspection =
  { accepted: true; pageCount: number } | { accepted: false; problem: PdfProblem; message: string };

export interface PdfInspectorOptions {
  /** The compiled `inspect-pdf.child.js`. */
  childScript: string;
  timeoutMs?: number;
  /** Resident memory the child may take, in bytes. */
  maxBytes?: number;
}

/** Opens an uploaded PDF in a process of its own, which is ended when it takes too long or too much memory. */
export class PdfInspector {
  constructor(readonly options: PdfInspectorOptions) {}

  inspect(_path: string): Promise<PdfInspection> {
    throw new Error('Not inspected yet');
  }
}
