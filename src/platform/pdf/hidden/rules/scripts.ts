import { PDFDict, type PDFDocument } from '@cantoo/pdf-lib';
import { dictEntry, entry, everyDict, textOf } from '../../objects/entries.js';

/** Actions that run a script or a program, or send what was filled in (ISO 32000-1, 12.6.4). */
const RUNNING = new Set(['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'Rendition', 'Movie', 'Sound']);

/** Whether the file does something by itself; none of it stays in the public copy. */
export function hasScripts({ context, catalog }: PDFDocument): boolean {
  if (dictEntry(catalog, 'Names') && entry(dictEntry(catalog, 'Names'), 'JavaScript')) return true;
  for (const dict of everyDict(context)) {
    if (dict instanceof PDFDict && isAction(dict)) return true;
  }
  return false;
}

function isAction(dict: PDFDict): boolean {
  const kind = textOf(entry(dict, 'S'));
  return kind !== undefined && RUNNING.has(kind) && ['JS', 'F', 'Win', 'R', 'T'].some((key) => entry(dict, key));
}
