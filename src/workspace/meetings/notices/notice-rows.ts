/** The acts of notice of a meeting, each with its time, who did it, and the clear days it gives; the latest decides. */
import { daysGivenInWords } from '../../../domain/calendar/days-given.js';
import type { ActStanding, NoticeAct } from '../../../domain/calendar/notice-standing.js';
import type { Cell } from '../../../platform/web/pages/list-page.js';
import type { CalendarNote } from '../calendar-note.js';
import type { Meeting } from '../meeting.entity.js';
import { instantInWords } from '../meeting-words.js';
import type { WebPublication } from './web-publications.service.js';

export type OnTheWeb = Readonly<Record<'notice' | 'agenda', WebPublication | null>>;

export function noticeRows(meeting: Meeting, note: CalendarNote | null, { notice, agenda }: OnTheWeb) {
  const { officeNoticeAt, inspectionAt, summonsAt, officeNoticeBy, inspectionBy, summonsBy } = meeting;
  return [
    ...(notice === null ? [] : [{ key: 'Notice on the web', value: { text: published(notice) } }]),
    { key: 'Agenda on the web', value: agendaCell(agenda, note) },
    { key: 'Notice put up at the offices', value: done('officeNotice', officeNoticeAt, officeNoticeBy, note) },
    { key: 'Papers open to inspection at the offices', value: done('inspection', inspectionAt, inspectionBy, note) },
    { key: 'Summons sent to members', value: done('summons', summonsAt, summonsBy, note) },
  ];
}

function agendaCell(agenda: WebPublication | null, note: CalendarNote | null): Cell {
  return agenda === null ? { text: 'Not published yet' } : withCount(published(agenda), 'web', note);
}

function published({ at, by }: WebPublication): string {
  return `${instantInWords(at)}${by === null ? '' : `, published by ${by}`}`;
}

function done(act: NoticeAct, instant: string | null, by: string | null, note: CalendarNote | null): Cell {
  if (instant === null) return { text: 'Not recorded yet' };
  return withCount(`${instantInWords(instant)}${by === null ? '' : `, recorded by ${by}`}`, act, note);
}

function withCount(text: string, act: NoticeAct, note: CalendarNote | null): Cell {
  const standing = note?.notice.acts.find((each) => each.act === act);
  return standing && note?.deadline ? { list: [{ text }, countOf(standing)] } : { text };
}

function countOf(standing: ActStanding): Cell {
  const counted = daysGivenInWords(standing);
  if (standing.isShort) return { tag: { status: 'late', text: `Late: ${counted}` } };
  return standing.isShortByClosures ? { tag: { status: 'closures', text: counted } } : { text: counted };
}
