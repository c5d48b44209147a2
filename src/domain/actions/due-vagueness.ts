/** Words that promise and leave open when. */
import { type DueDay, noDay } from './due-reading.js';

const SOON = /^(?:as soon as (?:possible|practicable)|in due course|forthwith|immediately|without delay)$/i;
const SEASON =
  /^(?:(?:by|before|in) )?(?:the )?(?:early |late )?(?:spring|summer|autumn|winter|new year)(?:(?: of)? \d{4})?$/i;
const MUNICIPAL_YEAR = /^(?:in )?(?:the )?next municipal year$/i;

export function readDueVagueness(words: string): DueDay | null {
  if (SOON.test(words)) return noDay(`“${words}” names no day`);
  if (SEASON.test(words)) return noDay(`“${words}” names a time of year and no day`);
  if (MUNICIPAL_YEAR.test(words)) return noDay(`“${words}” names a year and no day in it`);
  return null;
}
