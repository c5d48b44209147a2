import { Inject, Injectable } from '@nestjs/common';
import { mayAgreeCompletion, mayReadChairsPage } from '../../domain/access/action-access.js';
import { PUBLIC_READER, type Reader } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { NotAllowed } from '../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { ActionLines, type FormOfLines } from '../actions/action-lines.service.js';
import { OutstandingService } from '../actions/outstanding.service.js';
import { DeadlinesService } from '../meetings/deadlines.service.js';
import type { MeetingOfPanel } from '../meetings/meeting.entity.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import { AnswersToReport } from '../recommendations/bodies/answers-to-report.service.js';
import { Programme } from '../work-programme/programme.service.js';
import { BriefedAgendas } from './briefed-agendas.service.js';
import type { ChairsFacts } from './chairs-facts.js';
import { EvidenceCounts } from './evidence-counts.service.js';
import { LastMeetings } from './last-meetings.service.js';
import { NotedBusinessService } from './noted-business.service.js';
import { Promises } from './promises.service.js';

/** Sees every action, but private ones only as far as a right of any member goes; the public form keeps those out too. */
const ANY_COUNCILLOR: Reader = { ...PUBLIC_READER, isCouncillor: true };

/** What whoever takes the chair should know before a meeting. */
@Injectable()
export class ChairsPages {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly lastMeetings: LastMeetings,
    private readonly deadlines: DeadlinesService,
    private readonly outstanding: OutstandingService,
    private readonly lines: ActionLines,
    private readonly evidence: EvidenceCounts,
    private readonly answers: AnswersToReport,
    private readonly promises: Promises,
    private readonly programme: Programme,
    private readonly agendas: BriefedAgendas,
    private readonly noted: NotedBusinessService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** In the reader’s own form, or in that which everybody may read. @throws NotFound, NotAllowed */
  async of(meetingId: string, reader: Reader, form: FormOfLines = 'own'): Promise<ChairsFacts> {
    const meeting = await this.meetings.get(meetingId);
    if (!mayReadChairsPage(reader, meeting.panelId, this.clock.today())) {
      throw new NotAllowed(
        'Only the chair and the vice-chair of this panel, its clerk, the monitoring officer and the proper officer can open this page.',
      );
    }
    return this.gathered(meeting, reader, form);
  }

  /** In the form that everybody may read, for what leaves the house. Asks nobody for permission. @throws NotFound */
  async forEverybody(meetingId: string): Promise<ChairsFacts> {
    return this.gathered(await this.meetings.get(meetingId), ANY_COUNCILLOR, 'public');
  }

  private async gathered(meeting: MeetingOfPanel, reader: Reader, form: FormOfLines): Promise<ChairsFacts> {
    const today = this.clock.today();
    const last = await this.lastMeetings.before(meeting);
    const note = (await this.deadlines.of([meeting])).get(meeting.id);
    const { panelId, day: raisedBefore } = meeting;
    const asked = { panelId, raisedBefore, closedFrom: last?.day ?? raisedBefore };
    const { lines, isCut } = await this.outstanding.at(asked, reader, form);
    const proposed = lines.filter(({ status }) => status === 'awaiting-agreement');
    return {
      meeting,
      today,
      preparing: {
        day: meeting.day,
        reportsBy: note?.keyDates.reportDeadline.day ?? meeting.day,
        lastMetOn: last?.day ?? null,
      },
      lastMeetingId: last?.id ?? null,
      isLastMinuted: last !== null && (await this.lastMeetings.isMinuted(last.id)),
      lines,
      isCut,
      news: await this.lines.newsOf(lines, reader, form),
      evidence: await this.evidence.of(proposed.map(({ id }) => id)),
      answers: await this.answers.of(lines.map(({ id }) => id)),
      promises: await this.promises.of(lines),
      planned: await this.programme.openOf(panelId),
      agenda: await this.agendas.of(meeting, reader),
      noted: last === null ? [] : await this.noted.at(meeting.panelId, last.id, reader),
      mayAgree: mayAgreeCompletion(reader, meeting.panelId, today),
    };
  }
}
