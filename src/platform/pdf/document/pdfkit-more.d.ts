declare namespace PDFKit {
  /** What pdfkit has and its types leave out. */
  interface PDFStructureElement {
    dictionary: { data: Record<string, unknown> };
  }
}
