import { Inject, Injectable } from '@nestjs/common';
import { addDays, plainDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { Unit } from '../../../platform/database/unit.js';
import type { UploadedFile } from '../../../platform/web/uploads/upload.js';
import type { Action } from '../../actions/action.entity.js';
import { type AnswerName, Answering } from '../../actions/answering/answering.service.js';
import { LinkThrottle } from '../links/link-throttle.js';
import type { RequestKind } from '../requests/owner-request.entity.js';
import { type Asked, OwnerRequests } from '../requests/owner-requests.service.js';
import { maySayNotMine } from './answer-kinds.js';
import { type OpenedLink, OpenedLinks } from './opened-links.service.js';

/** Further on is a slip of the pen. */
const MOST_DAYS_ASKED = 731;

/** What somebody does by the link in a mail: in their own name, for that one action. */
@Injectable()
export class Answers {
  constructor(
    private readonly links: OpenedLinks,
    private readonly answering: Answering,
    private readonly throttle: LinkThrottle,
    private readonly requests: OwnerRequests,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Before anything is received. @throws NotFound, LinkOver, TooManyAttempts */
  async begin(token: string, address: string): Promise<OpenedLink> {
    const opened = await this.links.open(token, address);
    await this.throttle.posted(opened.link.id);
    return opened;
  }

  /** @throws LinkOver where the link has ended meanwhile, RuleBroken */
  async report(
    name: AnswerName,
    { link, by }: OpenedLink,
    said: { readonly text: string; readonly sent: readonly UploadedFile[] },
  ): Promise<void> {
    await this.answering.take(name, link.actionId, said, by, (unit, action) =>
      this.links.require(unit, link.id, action),
    );
  }

  /** Puts it to the clerk, and a new date to the chair as well. @throws LinkOver, RuleBroken */
  async ask(opened: OpenedLink, asked: Asked): Promise<void> {
    const { link, by } = opened;
    if (asked.kind === 'not-mine' && !maySayNotMine(opened)) {
      throw new RuleBroken('You cannot say so by this link. Please write to the clerk.');
    }
    const check = (unit: Unit, action: Action) => this.links.require(unit, link.id, action);
    await this.answering.change(link.actionId, check, async (unit, action) => {
      this.refuseDate(asked, action);
      if (!(await this.requests.ask(unit, action.id, by.personId, asked))) return;
      await this.answering.note(unit, action.id, by, DEEDS[asked.kind]);
    });
  }

  private refuseDate({ wishedFor }: Asked, { dueOn }: Action): void {
    if (wishedFor === null) return;
    if (wishedFor <= this.clock.today()) throw new RuleBroken('The new date must be in the future', 'dueOn');
    if (dueOn !== null && wishedFor <= dueOn) {
      throw new RuleBroken(`The new date must be after ${plainDate(dueOn)}, the date it has`, 'dueOn');
    }
    if (wishedFor > addDays(this.clock.today(), MOST_DAYS_ASKED)) {
      throw new RuleBroken('The new date must be within the next two years. Check the year', 'dueOn');
    }
  }
}

const DEEDS: Readonly<Record<RequestKind, string>> = {
  'more-time': 'asked for a new date by the link in a mail',
  'not-mine': 'said by the link in a mail that an action is not theirs',
};
