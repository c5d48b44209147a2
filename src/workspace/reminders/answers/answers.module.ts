import { Module } from '@nestjs/common';
import { ActionsModule } from '../../actions/actions.module.js';
import { AuthorityModule } from '../../authority/authority.module.js';
import { MinutesModule } from '../../minutes/minutes.module.js';
import { PanelsModule } from '../../panels/panels.module.js';
import { LinksModule } from '../links/links.module.js';
import { ActionPauses } from '../requests/action-pauses.service.js';
import { DecliningController } from '../requests/declining.controller.js';
import { Declining } from '../requests/declining.service.js';
import { OwnerRequests } from '../requests/owner-requests.service.js';
import { RequestsWaiting } from '../requests/requests-waiting.service.js';
import { RunDays } from '../runs/run-days.service.js';
import { ActionPageAsides } from './action-page-asides.js';
import { AnswerLetters } from './answer-letters.service.js';
import { AnswerLinks } from './answer-links.service.js';
import { AnswerStanding } from './answer-standing.service.js';
import { AnswersController } from './answers.controller.js';
import { Answers } from './answers.service.js';
import { FreshLinksController } from './fresh-links.controller.js';
import { FreshLinks } from './fresh-links.service.js';
import { LiveLinksController } from './live-links.controller.js';
import { LiveLinksService } from './live-links.service.js';
import { OpenedLinks } from './opened-links.service.js';
import { ResolvedWords } from './resolved-words.service.js';

/** What people can do about an action by the link in a mail, without signing in, and who settles what they ask for. */
@Module({
  imports: [AuthorityModule, PanelsModule, ActionsModule, MinutesModule, LinksModule],
  controllers: [FreshLinksController, AnswersController, LiveLinksController, DecliningController],
  providers: [
    ActionPageAsides,
    ActionPauses,
    AnswerLetters,
    AnswerLinks,
    AnswerStanding,
    Answers,
    Declining,
    FreshLinks,
    LiveLinksService,
    OpenedLinks,
    OwnerRequests,
    RequestsWaiting,
    ResolvedWords,
    RunDays,
  ],
  exports: [LinksModule, RunDays, AnswerLinks, RequestsWaiting],
})
export class AnswersModule {}
