import { Module } from '@nestjs/common';
import { ActionsModule } from '../../actions/actions.module.js';
import { AuthorityModule } from '../../authority/authority.module.js';
import { MinutesModule } from '../../minutes/minutes.module.js';
import { PanelsModule } from '../../panels/panels.module.js';
import { ContactsService } from '../runs/contacts.service.js';
import { AnswerLinks } from './answer-links.service.js';
import { AnswerStanding } from './answer-standing.service.js';
import { AnswerThrottle } from './answer-throttle.js';
import { AnswersController } from './answers.controller.js';
import { Answers } from './answers.service.js';
import { FreshLinksController } from './fresh-links.controller.js';
import { FreshLinks } from './fresh-links.service.js';
import { OpenedLinks } from './opened-links.service.js';
import { ResolvedWords } from './resolved-words.service.js';

/** What people can do about an action by the link in a mail, without signing in. */
@Module({
  imports: [AuthorityModule, PanelsModule, ActionsModule, MinutesModule],
  controllers: [FreshLinksController, AnswersController],
  providers: [
    ContactsService,
    AnswerLinks,
    AnswerStanding,
    AnswerThrottle,
    Answers,
    FreshLinks,
    OpenedLinks,
    ResolvedWords,
  ],
  exports: [ContactsService, AnswerLinks],
})
export class AnswersModule {}
