import type { AgendaContent } from './content/agenda-content.js';
import type { MeetingNoticeContent } from './content/meeting-notice-content.js';
import type { Publication } from './publication.entity.js';

/** A meeting the public knows of: from its notice where there is one, or else from its agenda. */
export interface PublishedMeeting {
  /** Without the leading slash. */
  readonly address: string;
  readonly panel: MeetingNoticeContent['panel'];
  readonly meeting: MeetingNoticeContent['meeting'];
  readonly state: MeetingNoticeContent['state'];
  /** Its place in the record: what is published of it later stands further on. */
  readonly sequence: number;
}

export function publishedMeeting(
  { address, sequence }: Pick<Publication, 'address' | 'sequence'>,
  content: AgendaContent | MeetingNoticeContent,
): PublishedMeeting {
  const { panel, meeting } = content;
  const state = 'state' in content ? content.state : 'scheduled';
  return { address, panel: { name: panel.name, slug: panel.slug }, meeting, state, sequence };
}
