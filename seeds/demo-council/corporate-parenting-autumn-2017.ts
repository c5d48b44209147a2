import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../src/domain/errors.js';
import { COUNCIL_CLOCK } from '../../src/platform/config/council-clock.js';
import { MeetingsService } from '../../src/workspace/meetings/meetings.service.js';
import type { MeetingOfPanel } from '../../src/workspace/meetings/meeting.entity.js';
import { ActionDecisionsService } from '../../src/workspace/minutes/actions/action-decisions.service.js';
import { CheckService } from '../../src/workspace/minutes/checks/check.service.js';
import { SuggestedMarks } from '../../src/workspace/minutes/checks/suggested-marks.service.js';
import { MinutesService } from '../../src/workspace/minutes/minutes.service.js';
import { PastedTextService } from '../../src/workspace/minutes/pasted-text/pasted-text.service.js';
import { PrivateBusinessService } from '../../src/workspace/proceedings/private-business/private-business.service.js';
import { morningOf, type MovableClock } from '../demo-morning.js';
import { DEMO_USER } from '../demo-user.js';
import { ActionsDesk } from './actions-desk.js';
import { AT_THE_MEETING_OF_OCTOBER, UNTIL_DECEMBER, UNTIL_THE_MEETING } from './corporate-parenting-actions-2017.js';
import { LABELS_OF_OCTOBER, TEXT_OF_OCTOBER } from './corporate-parenting-text-2017-10-24.js';
import { PublicLabels } from './public-labels.js';

const PANEL = 'corporate-parenting-panel';
const YEAR = '2017/18';
const CHECKED_ON = '2017-11-08';

/** Autumn of the panel: its minutes of October agree what is complete, and what they resolve is followed up. */
@Injectable()
export class CorporateParentingInAutumn {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly minutes: MinutesService,
    private readonly pasted: PastedTextService,
    private readonly suggested: SuggestedMarks,
    private readonly labels: PublicLabels,
    private readonly decisions: ActionDecisionsService,
    private readonly checking: CheckService,
    private readonly privateBusiness: PrivateBusinessService,
    private readonly desk: ActionsDesk,
    @Inject(COUNCIL_CLOCK) private readonly clock: MovableClock,
  ) {}

  /** Answers with a word for what a reader of the demo has done already or changed. */
  async tell(): Promise<string[]> {
    const today = this.clock.now();
    try {
      const meeting = await this.meetings.getByAddress(PANEL, '2017-10-24');
      await this.desk.tell(meeting.panel, YEAR, UNTIL_THE_MEETING);
      await this.write(meeting);
      await this.desk.tell(meeting.panel, YEAR, UNTIL_DECEMBER);
      return [];
    } catch (error) {
      if (error instanceof DomainError) return [`The panel’s minutes of October were left alone: ${error.message}`];
      throw error;
    } finally {
      this.clock.setTo(today);
    }
  }

  private async write(meeting: MeetingOfPanel): Promise<void> {
    this.clock.setTo(morningOf(CHECKED_ON));
    await this.takeInPrivate(meeting);
    const { id, version } = await this.minutes.draftFor(meeting.id, DEMO_USER);
    await this.pasted.take(id, { text: TEXT_OF_OCTOBER, version }, DEMO_USER);
    await this.suggested.accept(id, DEMO_USER);
    await this.labels.write(id, LABELS_OF_OCTOBER);
    await this.decide(id, meeting);
    const { version: written } = await this.minutes.load(id);
    await this.checking.check(id, written, DEMO_USER);
  }

  private async decide(minutesId: string, { panel: { reference } }: MeetingOfPanel): Promise<void> {
    const { items } = await this.minutes.load(minutesId);
    const minute = items.find(({ minuted }) => minuted?.kind === 'minutes');
    if (!minute) return;
    const { actions } = await this.decisions.of(minutesId, minute.id, DEMO_USER);
    const decisions = AT_THE_MEETING_OF_OCTOBER.flatMap(({ action, ...decided }) => {
      const outstanding = actions.find((each) => each.reference === `${reference} ${action} ${YEAR}`);
      return outstanding ? [{ actionId: outstanding.id, prints: true, ...decided }] : [];
    });
    await this.decisions.save(minutesId, minute.id, { decisions, version: minute.version }, DEMO_USER);
  }

  private async takeInPrivate({ id }: MeetingOfPanel): Promise<void> {
    const [exempt] = await this.privateBusiness.of(id);
    if (!exempt) return;
    const form = { exclusion: 'carried', publicLeftAt: '18:20', publicReturnedAt: '18:45', version: 0 } as const;
    await this.privateBusiness.record(id, exempt.entry.id, form, DEMO_USER);
  }
}
