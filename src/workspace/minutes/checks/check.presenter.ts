import type { MinutesFinding } from '../../../domain/minutes/minutes-to-check.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';
import { meetingOf } from '../minutes-words.js';
import { minutesPaths } from '../minutes.paths.js';
import { presentAhead } from './check-ahead.presenter.js';
import type { CheckAhead } from './check-ahead.js';

/** The page that says what stands in the way of the check, and what it fixes. */
export function presentCheck(
  minutes: MinutesInFull,
  findings: readonly MinutesFinding[],
  suggested: number,
  ahead: CheckAhead,
) {
  const { id, version, items } = minutes;
  const stops = findings.filter(({ level }) => level === 'stop');
  const [first, last] = [items[0], items.at(-1)];
  return {
    title: `Check the minutes: ${meetingOf(minutes)}`,
    caption: meetingOf(minutes),
    backLink: { text: 'Back to the minutes', href: minutesPaths.show(id) },
    stops: stops.map((finding) => line(finding, minutes)),
    warnings: findings.filter(({ level }) => level === 'warning').map((finding) => line(finding, minutes)),
    numbers: first && last ? (first === last ? first.printed : `${first.printed} to ${last.printed}`) : null,
    check: stops.length === 0 ? { action: minutesPaths.check(id), version } : null,
    ahead: presentAhead(ahead),
    suggested:
      suggested === 0
        ? null
        : {
            action: minutesPaths.suggestedMarks(id),
            text:
              suggested === 1
                ? 'Use the suggested marks for 1 clause'
                : `Use the suggested marks for ${suggested} clauses`,
            kind: 'secondary' as const,
          },
  };
}

function line({ message, minuteId, isOfAttendance, lawRef }: MinutesFinding, { id, meeting }: MinutesInFull) {
  const elsewhere = isOfAttendance ? meetingPaths.attendance(meeting.id) : null;
  return {
    text: message,
    law: lawRef === 'Custom' ? null : lawRef,
    href: minuteId === undefined ? elsewhere : minutesPaths.item(id, minuteId),
  };
}
