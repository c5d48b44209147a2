import { PDFDict, PDFName, PDFNumber, PDFRef, PDFString, type PDFObject, type PDFPageLeaf } from '@cantoo/pdf-lib';
import { dictEntry, entry, keepOnly, textOf } from './entries.js';

export interface KeptAnnotation {
  dict: PDFDict;
  /** Where a link leads inside the file: an array, or the name of a destination. */
  target?: PDFObject;
}

/** Drawn on the page as the author left them. Comments, their pop-ups, attached files, sound and film are left out. */
const KEPT_KINDS = new Set(
  'Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Widget'.split(
    ' ',
  ),
);
/** Marks that let what they mark show through, or stand beside it. */
const SHOWING_THROUGH = new Set('Link Highlight Underline Squiggly StrikeOut'.split(' '));
const KEPT_ENTRIES = new Set(
  (
    'Type Subtype Rect QuadPoints Border BS BE C IC CA F AP AS H OC StructParent L LE Vertices InkList DA Q RD CL MK Name ' +
    'Dest A'
  ).split(' '),
);
const OUTWARD = /^(https?|mailto|tel):/i;
const HIDDEN = 2;
const NO_VIEW = 32;

/**
 * Leaves of a page's annotations what a reader of the paper sees: drawn marks and links outward or within the file.
 * Scripts, actions, names of commenters and the words of their comments go. The result is in the order of /Annots.
 */
export function cleanAnnotations(page: PDFPageLeaf): KeptAnnotation[] {
  const context = page.context;
  const kept: KeptAnnotation[] = [];
  const objects: PDFObject[] = [];
  const annotations = entry(page, 'Annots');
  for (const object of annotations && 'asArray' in annotations ? (page.Annots()?.asArray() ?? []) : []) {
    const dict = context.lookup(object);
    if (dict instanceof PDFDict && isShown(dict)) {
      kept.push(cleaned(dict));
      objects.push(object);
    } else if (object instanceof PDFRef) {
      // Deleted, and not only left out: the structure tree may still lead to it.
      context.delete(object);
    }
  }
  page.delete(PDFName.of('Annots'));
  if (objects.length > 0) page.set(PDFName.of('Annots'), context.obj(objects));
  return kept;
}

/** Whether an annotation of this kind is drawn on the public page, and may hide what is below it. */
export function canHide(kind: string): boolean {
  return KEPT_KINDS.has(kind) && !SHOWING_THROUGH.has(kind);
}

function isShown(dict: PDFDict): boolean {
  const flags = entry(dict, 'F');
  const value = flags instanceof PDFNumber ? flags.asNumber() : 0;
  return KEPT_KINDS.has(textOf(entry(dict, 'Subtype')) ?? '') && (value & (HIDDEN | NO_VIEW)) === 0;
}

function cleaned(dict: PDFDict): KeptAnnotation {
  const isLink = textOf(entry(dict, 'Subtype')) === 'Link';
  const description = entry(dict, 'Contents');
  const action = dictEntry(dict, 'A');
  const uri = textOf(entry(action, 'S')) === 'URI' ? textOf(entry(action, 'URI')) : undefined;
  const goesTo = textOf(entry(action, 'S')) === 'GoTo' ? entry(action, 'D') : undefined;
  const target = entry(dict, 'Dest') ?? goesTo;

  keepOnly(dict, KEPT_ENTRIES);
  dict.delete(PDFName.of('A'));
  dict.delete(PDFName.of('Dest'));
  if (!isLink) return { dict };
  if (description) dict.set(PDFName.of('Contents'), description);
  if (uri !== undefined && OUTWARD.test(uri)) {
    dict.set(PDFName.of('A'), dict.context.obj({ S: 'URI', URI: PDFString.of(escaped(uri)) }));
  }
  return target && uri === undefined ? { dict, target } : { dict };
}

/** Addresses are ASCII (ISO 32000-1, 12.6.4.7); brackets and backslashes would end the string. */
function escaped(uri: string): string {
  return encodeURI(uri.replace(/\p{Surrogate}/gu, ''))
    .replace(/%25(?=[0-9a-f]{2})/gi, '%')
    .replace(/[()\\]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
