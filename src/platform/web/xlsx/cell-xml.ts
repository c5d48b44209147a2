/** Cells of a worksheet (ECMA-376, part 1, 18.3.1.4); texts stand in their cells and in no table of shared ones. */
import { type CalendarDate, isCalendarDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import { harmlessText } from '../harmless-text.js';
import { CELL_STYLES } from './cell-styles.js';
import { writableText, xmlText } from './xml-text.js';

/** A day is a date of Excel's, which sorts and filters as one; null is an empty cell. */
export type XlsxCell = string | number | { readonly day: CalendarDate } | null;

/** Excel's limit; a longer text would spoil the whole file. */
const LONGEST_TEXT = 32_767;
const FIRST_SERIAL = Date.UTC(1899, 11, 30);
/** Before it Excel counts a 29 February 1900 that never was. */
const FIRST_DAY: CalendarDate = '1900-03-01';

export function rowXml(number: number, cells: readonly XlsxCell[]): string {
  return `<row r="${number}">${cells.map((cell, index) => cellXml(`${columnName(index)}${number}`, cell)).join('')}</row>`;
}

export function headingsXml(headings: readonly string[]): string {
  const cells = headings.map((heading, index) => textXml(`${columnName(index)}1`, heading, CELL_STYLES.heading));
  return `<row r="1">${cells.join('')}</row>`;
}

/** `A` to `Z`, then `AA`. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function cellXml(reference: string, cell: XlsxCell): string {
  if (typeof cell === 'string') return textXml(reference, cell, CELL_STYLES.text);
  if (typeof cell === 'number') return numberXml(reference, cell, CELL_STYLES.number);
  if (cell === null) return '';
  if (!isCalendarDate(cell.day)) return textXml(reference, cell.day, CELL_STYLES.text);
  if (cell.day < FIRST_DAY) return textXml(reference, plainDate(cell.day), CELL_STYLES.text);
  return numberXml(reference, (Date.parse(cell.day) - FIRST_SERIAL) / 86_400_000, CELL_STYLES.day);
}

function numberXml(reference: string, value: number, style: number): string {
  return Number.isFinite(value) ? `<c r="${reference}" s="${style}"><v>${value}</v></c>` : '';
}

function textXml(reference: string, text: string, style: number): string {
  if (text === '') return '';
  // What cannot be written is gone before one looks how the text begins.
  const written = xmlText(cut(withoutCodes(harmlessText(writableText(text)))));
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`;
}

/** `_x0041_` would be read as `A` (22.9.2.19), and a carriage return shown as a sign. */
function withoutCodes(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function cut(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
