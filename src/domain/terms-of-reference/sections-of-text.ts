/**
 * The numbered sections of a terms of reference that was pasted as one text. Everything is kept as it was written; what
 * looks odd (a number with two full stops, a number that is missing) is said, never mended.
 */
import { enumerated } from '../enumeration.js';

export interface PastedSection {
  /** As written: `10..`. */
  readonly label: string;
  readonly number: number;
  /** As written, with its colon where it has one. */
  readonly heading: string;
  /** Markdown, line by line as written; empty where there is nothing below the heading. */
  readonly text: string;
}

export interface PastedTerms {
  /** What stands before the first section: a title, an introduction. */
  readonly opening: string;
  readonly sections: readonly PastedSection[];
  /** Sentences about what the clerk should look at. */
  readonly remarks: readonly string[];
}

const HEADING = /^(?:#{1,6}\s+)?(?:\*\*|__)?(?:section\s+)?((\d{1,2})(?:\.+|\)|:)?)\s+(\S.*?)(?:\*\*|__)?\s*$/i;
/** A heading is a line, not a paragraph. */
const LONGEST_HEADING = 120;
/** So far a number may leap ahead and still be a heading: sections are struck out, lists of a section start at one. */
const FARTHEST_LEAP = 3;

export function sectionsOfText(text: string): PastedTerms {
  const opening: string[] = [];
  const sections: (Omit<PastedSection, 'text'> & { readonly lines: string[] })[] = [];
  let isApart = true;
  for (const line of text
    .replace(/\r\n?|[\u2028\v\f]/g, '\n')
    .replace(/\u00a0/g, ' ')
    .split('\n')) {
    const heading = isApart ? headingIn(line, sections.at(-1)?.number ?? 0) : null;
    isApart = line.trim() === '';
    if (heading) sections.push({ ...heading, lines: [] });
    else (sections.at(-1)?.lines ?? opening).push(line.trimEnd());
  }
  const found = sections.map(({ lines, ...section }) => ({ ...section, text: withoutBlankEnds(lines) }));
  return { opening: withoutBlankEnds(opening), sections: found, remarks: remarksOn(found) };
}

/** The next number, or one not far ahead, alone at the head of a paragraph. */
function headingIn(line: string, last: number): Omit<PastedSection, 'text'> | null {
  const [, label = '', digits = '', heading = ''] = HEADING.exec(line) ?? [];
  const number = Number(digits);
  if (label === '' || number <= last || number > last + FARTHEST_LEAP || heading.length > LONGEST_HEADING) return null;
  return { label, number, heading };
}

function remarksOn(sections: readonly PastedSection[]): string[] {
  return sections.flatMap((section, index) => {
    const { label, number, heading, text } = section;
    const skipped = missingNumbers(sections[index - 1]?.number ?? 0, number);
    return [
      ...(skipped.length === 0 ? [] : [`There ${absent(skipped)} before “${label} ${heading}”.`]),
      ...(/^\d+(?:\.|\)|:)?$/.test(label)
        ? []
        : [`“${label} ${heading}” is kept as it is written: look at its number.`]),
      ...(text === '' ? [`“${label} ${heading}” has no text.`] : []),
    ];
  });
}

function absent(skipped: readonly string[]): string {
  return `${skipped.length === 1 ? 'is no section' : 'are no sections'} ${enumerated(skipped)}`;
}

function missingNumbers(last: number, number: number): string[] {
  return Array.from({ length: number - last - 1 }, (_, index) => String(last + 1 + index));
}

function withoutBlankEnds(lines: readonly string[]): string {
  return lines.join('\n').replace(/^\n+|\n+$/g, '');
}
