import { Inject, Injectable } from '@nestjs/common';
import type { ExemptMarking } from '../../domain/access/exempt-marking.js';
import { mayOpen, type Matter, type Opening, refusalInWords } from '../../domain/access/redaction-policy.js';
import type { Reader } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { NotAllowed, NotFound } from '../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { AgendaInFull, EntryInFull, PaperInFull } from './agenda-in-full.js';

/** Puts entries and papers before the redaction policy: the one place that says what matter they are. */
@Injectable()
export class MattersService {
  constructor(@Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock) {}

  /** Whether this reader may open the entry, or one paper of it, today. */
  opening(reader: Reader, panelId: string, entry: EntryInFull, paper?: PaperInFull): Opening {
    return mayOpen(reader, matterOf(panelId, entry, paper), this.clock.today());
  }

  /** Whether they may open what was handed in for the entry: as closed as exempt matter until the clerk has decided. */
  openingSubmitted(reader: Reader, panelId: string, entry: EntryInFull): Opening {
    const matter = matterOf(panelId, entry);
    return mayOpen(reader, { ...matter, markings: [...matter.markings, UNDECIDED] }, this.clock.today());
  }

  /** Ids of the entries and papers that stay closed to this reader. */
  closedTo(reader: Reader, { panel, entries }: AgendaInFull): ReadonlySet<string> {
    const isClosed = (entry: EntryInFull, paper?: PaperInFull) => !this.opening(reader, panel.id, entry, paper).may;
    return new Set(
      entries.flatMap((entry) => [
        ...(isClosed(entry) ? [entry.id] : []),
        ...entry.papers.filter((paper) => isClosed(entry, paper)).map(({ id }) => id),
      ]),
    );
  }

  /** @throws NotFound, NotAllowed when its matter is closed to this reader */
  entryFor(reader: Reader, agenda: AgendaInFull, entryId: string): EntryInFull {
    const entry = agenda.entries.find(({ id }) => id === entryId);
    if (!entry) throw new NotFound('There is no such item on this agenda.');
    refuseClosed(this.opening(reader, agenda.panel.id, entry));
    return entry;
  }

  /** @throws NotFound, NotAllowed when its matter is closed to this reader */
  paperFor(reader: Reader, agenda: AgendaInFull, paperId: string): { entry: EntryInFull; paper: PaperInFull } {
    const entry = agenda.entries.find(({ papers }) => papers.some(({ id }) => id === paperId));
    const paper = entry?.papers.find(({ id }) => id === paperId);
    if (!entry || !paper) throw new NotFound('There is no such paper on this agenda.');
    refuseClosed(this.opening(reader, agenda.panel.id, entry, paper));
    return { entry, paper };
  }
}

/** Nobody has named a paragraph yet, so none gives other members of the council a right. */
const UNDECIDED: ExemptMarking = {
  ...{ basis: 'exempt', paragraphs: [], reason: '', publicInterestTest: '', reviewOn: null },
  ...{ mustBeRegistered: false, ownPlanningPermission: false, contractNegotiation: false },
};

/** A paper is as closed as its entry, and as its own marking makes it. */
export function matterOf(panelId: string, entry: EntryInFull, paper?: PaperInFull): Matter {
  return {
    panelId,
    markings: [entry.marking, paper?.marking ?? null].filter((marking) => marking !== null),
    officerIds: entry.officerId === null ? [] : [entry.officerId],
    interestedPersonIds: entry.interests.map(({ personId }) => personId),
  };
}

export function refuseClosed(opening: Opening): void {
  if (!opening.may) throw new NotAllowed(refusalInWords(opening.because));
}
