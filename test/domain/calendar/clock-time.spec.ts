import { expect, it } from '@jest/globals';
import { isClockTime, printedTime } from '../../../src/domain/calendar/clock-time.js';

it.each([
  ['17:00', '5.00 p.m.'],
  ['14:00', '2.00 p.m.'],
  ['09:30', '9.30 a.m.'],
  ['12:00', '12.00 noon'],
  ['12:30', '12.30 p.m.'],
  ['00:00', '12.00 midnight'],
  ['00:05', '12.05 a.m.'],
  ['23:59', '11.59 p.m.'],
])('prints %s as %s', (time, printed) => {
  expect(printedTime(time)).toBe(printed);
});

it.each(['24:00', '9:30', '12:60', '12.30', ''])('refuses “%s” as a time of day', (text) => {
  expect(isClockTime(text)).toBe(false);
});
