import { Module } from '@nestjs/common';
import { PublicationsModule } from '../../publications/publications.module.js';
import { AuthorityModule } from '../authority/authority.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { AdoptionController } from './adoption/adoption.controller.js';
import { TermsAdoptionService } from './adoption/terms-adoption.service.js';
import { AmendmentsApiController } from './amendments/amendments.api.controller.js';
import { AmendmentsController } from './amendments/amendments.controller.js';
import { AmendmentsService } from './amendments/amendments.service.js';
import { TermsDifferencesApiController } from './differences/differences.api.controller.js';
import { TermsDifferencesController } from './differences/differences.controller.js';
import { RevisedTermsService } from './differences/revised-terms.service.js';
import { NewTermsController } from './drafting/new-terms.controller.js';
import { TermsDetailsController } from './drafting/terms-details.controller.js';
import { TermsDetailsService } from './drafting/terms-details.service.js';
import { TermsDraftingService } from './drafting/terms-drafting.service.js';
import { TermsRemovalService } from './drafting/terms-removal.service.js';
import { TermsSectionController } from './drafting/terms-section.controller.js';
import { TermsTextController } from './drafting/terms-text.controller.js';
import { TermsPublication } from './publication/terms-publication.js';
import { TermsPublishingService } from './publication/terms-publishing.service.js';
import { TermsToPublishService } from './publication/terms-to-publish.service.js';
import { TermsForPanels } from './terms-for-panels.js';
import { TermsOfDayService } from './terms-of-day.service.js';
import { TermsOfReferenceApiController } from './terms-of-reference.api.controller.js';
import { TermsOfReferenceController } from './terms-of-reference.controller.js';
import { TermsOfReferenceService } from './terms-of-reference.service.js';
import { TermsToReviewService } from './terms-to-review.service.js';

/** `new` is an address of its own, and so comes before that of a version. */
@Module({
  imports: [PublicationsModule, AuthorityModule, PanelsModule],
  controllers: [
    NewTermsController,
    TermsOfReferenceController,
    TermsTextController,
    TermsSectionController,
    TermsDetailsController,
    AdoptionController,
    AmendmentsController,
    TermsDifferencesController,
    TermsOfReferenceApiController,
    AmendmentsApiController,
    TermsDifferencesApiController,
  ],
  providers: [
    TermsOfReferenceService,
    TermsOfDayService,
    RevisedTermsService,
    TermsToReviewService,
    TermsDraftingService,
    TermsDetailsService,
    TermsRemovalService,
    TermsAdoptionService,
    AmendmentsService,
    TermsPublication,
    TermsPublishingService,
    TermsToPublishService,
    TermsForPanels,
  ],
  exports: [
    TermsOfReferenceService,
    TermsOfDayService,
    RevisedTermsService,
    TermsToReviewService,
    TermsDraftingService,
    TermsDetailsService,
    TermsAdoptionService,
    AmendmentsService,
    TermsPublishingService,
    TermsToPublishService,
  ],
})
export class TermsOfReferenceModule {}
