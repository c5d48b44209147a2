import { PDFArray, PDFDict, PDFName, PDFStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { arrayEntry, dictEntry, entry, items, textOf } from '../../objects/entries.js';
import { type PageAnnotation, pagesOf } from './annotations.js';

const DEEPEST = 32;

/** What was filled into a form, by the pages where it shows; null where there is none. */
export function formAnswersIn({ catalog }: PDFDocument, annotations: readonly PageAnnotation[]): number[] | null {
  const form = dictEntry(catalog, 'AcroForm');
  const shown = annotations.filter(({ kind, dict }) => kind === 'Widget' && isAnswered(dict));
  const hasData =
    entry(form, 'XFA') !== undefined || items(arrayEntry(form, 'Fields')).some((field) => isAnsweredField(field));
  return shown.length > 0 || hasData ? pagesOf(shown) : null;
}

/** Of a field, or of one below it; what leads back to itself ends at some depth. */
function isAnsweredField(field: PDFObject, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  return isAnswered(field) || items(arrayEntry(field, 'Kids')).some((kid) => isAnsweredField(kid, depth + 1));
}

/** A signature is no answer, and a box that is not ticked says nothing. */
function isAnswered(field: PDFObject): boolean {
  const kind = textOf(inherited(field, 'FT'));
  if (kind === undefined || kind === 'Sig') return false;
  const value = inherited(field, 'V');
  if (value instanceof PDFName) return value !== PDFName.of('Off');
  if (value instanceof PDFArray) return value.size() > 0;
  return value instanceof PDFStream || (textOf(value) ?? '').trim() !== '';
}

function inherited(field: PDFObject, name: string): PDFObject | undefined {
  let holder: PDFObject | undefined = field;
  for (let depth = 0; depth < DEEPEST && holder instanceof PDFDict; depth++) {
    const value = entry(holder, name);
    if (value !== undefined) return value;
    holder = dictEntry(holder, 'Parent');
  }
  return undefined;
}
