import { Module, type OnModuleInit } from '@nestjs/common';
import { ActionAsides } from '../actions/action-asides.service.js';
import { ActionsModule } from '../actions/actions.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { AnswersToReport } from './bodies/answers-to-report.service.js';
import { Bodies } from './bodies/bodies.service.js';
import { BodiesWaiting } from './bodies/bodies-waiting.service.js';
import { BodyDeeds } from './bodies/body-deeds.service.js';
import { BodyEdits } from './bodies/body-edits.js';
import { DeedsController } from './bodies/deeds.controller.js';
import { RepliesDue } from './bodies/replies-due.service.js';
import { Replies } from './bodies/replies.service.js';
import { Sendings } from './bodies/sendings.service.js';
import { WaitingActions } from './bodies/waiting-actions.service.js';
import { HandMadeRecommendations } from './founding/hand-made.service.js';
import { RecommendationFounding } from './founding/recommendation-founding.service.js';
import { FollowUps } from './links/follow-ups.service.js';
import { ReceivedController } from './received/received.controller.js';
import { ReceivedRecommendations } from './received/received-recommendations.service.js';
import { offerAside, recommendationAside } from './recommendation-aside.js';
import { PublicationsModule } from '../../publications/publications.module.js';
import { PublicRecommendations } from './publication/recommendations-content.service.js';
import {
  RecommendationsPublicationApiController,
  RecommendationsPublicationController,
} from './publication/recommendations-publication.controller.js';
import { RecommendationsPublication } from './publication/recommendations-publication.service.js';
import { RecommendationsApiController } from './recommendations.api.controller.js';
import { RecommendationsController } from './recommendations.controller.js';
import { RecommendationsLoader } from './recommendations-loader.js';
import { RecommendationsService } from './recommendations.service.js';

@Module({
  imports: [PublicationsModule, PanelsModule, MeetingsModule, ActionsModule],
  // Whatever has a fixed word in its address comes before what has an id there.
  controllers: [
    ReceivedController,
    RecommendationsController,
    DeedsController,
    RecommendationsApiController,
    RecommendationsPublicationController,
    RecommendationsPublicationApiController,
  ],
  providers: [
    RecommendationsService,
    RecommendationsLoader,
    RecommendationFounding,
    HandMadeRecommendations,
    ReceivedRecommendations,
    Bodies,
    BodiesWaiting,
    AnswersToReport,
    BodyEdits,
    BodyDeeds,
    Sendings,
    Replies,
    RepliesDue,
    WaitingActions,
    PublicRecommendations,
    RecommendationsPublication,
    FollowUps,
  ],
  exports: [
    RecommendationsService,
    RecommendationFounding,
    BodiesWaiting,
    AnswersToReport,
    RepliesDue,
    Bodies,
    Sendings,
    BodyDeeds,
    FollowUps,
    RecommendationsPublication,
  ],
})
export class RecommendationsModule implements OnModuleInit {
  constructor(
    private readonly asides: ActionAsides,
    private readonly recommendations: RecommendationsService,
  ) {}

  onModuleInit(): void {
    this.asides.register(async (action, reader) => {
      const found = await this.recommendations.findOfAction(action.id, reader);
      return found === null ? offerAside(action, reader) : recommendationAside(found);
    });
  }
}
