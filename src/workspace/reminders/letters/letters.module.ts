import { Module } from '@nestjs/common';
import { ActionsModule } from '../../actions/actions.module.js';
import { AuthorityModule } from '../../authority/authority.module.js';
import { PanelsModule } from '../../panels/panels.module.js';
import { AnswersModule } from '../answers/answers.module.js';
import { ActionNewsSending } from '../news/action-news-sending.service.js';
import { Letters } from './letters.service.js';

/** Mails that tell of one event at once, beside the daily digests. */
@Module({
  imports: [AuthorityModule, PanelsModule, ActionsModule, AnswersModule],
  providers: [Letters, ActionNewsSending],
})
export class LettersModule {}
