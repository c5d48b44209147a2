import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { DueContexts } from '../../actions/due-contexts.service.js';
import { Citations } from '../citations.service.js';
import { CommentsOfMinutes } from '../circulation/comments/comments-of-minutes.service.js';
import { MinuteMatters } from '../minute-matters.js';
import { MinutesEdits } from '../minutes-edits.js';
import { textsOf } from '../minutes-in-full.js';
import { publicPart } from '../minutes-reading.service.js';
import { PhrasesService } from '../phrases/phrases.service.js';
import { ProceedingsOfMinutes } from '../proceedings-of-minutes.js';
import { VotesOfMinute } from '../votes-of-minute.js';
import type { MinuteInHand } from './minute-in-hand.js';
import { OwnersService } from './owners.service.js';

/** Gathers what the editor of one minute shows. */
@Injectable()
export class MinuteEditorService {
  constructor(
    private readonly edits: MinutesEdits,
    private readonly matters: MinuteMatters,
    private readonly citations: Citations,
    private readonly phrases: PhrasesService,
    private readonly votes: VotesOfMinute,
    private readonly comments: CommentsOfMinutes,
    private readonly owners: OwnersService,
    private readonly proceedings: ProceedingsOfMinutes,
    private readonly dueContexts: DueContexts,
  ) {}

  /** @throws NotFound, NotAllowed, RuleBroken once the minutes are checked */
  async take(minutesId: string, minuteId: string, user: Reader): Promise<MinuteInHand> {
    const whole = await this.edits.refuseUnlessOpenTo(minutesId, user);
    const minute = this.matters.minuteFor(user, whole, minuteId);
    const isClosed = (each: typeof minute) => !this.matters.opening(user, whole.panel.id, each).may;
    const closed = new Set(whole.items.filter(isClosed).map(({ id }) => id));
    const texts = textsOf(minute.blocks);
    const cited = await this.citations.namesIn(texts, whole);
    return {
      minutes: { ...whole, items: whole.items.map((each) => (closed.has(each.id) ? publicPart(each) : each)) },
      minute,
      closed,
      drawn: (text) => this.citations.drawn(text, cited),
      cited: [...cited].map(([id, number]) => ({ id, number })),
      notFound: await this.citations.notFoundIn(texts, whole),
      comments: await this.comments.on(minute, whole.panel.id, user),
      phrases: await this.phrases.offeredTo(whole.panel.id),
      voters: await this.votes.votersOf(whole, minute),
      owners: await this.owners.names(),
      due: await this.dueContexts.of(whole.panel, whole.meeting.day),
      events: await this.proceedings.eventsToTell(whole, minute),
    };
  }
}
