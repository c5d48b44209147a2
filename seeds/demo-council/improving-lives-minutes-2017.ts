import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../src/domain/errors.js';
import { COUNCIL_CLOCK } from '../../src/platform/config/council-clock.js';
import { MeetingsService } from '../../src/workspace/meetings/meetings.service.js';
import type { MeetingOfPanel } from '../../src/workspace/meetings/meeting.entity.js';
import { ApprovalService } from '../../src/workspace/minutes/approval/approval.service.js';
import { MinutesService } from '../../src/workspace/minutes/minutes.service.js';
import { PrivateBusinessService } from '../../src/workspace/proceedings/private-business/private-business.service.js';
import { morningOf, type MovableClock } from '../demo-morning.js';
import { DEMO_USER } from '../demo-user.js';
import { type ActionStory, due, given } from './action-stories.js';
import { ActionsDesk } from './actions-desk.js';
import { AgendaDesk } from './agenda-desk.js';
import { DemoCast } from './demo-cast.js';
import { AGENDA_OF_NOVEMBER, AGENDA_OF_OCTOBER, NOVEMBER, OCTOBER, SEPTEMBER } from './improving-lives-autumn-2017.js';
import { MinutesDesk } from './minutes-desk.js';
import { RecommendationsDesk, type SentFacts } from './recommendations-desk.js';

const PANEL = 'improving-lives-select-commission';
const CORRECTION = { oldText: 'Brookes, Cooksey', newText: 'Brookes, Cooksey, Cusworth' };

const CLERK = 'Democratic Services Officer';
const DIRECTOR = 'Strategic Director, Children and Young People’s Services';
const CHAIR = 'Councillor Clark, Chair';

/** What the commission is waiting for, and who brings what. */
const FOLLOWED_UP: readonly ActionStory[] = [
  {
    action: '90(1)',
    told: [given('2017-11-21', CLERK)],
  },
  {
    action: '96(2)',
    told: [given('2017-11-21', DIRECTOR), due('2017-11-21', '2018-10-31', 'With next year’s report.', CHAIR)],
  },
  {
    action: '96(3)',
    told: [given('2017-11-21', CLERK), due('2017-11-21', '2018-03-30', 'Before the year begins.', CHAIR)],
  },
];

/** Without a notice: the commission asks for a reply in time for its meeting in January. */
const RECOMMENDED: SentFacts = {
  reference: 'ILSC 90(1) 2017/18',
  body: 'Cabinet and Commissioners',
  sentOn: '2017-11-21',
  sentBy: CLERK,
  replyDueOn: '2018-01-15',
};

/** Autumn of the commission: a correction when minutes are approved, a private minute, an approval put off. */
@Injectable()
export class ImprovingLivesInAutumn {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly agendas: AgendaDesk,
    private readonly desk: MinutesDesk,
    private readonly minutes: MinutesService,
    private readonly approvals: ApprovalService,
    private readonly privateBusiness: PrivateBusinessService,
    private readonly actions: ActionsDesk,
    private readonly recommendations: RecommendationsDesk,
    private readonly cast: DemoCast,
    @Inject(COUNCIL_CLOCK) private readonly clock: MovableClock,
  ) {}

  /** Answers with a word for what a reader of the demo has done already or changed. */
  async tell(): Promise<string[]> {
    const today = this.clock.now();
    try {
      await this.tellMinutes();
      return [];
    } catch (error) {
      if (error instanceof DomainError) return [`The commission’s minutes of autumn were left alone: ${error.message}`];
      throw error;
    } finally {
      this.clock.setTo(today);
    }
  }

  private async tellMinutes(): Promise<void> {
    const cast = await this.cast.read();
    const september = await this.meeting('2017-09-12');
    await this.desk.take(september, SEPTEMBER, cast, '2017-09-20');
    const october = await this.meeting('2017-10-31');
    this.clock.setTo(morningOf('2017-10-20'));
    await this.agendas.write(october.id, AGENDA_OF_OCTOBER, cast);
    await this.takeInPrivate(october);
    await this.desk.take(october, OCTOBER, cast, '2017-11-06');
    await this.approve(september, october, { outcome: 'corrected', corrections: [CORRECTION] });
    const november = await this.meeting('2017-11-14');
    this.clock.setTo(morningOf('2017-11-03'));
    await this.agendas.write(november.id, AGENDA_OF_NOVEMBER, cast);
    await this.desk.take(november, NOVEMBER, cast, '2017-11-20');
    await this.approve(october, november, { outcome: 'deferred' });
    await this.actions.tell(november.panel, '2017/18', FOLLOWED_UP);
    await this.recommendations.send(november.panel, RECOMMENDED);
  }

  /** The public left for the one item that is not for publication. */
  private async takeInPrivate({ id }: MeetingOfPanel): Promise<void> {
    const [exempt] = await this.privateBusiness.of(id);
    if (!exempt) return;
    const form = { exclusion: 'carried', publicLeftAt: '18:10', publicReturnedAt: '18:50', version: 0 } as const;
    this.clock.setTo(morningOf('2017-11-06'));
    await this.privateBusiness.record(id, exempt.entry.id, form, DEMO_USER);
  }

  private async approve(
    earlier: MeetingOfPanel,
    later: MeetingOfPanel,
    form: Pick<Parameters<ApprovalService['record']>[1], 'outcome' | 'corrections'>,
  ): Promise<void> {
    const minutes = await this.minutes.findOfMeeting(earlier.id);
    const approving = await this.minutes.findOfMeeting(later.id);
    if (!minutes || !approving) return;
    const { items } = await this.minutes.load(approving.id);
    const approvingMinuteId = items.find(({ minuted }) => minuted?.kind === 'minutes')?.id ?? '';
    const { id, version } = minutes;
    await this.approvals.record(id, { ...form, approvingMinuteId, version }, DEMO_USER);
  }

  private async meeting(day: string): Promise<MeetingOfPanel> {
    return this.meetings.getByAddress(PANEL, day);
  }
}
