import { Inject, Injectable } from '@nestjs/common';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { canBeHadAfresh, type LinkFacts, linkState } from '../../../domain/reminders/mail-link-states.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Action } from '../../actions/action.entity.js';
import { Answering, type ActionToAnswer, type Answerer } from '../../actions/answering/answering.service.js';
import { fullName, type Person } from '../../people/person.entity.js';
import { KnownLinks } from '../links/known-links.service.js';
import type { OwnerRequest } from '../requests/owner-request.entity.js';
import { OwnerRequests } from '../requests/owner-requests.service.js';
import { ANSWER_LINK } from './answer-link-in-mail.js';
import { AnswerLink } from './answer-link.entity.js';
import { answerOver } from './answer-over.js';
import { AnswerStanding } from './answer-standing.service.js';

/** What a link opens. */
export interface OpenedLink {
  readonly link: AnswerLink;
  readonly by: Answerer;
  /** The manager and the lead officer may answer too. */
  readonly isOwner: boolean;
  readonly action: ActionToAnswer;
  /** What this person has asked for about it, the latest first. */
  readonly requests: readonly OwnerRequest[];
}

export type KnownLink = AnswerLink & { readonly person: Person };

/** From what stands in an address to what it opens; nothing else does, and reading changes nothing. */
@Injectable()
export class OpenedLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: KnownLinks,
    private readonly standing: AnswerStanding,
    private readonly answering: Answering,
    private readonly requests: OwnerRequests,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** `address` is the network address it comes from. @throws NotFound, TooManyAttempts for a guess, LinkOver */
  async open(token: string, address: string): Promise<OpenedLink> {
    const link = await this.known(token, address);
    const action = await this.answering.read(link.actionId);
    await this.refuseUnlessOpen(link, { ...action.owned, closedOn: action.line.closedOn });
    const requests = await this.requests.ofAction(link.actionId);
    const own = requests.filter(({ personId }) => personId === link.personId);
    const isOwner = await this.standing.isOwner(link.personId, action.owned);
    return { link, action, by: answererOf(link), isOwner, requests: own };
  }

  /** Whatever has become of it. @throws NotFound, TooManyAttempts for a guess */
  async known(token: string, address: string): Promise<KnownLink> {
    return this.links.get(ANSWER_LINK, { token, address }, (id) => this.find(id));
  }

  /** In the unit of a change, with the action as it is there. @throws LinkOver */
  async require(unit: Unit, linkId: string, action: Action): Promise<void> {
    const link = await unit.manager.findOneByOrFail(AnswerLink, { id: linkId });
    await this.refuseUnlessOpen(link, action);
  }

  /** Whether a new one may take its place. */
  async canBeHadAfresh(link: AnswerLink, action: Charged): Promise<boolean> {
    return canBeHadAfresh(await this.factsOf(link, action));
  }

  private async factsOf(link: AnswerLink, action: Charged): Promise<LinkFacts<'closed'>> {
    return {
      isRevoked: link.revokedAt !== null,
      closed: action.closedOn === null ? null : 'closed',
      isTheirs: (await this.standing.of(action)).has(link.personId),
      expiresAt: link.expiresAt,
      now: this.clock.now().toISOString(),
    };
  }

  private async refuseUnlessOpen(link: AnswerLink, action: Charged): Promise<void> {
    const state = linkState(await this.factsOf(link, action));
    if (state !== 'open') throw answerOver(state);
  }

  private async find(id: string): Promise<KnownLink | null> {
    const link = await this.unitOfWork.reading(AnswerLink).findOne({ where: { id }, relations: { person: true } });
    return link?.person ? { ...link, person: link.person } : null;
  }
}

type Charged = Pick<Action, 'panelId' | 'ownerPersonId' | 'ownerPostId' | 'closedOn'>;

export function answererOf({ person }: KnownLink): Answerer {
  return { accountId: null, name: fullName(person), personId: person.id };
}
