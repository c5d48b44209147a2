import { Injectable } from '@nestjs/common';
import { mayReadDraftAgenda, type Reader } from '../../domain/access/roles.js';
import type { ItemOnAgenda } from '../../domain/actions/promised-business.js';
import { AgendasService } from '../agendas/agendas.service.js';
import { MinutedEntriesService } from '../agendas/minuted-entries.service.js';
import type { MeetingOfPanel } from '../meetings/meeting.entity.js';

export interface BriefedItem extends ItemOnAgenda {
  /** The item of the work programme it came from. */
  readonly programmeItemId: string | null;
}

/** Of an agenda what a brief needs: where things stand on it, in titles that the public reads or will read. */
export interface BriefedAgenda {
  readonly id: string;
  readonly items: readonly BriefedItem[];
  /** Where the panel comes to its earlier minutes, and with them to what is outstanding. */
  readonly minutesItem: { readonly entryId: string; readonly number: string } | null;
  /** Its pages open to the reader: a draft is for those who prepare and check it. */
  readonly opens: boolean;
}

/** The agenda of the meeting a brief is for, drafted or out. */
@Injectable()
export class BriefedAgendas {
  constructor(
    private readonly agendas: AgendasService,
    private readonly entries: MinutedEntriesService,
  ) {}

  async of({ id: meetingId, panelId }: MeetingOfPanel, reader: Reader): Promise<BriefedAgenda | null> {
    const agenda = await this.agendas.findOfMeeting(meetingId);
    const minuted = await this.entries.ofMeeting(meetingId);
    if (agenda === null || minuted === null) return null;
    const minutes = minuted.entries.find(({ kind }) => kind === 'minutes');
    return {
      id: agenda.id,
      items: minuted.entries
        .filter(({ kind }) => kind === 'business')
        .map(({ itemId, programmeItemId, number, title, publicTitle }) => ({
          itemId,
          programmeItemId,
          number,
          title: publicTitle ?? title,
        })),
      minutesItem: minutes ? { entryId: minutes.id, number: minutes.number } : null,
      opens: agenda.state === 'published' || mayReadDraftAgenda(reader, panelId),
    };
  }
}
