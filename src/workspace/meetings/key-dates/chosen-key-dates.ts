/** Key dates as a meeting stores them: null where they are computed. */
import type { KeyDate } from '../../../domain/calendar/key-dates.js';
import type { Meeting } from '../meeting.entity.js';
import type { KeyDatesForm } from './key-dates.form.js';

export type ChosenKeyDates = Pick<
  Meeting,
  'agendaSettingOn' | 'reportDeadlineOn' | 'chairsClearanceOn' | 'publicationOn'
>;

export const NONE_CHOSEN: ChosenKeyDates = {
  agendaSettingOn: null,
  reportDeadlineOn: null,
  chairsClearanceOn: null,
  publicationOn: null,
};

const FIELDS = {
  agendaSetting: 'agendaSettingOn',
  reportDeadline: 'reportDeadlineOn',
  chairsClearance: 'chairsClearanceOn',
  publication: 'publicationOn',
} as const satisfies Record<KeyDate, keyof ChosenKeyDates>;

/** The input and the column of a key date. */
export function fieldOf(keyDate: KeyDate): keyof ChosenKeyDates {
  return FIELDS[keyDate];
}

export function chosenKeyDates(form: Omit<KeyDatesForm, 'version'>): ChosenKeyDates {
  return {
    agendaSettingOn: form.agendaSettingOn ?? null,
    reportDeadlineOn: form.reportDeadlineOn ?? null,
    chairsClearanceOn: form.chairsClearanceOn ?? null,
    publicationOn: form.publicationOn ?? null,
  };
}
