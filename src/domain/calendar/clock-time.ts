/** A local time of day as `HH:MM` text, 24 hours: in order when compared as text. */
export type ClockTime = string;

const SHAPE = /^([01]\d|2[0-3]):[0-5]\d$/;

export function isClockTime(text: string): text is ClockTime {
  return SHAPE.test(text);
}

/** As councils print it: `5.00 p.m.`, `9.30 a.m.`, `12.00 noon`, `12.30 p.m.`, `12.00 midnight`. */
export function printedTime(time: ClockTime): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const clock = `${hours % 12 === 0 ? 12 : hours % 12}.${String(minutes).padStart(2, '0')}`;
  return `${clock} ${halfOfDay(hours, minutes)}`;
}

function halfOfDay(hours: number, minutes: number): string {
  if (minutes === 0 && hours === 12) return 'noon';
  if (minutes === 0 && hours === 0) return 'midnight';
  return hours < 12 ? 'a.m.' : 'p.m.';
}
