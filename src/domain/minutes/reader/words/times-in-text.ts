/** Times of day as councils print them: `5.00 p.m.`, `11.15am`, `7pm`, `09:45 hrs`, `1800 hrs`, `12 noon`, `2.00 – 3.40 p.m.`. */
import type { ClockTime } from '../../../calendar/clock-time.js';

export interface TimeInText {
  readonly start: number;
  readonly end: number;
  readonly time: ClockTime;
}

const HALF = '([ap])\\.? ?m\\b\\.?';
/** A span of hours gives its beginning; the half of the day may be said only at its end. */
const FORM = new RegExp(
  '(?<![\\d£.:/])(?:' +
    `(\\d{1,2})(?:[.:](\\d{2}))? ?(?:${HALF})?(?: ?(?:[-–—]|to|until) ?\\d{1,2}(?:[.:]\\d{2})? ?${HALF})` +
    `|(\\d{1,2})(?:[.:](\\d{2}))? ?${HALF}` +
    '|(\\d{1,2})[.:](\\d{2}) ?(?:hrs?|hours)\\b' +
    '|([01]\\d|2[0-3])([0-5]\\d) ?(?:hrs?|hours)\\b' +
    '|(?:12(?:[.:]00)? ?)?(noon|midday|mid-day)\\b' +
    '|12[.:]?(\\d{2})? ?(?:noon)' +
    '|(\\d{1,2}):(\\d{2})(?![\\d:])' +
    ')',
  'gi',
);

export function timesIn(text: string): TimeInText[] {
  return [...text.matchAll(FORM)].flatMap((found) => {
    const time = timeOf(found);
    return time === null ? [] : [{ start: found.index, end: found.index + found[0].length, time }];
  });
}

function timeOf(found: RegExpExecArray): ClockTime | null {
  const [, spanHour, spanMinute, spanHalf, endHalf, hour, minute, half, hrsHour, hrsMinute, milHour, milMinute] = found;
  if (spanHour !== undefined) return clock(spanHour, spanMinute, spanHalf ?? startHalf(found[0], spanHour, endHalf));
  if (hour !== undefined) return clock(hour, minute, half);
  if (hrsHour !== undefined) return clock(hrsHour, hrsMinute);
  if (milHour !== undefined) return clock(milHour, milMinute);
  if (found[12] !== undefined) return '12:00';
  return found[14] === undefined ? clock('12', found[13]) : clock(found[14], found[15]);
}

/** `10.00 – 1.30 p.m.` begins in the morning, `2.00 – 3.40 p.m.` does not. */
function startHalf(span: string, hour: string, endHalf = ''): string {
  const end = Number(/(?:[-–—]|to|until) ?(\d{1,2})/i.exec(span)?.[1] ?? 0);
  const isLater = Number(hour) % 12 <= end % 12;
  if (isLater) return endHalf;
  return endHalf.toLowerCase() === 'p' ? 'a' : 'p';
}

function clock(hour: string, minute = '00', half = ''): ClockTime | null {
  const said = Number(hour);
  if (said > 23 || Number(minute) > 59) return null;
  const isAfternoon = half.toLowerCase() === 'p' && said < 12;
  const isMidnight = half.toLowerCase() === 'a' && said === 12;
  const hours = isAfternoon ? said + 12 : isMidnight ? 0 : said;
  return `${String(hours).padStart(2, '0')}:${minute}`;
}
