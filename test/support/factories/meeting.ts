import { Factory } from 'fishery';
import { addDays } from '../../../src/domain/calendar/calendar-date.js';
import type { NewMeetingForm } from '../../../src/workspace/meetings/meeting.form.js';

class MeetingFormFactory extends Factory<NewMeetingForm> {
  on(day: string): this {
    return this.params({ day });
  }
}

/** An ordinary meeting at the panel's usual time and place; the first is on Tuesday 24 October 2017, then weekly. */
export const meetingForm = MeetingFormFactory.define(({ sequence }): NewMeetingForm => ({
  panelId: `no-panel-${sequence}`,
  kind: 'ordinary',
  day: addDays('2017-10-24', 7 * (sequence - 1)),
}));
