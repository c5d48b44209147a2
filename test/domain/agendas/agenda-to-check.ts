import type { AgendaToCheck, EntryToCheck, PaperToCheck } from '../../../src/domain/agendas/checked-agenda.js';
import type { ExemptInformation } from '../../../src/domain/access/exempt-marking.js';
import { ENGLAND_BANK_HOLIDAYS } from '../calendar/england-bank-holidays.js';

export const PARAGRAPH_3: ExemptInformation = {
  basis: 'exempt',
  paragraphs: [3],
  reason: 'The report sets out what is paid to each agency.',
  publicInterestTest: 'Rival agencies would learn each other’s rates before the tender closes.',
  reviewOn: '2018-04-01',
  mustBeRegistered: false,
  ownPlanningPermission: false,
  contractNegotiation: false,
};

export function report(changes: Partial<PaperToCheck> = {}): PaperToCheck {
  const facts = {
    id: 'paper',
    title: 'Performance',
    isReport: true,
    isMinutes: false,
    backgroundPapers: 'None',
    marking: null,
  };
  return { ...facts, isScan: false, description: null, hidden: [], firstPage: null, keptBackOn: null, ...changes };
}

export function entry(number: string, changes: Partial<EntryToCheck> = {}): EntryToCheck {
  return {
    id: `entry ${number}`,
    number,
    kind: 'business',
    wording: '',
    paper: 'none',
    minutesOf: [],
    isEmptyList: false,
    addedOn: null,
    isUrgent: false,
    marking: null,
    papers: [],
    unprintable: [],
    ...changes,
  };
}

/** A panel's agenda for Tuesday 24 October 2017, put up in good time. */
export function agenda(changes: Partial<AgendaToCheck> = {}): AgendaToCheck {
  return {
    partVAApplies: true,
    meetingOn: '2017-10-24',
    today: '2017-10-16',
    publishedAt: [{ date: '2017-10-16', time: '10:00' }],
    convened: null,
    officesClose: '17:00',
    clearDaysRequired: 5,
    dayCount: { profile: 'PRINCIPAL', holidays: ENGLAND_BANK_HOLIDAYS },
    entries: [entry('1', { kind: 'formal' })],
    ...changes,
  };
}
