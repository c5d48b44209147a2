/** The days of this body's next meetings: an item of its own, a resolution, or a line at the end. */
import { type Passage, placeOf } from '../lines/passage.js';
import type { ReadMeetingDate } from '../read-document.js';
import { datesIn, yearAfter } from '../words/dates-in-text.js';
import { timesIn } from '../words/times-in-text.js';

const TITLE =
  /\b(?:next|future|forthcoming|coming|further|subsequent) (?:\w+ ){0,3}meetings?\b|\bdates? (?:and times? |, time |and venues? |and places? )*(?:of|for) (?:the |our |its )?(?:\w+ ){0,3}meetings?\b|\bmeeting dates\b|\b(?:programme|schedule|calendar|timetable) of meetings\b|\bmeetings? (?:dates|schedule)\b/i;
const SENTENCE =
  /\b(?:next|future|further|following) (?:\w+ ){0,4}?(?:meetings?|session)\b[^.]{0,60}?\b(?:be|is|are|will|on|held|take place|:|–)|\bmeet(?:s|ing)? again on\b|\bdates? of (?:the )?next meeting/i;
/** Another body's day stands beside it; a day on which something is to be ready is none. */
const OTHER =
  /\b(?:cabinet|full council|council meeting|sub-committee|working group|task group|seminar|workshop|training|visit|previous|last|minutes of|deadline|by \w+day|published|circulated by|submitted by|site)\b/i;
const ANOTHER_BODY =
  /\b(?:committee|council|cabinet|board|forum|panel|commission|authority|assembly)\b(?! (?:chamber|room|suite|house|offices?))/i;
const FOR_ALL = /\b(?:all|each|both|commencing|starting|meetings (?:to |will )?(?:start|commence|begin))\b/i;

/** The day is this body's own, and begins when another body's meeting is over: that one's hour is none of it. */
const AT_RISING =
  /^[\s,(–—-]*(?:(?:at|on|after|upon|following|immediately (?:after|following)) )*the (?:rising|conclusion|close|end) of [^.;,)]{1,120}(?:, which [^.;,)]{1,60})?/i;

export function isAboutNextMeeting(title: string): boolean {
  return TITLE.test(title.slice(0, 300)) && !/\bminutes\b/i.test(title);
}

export function isNextMeetingSentence(text: string): boolean {
  return SENTENCE.test(text.slice(0, 1_000));
}

export interface NextMeetingRules {
  /** Days before it are none. */
  readonly meetingDate: string | null;
  readonly panel: string | null;
}

export function nextMeetingsIn(
  passages: readonly Passage[],
  { meetingDate, panel }: NextMeetingRules,
): ReadMeetingDate[] {
  const found: ReadMeetingDate[] = [];
  let forAll: string | null = null;
  for (const passage of passages) {
    const text = passage.text.slice(0, 4_000);
    const dates = datesIn(text);
    const times = timesIn(text);
    const [first] = dates;
    if (!first) {
      if (times[0] && (FOR_ALL.test(text) || found.length <= 1 || times.length === 1)) forAll ??= times[0].time;
      continue;
    }
    const ahead = times.find(({ end }) => end <= first.start);
    if (ahead && found.length > 1 && /\ball\b|\beach\b/i.test(text.slice(0, ahead.start))) forAll ??= ahead.time;
    for (const [index, date] of dates.entries()) {
      const [from, to] = [dates[index - 1]?.end ?? 0, dates[index + 1]?.start ?? text.length];
      if (isOfAnother(text.slice(from, date.start), text.slice(date.end, to), panel)) continue;
      const isAtRising = AT_RISING.test(text.slice(date.end, to));
      const last = found.at(-1)?.date ?? meetingDate;
      const day = date.date ?? (last === null ? null : yearAfter(date, last));
      if (day === null || (meetingDate !== null && day <= meetingDate) || found.some((each) => each.date === day))
        continue;
      const after = times.find(({ start }) => start >= date.end && start < to);
      const before = times.find(
        ({ start, end }) => end <= date.start && start >= from && (index === 0 || times.length === dates.length),
      );
      const isForAll = FOR_ALL.test(text) && dates.length > 1 && times.length === 1;
      const time = isAtRising ? null : isForAll ? (times[0]?.time ?? null) : ((after ?? before)?.time ?? null);
      found.push({
        date: day,
        time,
        found: {
          place: placeOf(passage, date.start, date.end),
          confidence: date.date === null ? 0.7 : 0.9,
          rule: 'next meeting',
        },
      });
    }
  }
  return found.map((each) => ({ ...each, time: each.time ?? forAll }));
}

/** Without this body's own name, and without `the Committee`, which is itself. */
function withoutOwn(words: string, panel: string | null): string {
  const own = panel === null ? words : words.toLowerCase().replaceAll(panel.toLowerCase(), ' ');
  return own.replace(
    /\b(?:meetings? of )?(?:the|this|our) (?:sub-)?(?:committee|board|panel|council|forum|commission|authority|cabinet|partnership|executive)(?![\w’'])/gi,
    ' ',
  );
}

function isOfAnother(before: string, after: string, panel: string | null): boolean {
  const sentence =
    before
      .slice(-90)
      .split(/[.;]\s/)
      .at(-1) ?? '';
  const lead = withoutOwn(sentence, panel);
  if (ANOTHER_BODY.test(lead)) return true;
  const own = `${lead} ${withoutOwn(/^[^.;\d]{0,60}/.exec(after.replace(AT_RISING, ' '))?.[0] ?? '', panel)}`;
  return OTHER.test(
    own
      .replace(/\bminutes\b/gi, ' ')
      .replace(/\b(?:in|at) the [\w’' ]*?(?:council|cabinet) (?:chamber|suite|room|offices?)[^,.]*/gi, ' '),
  );
}
