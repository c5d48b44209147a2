import { Module } from '@nestjs/common';
import { PeopleApiController } from './people.api.controller.js';
import { PeopleController } from './people.controller.js';
import { PeopleService } from './people.service.js';
import { PersonChoices } from './person-choices.service.js';

@Module({
  controllers: [PeopleController, PeopleApiController],
  providers: [PeopleService, PersonChoices],
  exports: [PeopleService, PersonChoices],
})
export class PeopleModule {}
