import { Module } from '@nestjs/common';
import { PublicationsModule } from '../publications/publications.module.js';
import { CalendarsController } from './calendars/calendars.controller.js';
import { PublishedCalendars } from './calendars/published-calendars.js';
import { CouncillorsController } from './councillors/councillors.controller.js';
import { CouncillorsApiController } from './councillors/councillors.api.controller.js';
import { PublishedCouncillors } from './councillors/published-councillors.js';
import { HomeController } from './home/home.controller.js';
import { MeetingController } from './meetings/meeting.controller.js';
import { MeetingsController } from './meetings/meetings.controller.js';
import { MinutesPageController } from './minutes/minutes.controller.js';
import { MonthsController } from './meetings/months.controller.js';
import { PanelsController } from './panels/panels.controller.js';
import { PublicApiController } from './public.api.controller.js';
import { SitemapController } from './sitemap.controller.js';
import { PublicChampionsApiController, PublicChampionsController } from './champions/champions.controller.js';
import {
  PublicRecommendationsApiController,
  PublicRecommendationsController,
} from './recommendations/recommendations.controller.js';
import { PublishedTermsOfReference } from './terms-of-reference/published-terms.js';
import { PublicTermsApiController } from './terms-of-reference/terms-of-reference.api.controller.js';
import { PublicTermsController } from './terms-of-reference/terms-of-reference.controller.js';

/** The public side: reads what was published, and nothing else. */
@Module({
  imports: [PublicationsModule],
  controllers: [
    HomeController,
    MeetingsController,
    MonthsController,
    CalendarsController,
    PanelsController,
    PublicTermsController,
    PublicChampionsController,
    PublicChampionsApiController,
    PublicRecommendationsController,
    PublicRecommendationsApiController,
    CouncillorsController,
    MinutesPageController,
    MeetingController,
    PublicApiController,
    PublicTermsApiController,
    CouncillorsApiController,
    SitemapController,
  ],
  providers: [PublishedCouncillors, PublishedCalendars, PublishedTermsOfReference],
})
export class PortalModule {}
