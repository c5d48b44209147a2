/** How a line of the attendance is named: in print, where nobody is named who is not named in public, and at the desk. */
import { mayKnow, type Reader } from '../../domain/access/roles.js';
import { printedName } from '../../domain/membership/person-name.js';
import type { Panel } from '../panels/panel.entity.js';
import { nameOf, type Person, personInWords } from '../people/person.entity.js';
import type { Attendance } from './attendance.entity.js';

/** `Councillor M. Elliott`, `Ian Thomas`, `the Deputy Strategic Director`, `two representatives of the LAC Council`. */
export function printedAttendee(line: Attendance, { nameStyle }: Pick<Panel, 'nameStyle'>): string {
  const { person, post, seat, description } = line;
  if (person && !person.namedInPublic) return person.publicDescription ?? 'a person not named in public';
  if (person) return isPlain(person) ? plainName(person) : printedName(nameOf(person), seat?.nameStyle ?? nameStyle);
  return description ?? `the ${post?.title ?? 'holder of a post'}`;
}

/** With the post or the ward that tells namesakes apart, for those who may know the person. */
export function attendeeAtDesk(line: Attendance, reader: Reader, panel: Pick<Panel, 'nameStyle'>): string {
  const { person } = line;
  return person && mayKnow(reader, person) ? personInWords(person) : printedAttendee(line, panel);
}

/** Officers and partners are printed without a title, as minutes do. */
function isPlain({ kind }: Person): boolean {
  return kind === 'officer' || kind === 'partner';
}

function plainName(person: Person): string {
  return printedName({ ...nameOf(person), title: '' }, 'forename');
}
