import { Module } from '@nestjs/common';
import { PublicationsModule } from '../../../publications/publications.module.js';
import { ActionsModule } from '../../actions/actions.module.js';
import { AgendasModule } from '../../agendas/agendas.module.js';
import { AuthorityModule } from '../../authority/authority.module.js';
import { ChampionReportsModule } from '../../champion-reports/champion-reports.module.js';
import { ChampionsModule } from '../../champions/champions.module.js';
import { MeetingsModule } from '../../meetings/meetings.module.js';
import { PanelsModule } from '../../panels/panels.module.js';
import { TermsOfReferenceModule } from '../../terms-of-reference/terms-of-reference.module.js';
import { AnswersModule } from '../answers/answers.module.js';
import { AroundMeetingService } from '../meetings/around-meeting.service.js';
import { MeetingNewsSending } from '../meetings/meeting-news-sending.service.js';
import { ActionNewsSending } from '../news/action-news-sending.service.js';
import { DailyLetters } from '../daily/daily-letters.service.js';
import { ExemptReviewsDue } from '../exempt-reviews/exempt-reviews-due.service.js';
import { ReportsAskedFor } from '../reports/reports-asked-for.service.js';
import { ReportsModule } from '../reports/reports.module.js';
import { ChampionLetters } from '../champions/champion-letters.service.js';
import { RecommendationsModule } from '../../recommendations/recommendations.module.js';
import { RepliesDueLetters } from '../replies/replies-due-letters.service.js';
import { TermsReviewsDue } from '../terms-reviews/terms-reviews-due.service.js';
import { Letters } from './letters.service.js';

/** Mails that tell of one event at once, beside the daily digests. */
@Module({
  imports: [
    PublicationsModule,
    AuthorityModule,
    PanelsModule,
    TermsOfReferenceModule,
    ChampionsModule,
    ChampionReportsModule,
    MeetingsModule,
    ActionsModule,
    RecommendationsModule,
    AgendasModule,
    AnswersModule,
    ReportsModule,
  ],
  providers: [
    Letters,
    ActionNewsSending,
    AroundMeetingService,
    MeetingNewsSending,
    DailyLetters,
    ReportsAskedFor,
    ExemptReviewsDue,
    TermsReviewsDue,
    ChampionLetters,
    RepliesDueLetters,
  ],
  exports: [DailyLetters],
})
export class LettersModule {}
