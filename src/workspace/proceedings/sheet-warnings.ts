/** What a clerk should look at on a sheet: nothing here stops anything, because the record says what really happened. */
import { type ClockTime, printedTime } from '../../domain/calendar/clock-time.js';
import { enumerated } from '../../domain/enumeration.js';
import { tookPartUnlawfully } from '../../domain/proceedings/declared-interest.js';
import { healthWordsIn } from '../../domain/proceedings/health-words.js';
import { type Attendee, presenceAt } from '../../domain/proceedings/presence.js';
import type { Attendance } from './attendance.entity.js';
import { printedAttendee } from './attendee-name.js';
import { type EntryOfMeeting, itemNamer } from './entry-of-meeting.js';
import { wordsOf } from './head-of-minutes.js';
import { lineIn, type RecordedMeeting } from './recorded-meeting.js';

export interface SheetToJudge {
  readonly recorded: RecordedMeeting;
  readonly attendees: readonly Attendee[];
  readonly quorum: number;
  readonly entries: readonly EntryOfMeeting[];
}

export function sheetWarnings(judged: SheetToJudge): string[] {
  return [
    ...presidingWarnings(judged),
    ...judged.recorded.lines.flatMap((line) => substituteWarnings(line, judged.recorded)),
    ...quorumWarnings(judged),
    ...interestWarnings(judged),
    ...healthWarnings(judged.recorded),
  ];
}

function presidingWarnings({ recorded }: SheetToJudge): string[] {
  const { sheet, lines } = recorded;
  if (!lines.some(({ status }) => status === 'present')) return [];
  const presider = lineIn(recorded, sheet?.presidedById ?? null);
  if (presider === null) return ['Nobody is recorded as presiding.'];
  const isThere = presider.status === 'present' && !presider.isRemote;
  return isThere ? [] : [`${nameIn(presider, recorded)} is recorded as presiding, but not as present in the room.`];
}

function substituteWarnings(line: Attendance, recorded: RecordedMeeting): string[] {
  if (line.capacity !== 'substitute') return [];
  const member = lineIn(recorded, line.substituteForId);
  const name = nameIn(line, recorded);
  if (member === null) return [`${name} stands in for nobody yet, so they have no vote.`];
  const [own, others] = [line.person?.politicalGroup ?? null, member.person?.politicalGroup ?? null];
  return [
    ...(member.status === 'present' && !member.isRemote && line.status === 'present'
      ? [
          `${nameIn(member, recorded)} is present too, so ${name} has no vote: a substitute stands for the whole meeting.`,
        ]
      : []),
    ...(line.seatId === null
      ? [`${name} has no substitute’s seat on this panel: ${line.substituteBecause ?? ''}`]
      : []),
    ...(own !== null && others !== null && own !== others
      ? [`${name} and ${nameIn(member, recorded)} belong to different groups.`]
      : []),
  ];
}

/** When the meeting fell below its quorum. (Standing orders.) */
function quorumWarnings({ attendees, quorum }: SheetToJudge): string[] {
  const present = attendees.filter(({ status }) => status === 'present');
  const times = present.flatMap(({ periods }) => periods.flatMap(({ arrived, left }) => [arrived, left]));
  const ordered = [...new Set(times.filter((time) => time !== null))].sort();
  let wasQuorate = true;
  return ordered.flatMap((at: ClockTime) => {
    const { isQuorate, counted } = presenceAt(attendees, { entryId: null, at }, quorum);
    const isNew = wasQuorate && !isQuorate;
    wasQuorate = isQuorate;
    return isNew ? [`At ${printedTime(at)} only ${counted} of the ${quorum} members needed were in the room.`] : [];
  });
}

function interestWarnings({ recorded, entries }: SheetToJudge): string[] {
  const item = itemNamer(entries);
  const unlawful = recorded.declarations.filter(tookPartUnlawfully).flatMap(({ attendanceId, entryId }) => {
    const line = lineIn(recorded, attendanceId);
    return line === null
      ? []
      : [`${nameIn(line, recorded)} took part in ${item(entryId) ?? 'an item'} although their interest bars it.`];
  });
  const undeclared = entries.flatMap(({ id, interestedPersonIds }) =>
    recorded.lines
      .filter(({ personId, status }) => status === 'present' && interestedPersonIds.some((each) => each === personId))
      .filter((line) => !recorded.declarations.some((each) => each.attendanceId === line.id && each.entryId === id))
      .map(
        (line) =>
          `${nameIn(line, recorded)} is known to have an interest in ${item(id) ?? 'an item'}: record whether it was declared.`,
      ),
  );
  return [...unlawful, ...undeclared];
}

function healthWarnings({ lines, sheet, declarations }: RecordedMeeting): string[] {
  const texts = [
    ...lines.flatMap(({ note, description, substituteBecause }) => [note, description, substituteBecause]),
    ...Object.values(wordsOf(sheet)),
    ...declarations.map(({ detail }) => detail),
  ];
  const words = [...new Set(texts.flatMap((text) => healthWordsIn(text ?? '')))];
  if (words.length === 0) return [];
  const quoted = enumerated(words.map((word) => `“${word}”`));
  return [`${quoted} may tell of somebody’s health. The record says that apologies were sent, not why.`];
}

function nameIn(line: Attendance, { meeting }: RecordedMeeting): string {
  return printedAttendee(line, meeting.panel);
}
