import { decodePDFRawStream, PDFRawStream, PDFStream, type PDFDocument } from '@cantoo/pdf-lib';
import { entry, textOf } from '../../objects/entries.js';

const PROPERTIES = ['Author', 'Manager', 'LastModifiedBy', 'LastSavedBy', 'Owner'];
/** Elements and attributes of XMP (ISO 16684-1) that hold the names of people. */
const IN_XMP =
  /<(dc:creator|dc:contributor|pdfx:\w*(Manager|Owner|SavedBy|ModifiedBy)|\w+:(last)?modifiedby|photoshop:AuthorsPosition|xmpRights:Owner)\b[^>]*>\s*[^<\s]|<dc:(creator|contributor)>\s*<rdf:\w+>\s*<rdf:li[^>]*>\s*[^<\s]/i;
const LARGEST_XMP = 2_000_000;

/** Whether the document information of a file names people, as most programs do by themselves. */
export function namesPeople({ context, catalog }: PDFDocument): boolean {
  const info = context.lookup(context.trailerInfo.Info);
  if (PROPERTIES.some((key) => (textOf(entry(info, key)) ?? '').trim() !== '')) return true;
  const packet = entry(catalog, 'Metadata');
  return packet instanceof PDFStream && IN_XMP.test(textIn(packet));
}

function textIn(stream: PDFStream): string {
  const bytes = stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents();
  return Buffer.from(bytes.subarray(0, LARGEST_XMP)).toString('utf8');
}
