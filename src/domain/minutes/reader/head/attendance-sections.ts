/** The parts of the attendance, each under its label. */
import type { SourceLine } from '../clean/source-line.js';
import { isInCapitals } from '../items/title-likeness.js';
import { isNameCell, startsWithName } from '../people/name-cell.js';
import { type AttendanceLabel, attendanceLabel, type AttendanceRole } from './attendance-labels.js';

export interface Section {
  readonly role: AttendanceRole;
  readonly title: string | null;
  readonly lines: { readonly line: SourceLine; readonly from: number }[];
}

/** `Councillor Ash, the outgoing Chairman, opened the meeting.` tells what somebody did; who presided is read. */
const NARRATIVE =
  /^[^,;]{3,60}, [^,;]{3,80}, (?:then |had |also )?(?:opened|welcomed|thanked|declared|began|read|reported|announced|asked|explained|invited|led|said|paid)\b.*\.$/;

/** A section ends with the next label, and with a line that is plainly about something else. */
export function sectionsOf(lines: readonly SourceLine[], used: Set<number>, startsWithGroup: boolean): Section[] {
  const sections: Section[] = [];
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const label = attendanceLabel(line.text) ?? (startsWithGroup ? namedGroup(line.text) : null);
    if (
      label !== null &&
      (sections.length > 0 || label.role !== 'chair' || /:/.test(line.text)) &&
      isTrueLabel(line.text, label.end, sections.length > 0 || (startsWithGroup && isGroupLabel(line.text, label.end)))
    ) {
      sections.push({ role: label.role, title: label.title, lines: [{ line, from: label.end }] });
      isOpen = true;
      used.add(index);
      continue;
    }
    if (
      isOpen &&
      line.isApart &&
      (NARRATIVE.test(line.text) || !startsWithName(line.text)) &&
      !goesOnWithNames(sections.at(-1), line) &&
      !isGroupHeading(line, lines[index + 1])
    )
      isOpen = false;
    if (!isOpen) continue;
    sections.at(-1)?.lines.push({ line, from: 0 });
    used.add(index);
  }
  return sections;
}

/** `Elected Members:` on a line of its own, or a group with its names, where nothing says Present. */
function isGroupLabel(line: string, end: number): boolean {
  return /^\s*(?:[\w-]+ ){0,2}members\s*:\s*$/i.test(line) || (end < line.length && namedGroup(line) !== null);
}

const GROUP =
  /^\s*(?!(?:date|time|venue|place|contact|chair|clerk|membership|tel|minutes|agenda)\b)\p{Lu}[\p{L} ’'&-]{2,40}:\s+/u;

/** `Maintained primary: Ms A. Ware (Chair), Mr B. Yelland` */
function namedGroup(line: string): AttendanceLabel | null {
  const found = GROUP.exec(line.slice(0, 80));
  const [first = ''] = line.slice(found?.[0].length ?? line.length).split(/[,;(]/, 1);
  return found && isNameCell(first.trim()) ? { role: 'present', end: found[0].length, title: null } : null;
}

/** `Members` or `Officers` heads a part of the attendance only where the attendance has begun. */
function isTrueLabel(line: string, end: number, hasBegun: boolean): boolean {
  const label = line.slice(0, end);
  if (/^\s*(?:minutes|public|press|secretary|attending|clerk)/i.test(label)) return hasBegun && /:/.test(label);
  return hasBegun || /present|sederunt|attend|apolog|bresennol|absent|chair|convener/i.test(label);
}

/** A label alone on its line has its people below a blank line. */
function goesOnWithNames(section: Section | undefined, { text }: SourceLine): boolean {
  const isEmpty = section?.lines.every(({ line, from }) => line.text.slice(from).trim() === '') ?? false;
  return isEmpty && text.length <= 120 && !/[.;]$/.test(text) && !isInCapitals(text);
}

/** `Southvale Council` above the names of its members. */
function isGroupHeading({ text }: SourceLine, next: SourceLine | undefined): boolean {
  const isShort = text.trim().length <= 60 && !/[.;,\d]$/.test(text) && !isInCapitals(text);
  return isShort && next !== undefined && !next.isApart && startsWithName(next.text);
}
