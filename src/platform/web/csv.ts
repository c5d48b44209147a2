import { harmlessText } from './harmless-text.js';

/** Spreadsheets take a file for UTF-8 when it begins so. */
export const CSV_START = '\ufeff';

/** One line of a CSV file (RFC 4180), without anything in it that a spreadsheet would run. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = harmlessText(value);
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
