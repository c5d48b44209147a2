/** An agenda states the business of the meeting, and nothing on it is a bare heading. */
import type { AgendaToCheck, Finding } from './checked-agenda.js';

/** Sub-headings have no number, and are no business. (LGA 1972, s.100B(1) and Sch 12 para 4(1A).) */
export function checkBusiness({ entries }: AgendaToCheck): Finding[] {
  if (entries.some(({ number }) => number !== '')) return [];
  return [
    {
      level: 'stop',
      code: 'nothing-on-agenda',
      message: 'There is nothing on this agenda. It has to state the business of the meeting.',
      lawRef: 'LGA 1972, s.100B(1) and Sch 12 para 4(1A)',
    },
  ];
}

/** The list follows the calendar, in which there may be no later meeting. (Custom.) */
export function checkListOfMeetings({ entries }: AgendaToCheck): Finding[] {
  return entries
    .filter(({ isEmptyList }) => isEmptyList)
    .map(({ id, number }) => ({
      level: 'warning',
      code: 'next-meetings-empty',
      message: `Item ${number} lists the next meetings, and there is none in the calendar: only its heading is printed.`,
      entryId: id,
      lawRef: 'Custom',
    }));
}
