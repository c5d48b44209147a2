import { Module } from '@nestjs/common';
import { PublicationsModule } from '../../publications/publications.module.js';
import { AuthorityPublication } from './authority-publication.js';
import { AuthoritySettings } from './authority-settings.js';
import { AuthorityService } from './authority.service.js';
import { HolidayYears } from './calendar/holiday-years.js';

@Module({
  imports: [PublicationsModule],
  providers: [AuthorityService, AuthoritySettings, AuthorityPublication, HolidayYears],
  exports: [AuthorityService],
})
export class AuthorityModule {}
