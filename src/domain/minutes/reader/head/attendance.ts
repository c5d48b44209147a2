/** Who was there, who sent apologies, who presided: read from the block above the first item. */
import type { SourceLine } from '../clean/source-line.js';
import { type FoundPerson, surname } from '../people/found-person.js';
import type { AttendanceRole } from './attendance-labels.js';
import { peopleOf } from './attendance-people.js';
import { sectionsOf } from './attendance-sections.js';

export interface Attendance {
  readonly present: readonly FoundPerson[];
  readonly apologies: readonly FoundPerson[];
  readonly inAttendance: readonly FoundPerson[];
  readonly chair: FoundPerson | null;
  /** The indexes of the lines that were read. */
  readonly used: ReadonlySet<number>;
}

const IN_THE_CHAIR = /\bin the chair\b|\bpresid(?:ed|ing)\b|in y gadair/i;
const AS_CHAIR =
  /[([](?:the )?(?:chair|chairman|chairwoman|chairperson|convener|cadeirydd|preses|mayor|lord mayor|town mayor|provost)(?:[ –-]+(?:in the chair|presiding))?[)\]]|(?:^|[)\]] ?)[–—,:-]+ ?(?:the )?(?:chair|chairman|chairwoman|chairperson|convener|mayor)[.,;]?(?:$| (?=[([]))/i;

export function readAttendance(lines: readonly SourceLine[], measure: number | null): Attendance {
  const used = new Set<number>();
  const begun = sectionsOf(lines, used, false);
  const isPresent = begun.some(({ role }) => role === 'present');
  const sections = isPresent ? begun : sectionsOf(lines, used, true);
  const people: Record<AttendanceRole, FoundPerson[]> = {
    present: [],
    apologies: [],
    inAttendance: [],
    absent: [],
    chair: [],
  };
  for (const section of sections) {
    for (const person of peopleOf(section, measure)) {
      if (!people[section.role].some((each) => each.name === person.name)) people[section.role].push(person);
    }
  }
  const named = people.chair[0] ?? null;
  const isThere = named !== null && people.present.some((each) => surname(each.name) === surname(named.name));
  const present = named === null || isThere ? people.present : [named, ...people.present];
  const presiding = [...present, ...people.inAttendance].find(({ note }) => IN_THE_CHAIR.test(note));
  const chair = presiding ?? named ?? present.find(({ note }) => AS_CHAIR.test(note)) ?? null;
  return { present, apologies: people.apologies, inAttendance: people.inAttendance, chair, used };
}
