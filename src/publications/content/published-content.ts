import type { PublicationKind } from '../publication.entity.js';
import type { AgendaContent } from './agenda-content.js';
import type { AuthorityContent } from './authority-content.js';
import type { MeetingNoticeContent } from './meeting-notice-content.js';
import type { ChampionRegisterContent } from './champion-register-content.js';
import type { DecisionsContent, MinutesContent } from './minutes-content.js';
import type { PanelContent, PanelContentSchema1 } from './panel-content.js';
import type { PersonContent } from './person-content.js';
import type { RecommendationsContent } from './recommendations-content.js';
import type { TermsContent } from './terms-content.js';

/** Which content belongs to which kind of publication. */
export interface PublishedContent extends Record<PublicationKind, object> {
  authority: AuthorityContent;
  panel: PanelContent | PanelContentSchema1;
  agenda: AgendaContent;
  person: PersonContent;
  'meeting-notice': MeetingNoticeContent;
  decisions: DecisionsContent;
  'draft-minutes': MinutesContent;
  'approved-minutes': MinutesContent;
  'terms-of-reference': TermsContent;
  'champion-register': ChampionRegisterContent;
  recommendations: RecommendationsContent;
}

/**
 * The shape number stored with a publication. Snapshots are never migrated: a new shape gets the next number, and
 * the portal goes on rendering the earlier ones.
 */
export const CONTENT_SCHEMA: Readonly<Record<PublicationKind, number>> = {
  authority: 1,
  panel: 2,
  agenda: 3,
  person: 1,
  'meeting-notice': 3,
  decisions: 1,
  'draft-minutes': 1,
  'approved-minutes': 1,
  'terms-of-reference': 2,
  'champion-register': 1,
  recommendations: 1,
};
