/** Minutes are approved of a meeting that is named, and that was held. (LGA 1972, Sch 12 para 41.) */
import type { AgendaToCheck, Finding, MinutesToCheck } from './checked-agenda.js';

const LAW = 'LGA 1972, Sch 12 para 41';

export function checkMinutesNamed({ entries }: AgendaToCheck): Finding[] {
  return entries
    .filter(({ kind, minutesOf }) => kind === 'minutes' && minutesOf.length === 0)
    .map(({ id, number }) => ({
      level: 'warning',
      code: 'minutes-not-named',
      message: `Item ${number} approves minutes, and does not say of which meeting.`,
      entryId: id,
      lawRef: LAW,
    }));
}

/** A meeting may have been called off after it was named; one that is still to come has nothing to approve yet. */
export function checkMinutesOfMeetingsHeld({ entries }: AgendaToCheck): Finding[] {
  const approving = entries.filter(({ kind }) => kind === 'minutes');
  return approving.flatMap(({ id, number, minutesOf, papers }) =>
    minutesOf
      .filter((minutes) =>
        isInDoubt(
          minutes,
          papers.some(({ isMinutes }) => isMinutes),
        ),
      )
      .map(({ meeting, sat }) => ({
        level: 'warning',
        code: 'minutes-not-of-meeting-held',
        message: `Item ${number} approves the minutes of ${meeting}, which ${WHAT_BECAME[sat]}.`,
        entryId: id,
        lawRef: LAW,
      })),
  );
}

/** Minutes among the papers answer for a meeting that sat for a while, or whose day has not been written down. */
function isInDoubt({ sat }: MinutesToCheck, hasMinutes: boolean): boolean {
  if (sat === 'yes') return false;
  return !hasMinutes || (sat !== 'partly' && sat !== 'not-yet');
}

const WHAT_BECAME: Readonly<Record<MinutesToCheck['sat'], string>> = {
  yes: 'was held',
  partly: 'was adjourned. There are no minutes among its papers',
  'not-yet': 'is still to be held. There are no minutes among its papers',
  cancelled: 'was cancelled',
  postponed: 'was postponed and not held',
  inquorate: 'was not held for want of a quorum',
};
