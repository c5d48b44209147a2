import { Injectable } from '@nestjs/common';
import { AgendasService } from '../agendas/agendas.service.js';
import type { EntryOfMeeting } from './entry-of-meeting.js';

/** The entries of a meeting’s agenda that were not withdrawn, in their order; none before there is an agenda. */
@Injectable()
export class EntriesOfMeeting {
  constructor(private readonly agendas: AgendasService) {}

  async of(meetingId: string): Promise<EntryOfMeeting[]> {
    const agenda = await this.agendas.findOfMeeting(meetingId);
    if (agenda === null) return [];
    const { entries } = await this.agendas.load(agenda.id);
    return entries
      .filter(({ isWithdrawn, kind }) => !isWithdrawn && kind !== 'heading')
      .map((entry) => ({
        id: entry.id,
        number: entry.number,
        title: entry.publicTitle ?? entry.title,
        kind: entry.kind,
        basis: (entry.marking ?? entry.papers.find(({ marking }) => marking !== null)?.marking)?.basis ?? null,
        interestedPersonIds: entry.interests.map(({ personId }) => personId),
      }));
  }
}
