import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date.js';
import { COUNCIL_CLOCK } from '../../src/platform/config/council-clock.js';
import { AgendasService } from '../../src/workspace/agendas/agendas.service.js';
import type { Meeting } from '../../src/workspace/meetings/meeting.entity.js';
import { CheckService } from '../../src/workspace/minutes/checks/check.service.js';
import { SuggestedMarks } from '../../src/workspace/minutes/checks/suggested-marks.service.js';
import type { Minutes } from '../../src/workspace/minutes/minutes.entity.js';
import { MinutesService } from '../../src/workspace/minutes/minutes.service.js';
import { PastedTextService } from '../../src/workspace/minutes/pasted-text/pasted-text.service.js';
import { AttendanceService } from '../../src/workspace/proceedings/attendance.service.js';
import { HoldingsService } from '../../src/workspace/proceedings/holding/holdings.service.js';
import { OtherAttendeesService } from '../../src/workspace/proceedings/others/other-attendees.service.js';
import { morningOf, type MovableClock } from '../demo-morning.js';
import { DEMO_USER } from '../demo-user.js';
import type { MinutesFacts } from './minutes-facts.js';
import type { Cast } from './people.js';
import { PublicLabels } from './public-labels.js';

/** Where the demo's clerk takes minutes: who was there, what was said and resolved, and the check. */
@Injectable()
export class MinutesDesk {
  constructor(
    private readonly agendas: AgendasService,
    private readonly attendance: AttendanceService,
    private readonly others: OtherAttendeesService,
    private readonly holdings: HoldingsService,
    private readonly minutes: MinutesService,
    private readonly pasted: PastedTextService,
    private readonly suggested: SuggestedMarks,
    private readonly labels: PublicLabels,
    private readonly checking: CheckService,
    @Inject(COUNCIL_CLOCK) private readonly clock: MovableClock,
  ) {}

  /** The checked minutes; all of it on one day some time after the meeting. */
  async take(meeting: Meeting, facts: MinutesFacts, cast: Cast, on: CalendarDate): Promise<Minutes> {
    const minutes = await this.draft(meeting, facts, cast, on);
    await this.suggested.accept(minutes.id, DEMO_USER);
    if (facts.publicLabels) await this.labels.write(minutes.id, facts.publicLabels);
    const { version } = await this.minutes.load(minutes.id);
    await this.checking.check(minutes.id, version, DEMO_USER);
    return this.minutes.load(minutes.id);
  }

  /** Who was there and what was written; the marks and the check are still to come. */
  async draft(meeting: Meeting, facts: MinutesFacts, cast: Cast, on: CalendarDate): Promise<Minutes> {
    this.clock.setTo(morningOf(on));
    await this.holdings.record(meeting.id, { outcome: 'held', version: meeting.version }, DEMO_USER);
    await this.record(meeting.id, facts, cast);
    const { id, version } = await this.minutes.draftFor(meeting.id, DEMO_USER);
    if (facts.text !== null) await this.pasted.take(id, { text: facts.text, version }, DEMO_USER);
    return this.minutes.load(id);
  }

  private async record(meetingId: string, facts: MinutesFacts, cast: Cast): Promise<void> {
    const { lines } = await this.attendance.begin(meetingId, DEMO_USER);
    const lineOf = (name: Parameters<Cast>[0]) => lines.find(({ personId }) => personId === cast(name).id)?.id;
    const present = new Set([facts.chair, ...facts.present].map(lineOf));
    const apologies = new Set(facts.apologies.map(lineOf));
    const people = lines.map(({ id }) => ({
      id,
      mark: present.has(id) ? ('present' as const) : apologies.has(id) ? ('apologies' as const) : ('absent' as const),
    }));
    const presidedById = lineOf(facts.chair);
    const sheet = { people, isBudgetMeeting: false, version: 1, ...(presidedById ? { presidedById } : {}) };
    await this.attendance.save(meetingId, sheet, DEMO_USER);
    await this.addOthers(meetingId, 'present', facts.inAttendance);
    await this.addOthers(meetingId, 'apologies', facts.apologiesOfOthers);
    for (const { item, present: guests, apologies: absent } of facts.forOneItem ?? []) {
      const entryIds = await this.entriesCalled(meetingId, item);
      await this.addOthers(meetingId, 'present', guests, { capacity: 'guest', entryIds });
      await this.addOthers(meetingId, 'apologies', absent, { capacity: 'guest', entryIds });
    }
  }

  private async entriesCalled(meetingId: string, title: string): Promise<string[]> {
    const agenda = await this.agendas.findOfMeeting(meetingId);
    const entries = agenda ? (await this.agendas.load(agenda.id)).entries : [];
    return entries.filter((entry) => entry.title === title).map(({ id }) => id);
  }

  private async addOthers(
    meetingId: string,
    status: 'present' | 'apologies',
    names: readonly string[],
    as: Pick<Parameters<OtherAttendeesService['add']>[1], 'capacity' | 'entryIds'> = { capacity: 'officer' },
  ): Promise<void> {
    if (names.length === 0) return;
    const { sheet } = await this.attendance.readToKeep(meetingId, DEMO_USER);
    const version = sheet?.version ?? 1;
    const form = { names: names.join('\n'), ...as, status, version };
    await this.others.add(meetingId, form, DEMO_USER);
  }
}
