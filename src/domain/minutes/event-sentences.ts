/**
 * Who came and went during a meeting, in the sentences that minutes print where it happened. (LGA 1972, Sch 12 para 40;
 * s.100A(4) for the public; custom.)
 */
import { type ClockTime, printedTime } from '../calendar/clock-time.js';
import type { EVENT_KINDS } from './block-kinds.js';

export type EventKind = (typeof EVENT_KINDS)[number];

const WORDS: Readonly<Record<EventKind, string>> = {
  arrival: 'joined the meeting',
  departure: 'left the meeting',
  exclusion: 'left the meeting',
  return: 'returned to the meeting',
};

/** `Councillor Clark left the meeting at 6.10 p.m.`; `who` as the panel prints it, or `the public`. */
export function eventSentence(kind: EventKind, who: string, at: ClockTime): string {
  const sentence = `${who.charAt(0).toLocaleUpperCase('en-GB')}${who.slice(1)} ${WORDS[kind]} at ${printedTime(at)}`;
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
