import type { MeetingOfPanel } from '../../../meetings/meeting.entity.js';

/** A meeting with an agenda to take items from. */
export interface Source {
  readonly agendaId: string;
  readonly isDraft: boolean;
  readonly meeting: MeetingOfPanel;
}
