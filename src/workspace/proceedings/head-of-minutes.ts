/** A sheet as the rule on head sentences knows it, in the panel’s style. */
import type { HeadPart, HeadStyle, HeadToPrint } from '../../domain/proceedings/head-sentences.js';
import type { Panel } from '../panels/panel.entity.js';
import { printedAttendee } from './attendee-name.js';
import type { AttendanceSheet } from './attendance-sheet.entity.js';
import { lineIn, type RecordedMeeting } from './recorded-meeting.js';

export function headToPrint(recorded: RecordedMeeting): HeadToPrint {
  const { lines, sheet, presidings, meeting } = recorded;
  return {
    lines: lines.map((line) => {
      const member = lineIn(recorded, line.substituteForId);
      return {
        ...line,
        name: printedAttendee(line, meeting.panel),
        substituteFor: member && printedAttendee(member, meeting.panel),
      };
    }),
    presidedById: sheet?.presidedById ?? null,
    presidings,
  };
}

export function headStyleOf({ attendanceWords, resolutionMarker, printsAbsent }: Panel): HeadStyle {
  return { attendanceWords, labelMark: resolutionMarker.endsWith(':-') ? ':-' : ':', printsAbsent };
}

/** What the clerk wrote in place of a sentence; null for the sentence itself. */
export function wordsOf(sheet: AttendanceSheet | null): Record<HeadPart, string | null> {
  return {
    present: sheet?.presentWords ?? null,
    alsoPresent: sheet?.alsoPresentWords ?? null,
    apologies: sheet?.apologiesWords ?? null,
    absent: sheet?.absentWords ?? null,
    presidedBy: sheet?.presidedWords ?? null,
  };
}
