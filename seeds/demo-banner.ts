import { Injectable } from '@nestjs/common';
import { longDate, plainDate } from '../src/domain/calendar/calendar-date.js';
import type { Banner } from '../src/platform/web/pages/page-frame.js';
import { DemoDays } from './demo-days.service.js';
import { demoPaths } from './demo.paths.js';
import { DemoStory } from './demo-story.service.js';

/** Says above every page that this is no real council and what day it is there, and offers to move it on. */
@Injectable()
export class DemoBanner {
  constructor(
    private readonly days: DemoDays,
    private readonly story: DemoStory,
  ) {}

  /** Null where there is no demo. */
  get current(): Banner | null {
    if (this.days.day === null) return null;
    return {
      tag: 'Demo',
      text: `This is a demo council and its papers are placeholders. Here it is ${longDate(this.days.today)}.`,
      buttons: this.story.daysAhead.map((day) => ({
        text: `Move on to ${plainDate(day)}`,
        action: demoPaths.day(),
        fields: { day },
      })),
    };
  }
}
