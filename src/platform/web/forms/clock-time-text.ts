import type { ClockTime } from '../../../domain/calendar/clock-time.js';

const WRITTEN = /^(\d{1,2})(?:[.:](\d{2}))?(am|pm|noon|midnight)?$/;

/** A time as people write it, with or without dots: `5.00 p.m.` → `17:00`. Null when it is none. */
export function clockTimeFrom(text: string): ClockTime | null {
  const plain = text.toLowerCase().replace(/\s|\.(?!\d)/g, '');
  const [, hourText, minuteText, half] = WRITTEN.exec(plain) ?? [];
  if (hourText === undefined || (minuteText === undefined && half === undefined)) return null;
  const hour = hourOf(Number(hourText), half);
  const minute = Number(minuteText ?? 0);
  if (hour === null || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null;
  if (half === 'noon' || half === 'midnight') return hour === 12 ? (half === 'noon' ? 12 : 0) : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}
