/**
 * The head as a sentence: "Minutes of a meeting of the X Committee held in the Y on Monday 7 May 2012 at 7.15 pm", "At a
 * MEETING of the X …", "A meeting of the X will be held in …".
 */
import { type DateInText, datesIn } from '../words/dates-in-text.js';
import { timesIn } from '../words/times-in-text.js';
import { bodyName, hasBody } from './bodies.js';

export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface MeetingSentence {
  readonly panel: Part | null;
  readonly venue: Part | null;
  readonly date: { readonly value: string; readonly start: number; readonly end: number } | null;
  readonly time: { readonly value: string; readonly start: number; readonly end: number } | null;
}

const LONGEST = 900;
const OPENINGS: readonly RegExp[] = [
  /\bmeetings? of (?:the |a )?/i,
  /\b(?:minutes?|record|notes|proceedings) of (?:the |a )?(?=.{3,120}?\bmeetings?\b)/i,
  /\b(?:minutes?|record|notes|proceedings) of (?:the |a )?/i,
  /\bsummoned to (?:attend )?(?:a |the )?(?:meeting of )?(?:the )?/i,
];
const HELD =
  /,?\s*\b(?:(?:which was|that was|was|were|will be|to be|duly|being)\s+)*(?:held|convened|conducted|take place|took place)\b/i;
const PREPOSITION = /\s+(?:held|on|at|in|via|by)\s/i;

export function readMeetingSentence(whole: string): MeetingSentence | null {
  const text = whole.slice(0, LONGEST);
  const opening = OPENINGS.map((form) => form.exec(text)).find((found) => found !== null);
  const held = HELD.exec(text.slice(opening ? opening.index + opening[0].length : 0));
  if (!opening && !held) return null;
  const from = opening ? opening.index + opening[0].length : 0;
  const [date] = datesIn(text.slice(from)).map((each) => ({ ...each, start: each.start + from, end: each.end + from }));
  if (!date && !held && !(opening && datesIn(text).length > 0)) return null;
  const heldAt = held ? (opening ? from : 0) + held.index : -1;
  const tailFrom = heldAt >= 0 && (!date || heldAt < date.start || opening) ? heldAt + (held?.[0].length ?? 0) : from;
  const panel = opening ? panelIn(text, from, heldAt, date?.start) : null;
  const time = timeIn(text, from);
  return {
    panel,
    venue: venueIn(text, Math.max(tailFrom, panel?.end ?? 0), [date, time]),
    date: dayOf(date ?? datesIn(text)[0]),
    time,
  };
}

function panelIn(text: string, from: number, heldAt: number, dateAt = text.length): Part | null {
  const stops = [heldAt >= from ? heldAt : text.length, dateAt, text.length];
  const whole = text.slice(from, Math.min(...stops));
  const rough = whole.slice(0, /\.\s+\p{Lu}/u.exec(whole)?.index ?? whole.length).replace(/\.\s*$/, '');
  const preposition = heldAt >= from && heldAt < dateAt ? -1 : rough.search(PREPOSITION);
  const words = bodyName(preposition > 0 ? rough.slice(0, preposition) : rough);
  if (words.length < 4 || words.length > 140 || !hasBody(words)) return null;
  const start = text.indexOf(words, from);
  return start < 0 ? null : { text: words, start, end: start + words.length };
}

function dayOf(date: DateInText | undefined): MeetingSentence['date'] {
  return date && date.date !== null ? { value: date.date, start: date.start, end: date.end } : null;
}

function timeIn(text: string, from: number): MeetingSentence['time'] {
  const [time] = timesIn(text.slice(from));
  return time ? { value: time.time, start: time.start + from, end: time.end + from } : null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is neither day nor time behind `in`, `at` or a comma. */
function venueIn(text: string, from: number, spans: readonly (Span | null | undefined)[]): Part | null {
  const cut = spans
    .filter((span): span is Span => span !== null && span !== undefined && span.end > from)
    .sort((one, other) => one.start - other.start);
  const pieces: Span[] = [];
  let at = from;
  for (const { start, end } of cut) {
    if (start > at) pieces.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  pieces.push({ start: at, end: text.length });
  for (const { start, end } of pieces) {
    const venue = venueOf(text, start, end);
    if (venue) return venue;
  }
  return null;
}

function venueOf(text: string, start: number, end: number): Part | null {
  const piece = text.slice(start, end);
  const lead =
    /^[\s,.;–—-]*(?:(?:\bheld|\bon|\bcommencing|\bstarting|\bbeginning|\bfrom)\b[\s,]*)*(?:\b(?:in|at)\b\s+)/i.exec(
      piece,
    );
  const bare = lead ? null : /^[\s,–—-]+(?=\p{Lu})/u.exec(piece);
  const found = lead?.[0].length ?? bare?.[0].length ?? -1;
  if (found < 0) return null;
  const skip = found + (/^(?:the|THE)\s+/.exec(piece.slice(found))?.[0].length ?? 0);
  const words = piece
    .slice(skip)
    .replace(
      /\s+(?:\((?=commenc|start|conclud|finish)|and )?(?:when|commenced|at which|to transact|for the purpose|the following|remotely|virtually|finishing|and (?:ending|concluding|finishing|adjourned)|present\b).*$/i,
      '',
    )
    .replace(/(?:[\s,;.]|\b(?:on|at|commencing|starting|beginning|from|held|and|,)\b)*\s*$/i, '');
  const plain = words.replace(/\.\s+\p{Lu}[a-z]+ .{0,200}\.$/u, '');
  if (
    plain.length < 4 ||
    plain.length > 200 ||
    !/^[\p{Lu}\d]/u.test(plain) ||
    /^(?:Microsoft|Zoom|Teams)\b/.test(plain)
  )
    return null;
  return { text: plain, start: start + skip, end: start + skip + plain.length };
}
