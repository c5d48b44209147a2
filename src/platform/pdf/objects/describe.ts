import type { PDFDocument } from '@cantoo/pdf-lib';

const PRODUCER = 'Minutebook';

export interface Properties {
  title: string;
  /** BCP 47; the document keeps its own where there is none. */
  language: string | undefined;
  /** ISO 8601 UTC text; undefined leaves the dates out. */
  madeAt?: string;
}

/** Fresh properties, and nothing else in them; the title is what viewers show. */
export function describe(document: PDFDocument, { title, language, madeAt }: Properties): void {
  document.context.trailerInfo.Info = document.context.register(document.context.obj({}));
  delete document.context.trailerInfo.ID;
  document.setTitle(title, { showInWindowTitleBar: true });
  if (language !== undefined) document.setLanguage(language);
  document.setProducer(PRODUCER);
  document.setCreator(PRODUCER);
  if (madeAt === undefined) return;
  document.setCreationDate(new Date(madeAt));
  document.setModificationDate(new Date(madeAt));
}
