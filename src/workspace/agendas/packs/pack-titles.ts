import { longDate } from '../../../domain/calendar/calendar-date.js';
import type { AgendaContent } from '../../../publications/content/agenda-content.js';

export const SHEET_TITLE = 'Agenda';
export const PUBLIC_TITLE = 'Public agenda pack';
export const FULL_TITLE = 'Full agenda pack, not for publication';

/** `Agenda: Corporate Parenting Panel, Tuesday 24 October 2017` */
export function titleOf(document: string, { panel, meeting }: Pick<AgendaContent, 'panel' | 'meeting'>): string {
  return `${document}: ${panel.name}, ${longDate(meeting.day)}`;
}
