import { plainDate } from '../../../../domain/calendar/calendar-date.js';
import { meetingOf } from '../../minutes-words.js';
import { minutesPaths } from '../../minutes.paths.js';
import { versionInWords } from '../version-words.js';
import type { DifferencesInView, MadeCorrection } from './differences-in-view.js';

const STANDINGS = {
  changed: '',
  added: 'This minute is new.',
  removed: 'This minute was taken out.',
} as const;

export function presentDifferences({ before, after, differences, corrections }: DifferencesInView) {
  const { minutes, version } = after;
  const { changes, unchanged } = differences;
  const rest = unchanged === 1 ? '1 minute reads as it did.' : `${unchanged} minutes read as they did.`;
  return {
    title: `What changed in version ${version.number}: ${meetingOf(minutes)}`,
    caption: meetingOf(minutes),
    heading: `What changed in version ${version.number}`,
    backLink: { text: 'Back to the versions', href: minutesPaths.versions(minutes.id) },
    versions: [before, after].map((each) => ({
      text: versionInWords(each.version),
      href: minutesPaths.version(minutes.id, each.version.number),
    })),
    corrections: corrections.map((made) => correctionToShow(made, after.record.items)),
    changes: changes.map(({ name, standing, pieces }) => ({ name, note: STANDINGS[standing], pieces })),
    rest: unchanged === 0 ? null : rest,
  };
}

export function toDifferencesResource({ before, after, differences, corrections }: DifferencesInView) {
  return {
    from: before.version.number,
    to: after.version.number,
    unchanged: differences.unchanged,
    changes: differences.changes.map(({ name, standing, pieces }) => ({
      name,
      standing,
      pieces: pieces.map(({ kind, text }) => ({ kind, text })),
    })),
    corrections: corrections.map(({ correction, approval }) => ({
      minuteId: correction.minuteId,
      oldText: correction.oldText,
      newText: correction.newText,
      approvingMinuteId: approval.approvingMinuteId,
    })),
  };
}

function correctionToShow(
  { correction: { minuteId, oldText, newText }, approval: { approvingMinute } }: MadeCorrection,
  items: readonly { readonly id: string; readonly number: string }[],
) {
  const corrected = items.find(({ id }) => id === minuteId);
  const meeting = approvingMinute?.minutes?.meeting;
  const number = approvingMinute?.printedNumber;
  return {
    where: corrected ? `Minute ${corrected.number}` : 'Above the first minute',
    pieces: [
      { kind: 'removed', text: oldText },
      ...(newText === ''
        ? []
        : [
            { kind: 'same', text: ' ' },
            { kind: 'added', text: newText },
          ]),
    ],
    by: meeting ? `By ${number ? `minute ${number}` : 'a minute'} of ${plainDate(meeting.day)}` : null,
  };
}
