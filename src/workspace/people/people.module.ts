import { Module } from '@nestjs/common';
import { GroupController } from './groups/group.controller.js';
import { GroupMembershipsService } from './groups/group-memberships.service.js';
import { PeopleApiController } from './people.api.controller.js';
import { PeopleController } from './people.controller.js';
import { PeopleService } from './people.service.js';
import { PersonChoices } from './person-choices.service.js';
import { PersonStanding } from './person-standing.service.js';
import { PostHoldersController } from './posts/post-holders.controller.js';
import { PostsApiController } from './posts/posts.api.controller.js';
import { PostsController } from './posts/posts.controller.js';
import { PostHoldingsService } from './posts/post-holdings.service.js';
import { PostsService } from './posts/posts.service.js';
import { RegistersApiController } from './registers/registers.api.controller.js';
import { RegistersController } from './registers/registers.controller.js';
import { RegistersService } from './registers/registers.service.js';
import { SummonsConsentsApiController } from './summons-consents/summons-consents.api.controller.js';
import { SummonsConsentsController } from './summons-consents/summons-consents.controller.js';
import { SummonsConsentsService } from './summons-consents/summons-consents.service.js';

@Module({
  controllers: [
    PeopleController,
    GroupController,
    PostsController,
    PostHoldersController,
    RegistersController,
    SummonsConsentsController,
    PeopleApiController,
    PostsApiController,
    RegistersApiController,
    SummonsConsentsApiController,
  ],
  providers: [
    PeopleService,
    PersonChoices,
    PersonStanding,
    PostsService,
    PostHoldingsService,
    RegistersService,
    GroupMembershipsService,
    SummonsConsentsService,
  ],
  exports: [
    PeopleService,
    PersonChoices,
    PersonStanding,
    PostsService,
    PostHoldingsService,
    RegistersService,
    GroupMembershipsService,
    SummonsConsentsService,
  ],
})
export class PeopleModule {}
