import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../src/domain/errors.js';
import { COUNCIL_CLOCK } from '../../src/platform/config/council-clock.js';
import { MeetingsService } from '../../src/workspace/meetings/meetings.service.js';
import { ApprovalService } from '../../src/workspace/minutes/approval/approval.service.js';
import { MinutesService } from '../../src/workspace/minutes/minutes.service.js';
import { SignatureService } from '../../src/workspace/minutes/signature/signature.service.js';
import type { MovableClock } from '../demo-morning.js';
import { DEMO_USER } from '../demo-user.js';
import { MinutesDesk } from './minutes-desk.js';
import type { MinutesFacts } from './minutes-facts.js';
import { DemoCast } from './demo-cast.js';

const PANEL = 'corporate-parenting-panel';
const DAY = '2017-10-24';
const THE_DAY_AFTER = '2017-10-25';

/** What was said is still to be written: the draft is what the agenda gives. */
const FACTS: MinutesFacts = {
  chair: 'watson',
  present: ['clark', 'cusworth', 'elliott'],
  apologies: ['elliot'],
  inAttendance: ['Ian Thomas', 'Leigh Farnworth'],
  apologiesOfOthers: [],
  text: null,
};

/** The meeting of October: it approved the minutes of August, which were signed there; its own are a draft. */
@Injectable()
export class CorporateParentingAfterOctober {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly desk: MinutesDesk,
    private readonly minutes: MinutesService,
    private readonly approvals: ApprovalService,
    private readonly signatures: SignatureService,
    private readonly cast: DemoCast,
    @Inject(COUNCIL_CLOCK) private readonly clock: MovableClock,
  ) {}

  /** Answers with a word for what a reader of the demo has done already or changed. */
  async tell(): Promise<string[]> {
    const today = this.clock.now();
    try {
      const meeting = await this.meetings.getByAddress(PANEL, DAY);
      await this.desk.draft(meeting, FACTS, await this.cast.read(), THE_DAY_AFTER);
      await this.approveAugust(meeting.id);
      return [];
    } catch (error) {
      if (error instanceof DomainError) return [`The minutes of August were not approved: ${error.message}`];
      throw error;
    } finally {
      this.clock.setTo(today);
    }
  }

  private async approveAugust(meetingId: string): Promise<void> {
    const { id: augustId } = await this.meetings.getByAddress(PANEL, '2017-08-22');
    const august = await this.minutes.findOfMeeting(augustId);
    const drafted = await this.minutes.findOfMeeting(meetingId);
    if (!august || !drafted) return;
    const { items } = await this.minutes.load(drafted.id);
    const approvingMinuteId = items.find(({ minuted }) => minuted?.kind === 'minutes')?.id ?? '';
    const { id, version } = august;
    await this.approvals.record(id, { approvingMinuteId, outcome: 'approved', version }, DEMO_USER);
    const { presider } = await this.signatures.signing(id);
    const signature = { signedBy: presider ?? 'the Chair', signedOn: DAY, manner: 'by-hand' as const };
    await this.signatures.sign(id, { ...signature, version: version + 1 }, DEMO_USER);
  }
}
