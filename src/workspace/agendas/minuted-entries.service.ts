import { Injectable } from '@nestjs/common';
import type { Matter } from '../../domain/access/redaction-policy.js';
import type { HowMinuted } from '../../domain/agendas/how-minuted.js';
import type { PageRange } from '../../domain/agendas/page-numbers.js';
import type { Urgency } from '../../domain/agendas/urgency.js';
import type { MeetingOfPanel } from '../meetings/meeting.entity.js';
import type { AgendaEntry } from './agenda-entry.entity.js';
import { type AgendaInFull, type EntryInFull, standingOn } from './agenda-in-full.js';
import { AgendasService } from './agendas.service.js';
import { matterOf } from './matters.service.js';

/** An agenda as those see it who record what became of it. */
export interface MinutedAgenda {
  readonly id: string;
  /** Without what was withdrawn, in order. */
  readonly entries: readonly MinutedEntry[];
}

/** An entry with what its minute begins with. Holds exempt matter, as `matter` says. */
export interface MinutedEntry extends Pick<
  AgendaEntry,
  'id' | 'itemId' | 'programmeItemId' | 'kind' | 'title' | 'publicTitle' | 'presenter'
> {
  /** The printed number; empty for a sub-heading. */
  readonly number: string;
  readonly howMinuted: HowMinuted | null;
  /** Paragraphs printed below the title: the wording of an exclusion, or the next meetings. */
  readonly printed: readonly string[];
  readonly urgency: Urgency | null;
  /** The meetings whose minutes it puts to approval, earliest first. */
  readonly minutesOf: readonly MeetingOfPanel[];
  readonly pages: PageRange | null;
  readonly papers: readonly MinutedPaper[];
  /** What the redaction policy is asked about. */
  readonly matter: Matter;
}

export interface MinutedPaper {
  readonly id: string;
  readonly title: string;
  readonly author: string | null;
  readonly pages: PageRange | null;
  readonly matter: Matter;
}

/** The entries of a meeting's agenda for the minutes. Asks nobody for permission. */
@Injectable()
export class MinutedEntriesService {
  constructor(private readonly agendas: AgendasService) {}

  /** Null where the meeting has no agenda here. */
  async ofMeeting(meetingId: string): Promise<MinutedAgenda | null> {
    const agenda = await this.agendas.findOfMeeting(meetingId);
    if (!agenda) return null;
    const inFull = await this.agendas.load(agenda.id);
    return { id: agenda.id, entries: standingOn(inFull).map((entry) => minutedEntry(entry, inFull)) };
  }
}

function minutedEntry(entry: EntryInFull, { panel }: AgendaInFull): MinutedEntry {
  const { id, itemId, programmeItemId, kind, title, publicTitle, presenter } = entry;
  const { number, howMinuted, printed, urgency, minutesOf, pages } = entry;
  const papers = entry.papers.map((paper) => ({
    id: paper.id,
    title: paper.title,
    author: paper.author,
    pages: paper.pages,
    matter: matterOf(panel.id, entry, paper),
  }));
  const matter = matterOf(panel.id, entry);
  return {
    id,
    itemId,
    programmeItemId,
    kind,
    title,
    publicTitle,
    presenter,
    number,
    howMinuted,
    printed,
    urgency,
    minutesOf,
    pages,
    papers,
    matter,
  };
}
