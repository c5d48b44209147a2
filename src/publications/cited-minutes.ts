import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../domain/calendar/calendar-date.js';
import { minuteAnchor } from '../domain/minutes/printed-minutes.js';
import { PublicRecord } from './public-record.js';

/** A minute as papers cite it: by the day of its meeting and its number. */
export interface MinuteCited {
  readonly day: CalendarDate;
  readonly number: string;
}

/** Finds cited minutes of a panel in what is published: anybody may follow a link to them. */
@Injectable()
export class CitedMinutes {
  constructor(private readonly record: PublicRecord) {}

  /** Where each of them is published; each meeting is looked up once. */
  async addressesOf(panelSlug: string, cited: readonly MinuteCited[]): Promise<MinuteAddresses> {
    const found = new Map<string, string>();
    for (const day of new Set(cited.map((each) => each.day))) {
      const address = `panels/${panelSlug}/meetings/${day}`;
      const minutes = await this.record.findMinutes(address);
      for (const { number } of minutes?.content.record.items ?? [])
        found.set(keyOf({ day, number }), `/${address}/minutes#${minuteAnchor(number)}`);
    }
    return (minute) => found.get(keyOf(minute)) ?? null;
  }
}

/** Null for a minute that is not published. */
export type MinuteAddresses = (minute: MinuteCited) => string | null;

function keyOf({ day, number }: MinuteCited): string {
  return `${day} ${number}`;
}
