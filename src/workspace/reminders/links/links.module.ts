import { Module } from '@nestjs/common';
import { AuthorityModule } from '../../authority/authority.module.js';
import { ContactsService } from './contacts.service.js';
import { KnownLinks } from './known-links.service.js';
import { LinkLetters } from './link-letters.service.js';
import { LinkMaking } from './link-making.service.js';
import { LinkThrottle } from './link-throttle.js';

/** How links in mails are made, sent, opened and guarded, whatever it is that they open. */
@Module({
  imports: [AuthorityModule],
  providers: [ContactsService, KnownLinks, LinkLetters, LinkMaking, LinkThrottle],
  exports: [ContactsService, KnownLinks, LinkLetters, LinkMaking, LinkThrottle],
})
export class LinksModule {}
