import { availableParallelism } from 'node:os';
import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../src/domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../src/platform/config/council-clock.js';
import type { Agenda } from '../../src/workspace/agendas/agenda.entity.js';
import { AgendasService } from '../../src/workspace/agendas/agendas.service.js';
import { EntriesService } from '../../src/workspace/agendas/entries/entries.service.js';
import { MarkingsService } from '../../src/workspace/agendas/markings/markings.service.js';
import { PapersService } from '../../src/workspace/agendas/papers/papers.service.js';
import { MeetingsService } from '../../src/workspace/meetings/meetings.service.js';
import { StandingItemsService } from '../../src/workspace/panels/standing-items.service.js';
import { DEMO_USER } from '../demo-user.js';
import { IncomingPapers } from '../incoming-papers.js';
import type { AgendaFacts, ItemFacts, PaperFacts } from './agenda-facts.js';
import type { Cast } from './people.js';

/** Where the demo's clerk writes agendas, as any clerk would: item by item, each with its paper. */
@Injectable()
export class AgendaDesk {
  constructor(
    private readonly agendas: AgendasService,
    private readonly entries: EntriesService,
    private readonly markings: MarkingsService,
    private readonly papers: PapersService,
    private readonly meetings: MeetingsService,
    private readonly standingItems: StandingItemsService,
    private readonly incoming: IncomingPapers,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** The finished draft. */
  async write(meetingId: string, { items, ...details }: AgendaFacts, cast: Cast): Promise<Agenda> {
    const { id: agendaId, version } = await this.agendas.draftFor(meetingId, DEMO_USER);
    await this.agendas.saveDetails(agendaId, { ...details, version }, DEMO_USER);
    const papers: PaperInPlace[] = [];
    let behind: string | undefined;
    for (const { paper, ...item } of items) {
      behind = await this.writeItem(agendaId, item, behind, cast);
      if (paper) papers.push({ agendaId, entryId: behind, paper });
    }
    await inLanes(papers, (paper) => this.addPaper(paper));
    return this.agendas.get(agendaId);
  }

  private async writeItem(
    agendaId: string,
    { standing, title = standing ?? '', officer, marking, minutesOf = [], ...facts }: Omit<ItemFacts, 'paper'>,
    behind: string | undefined,
    cast: Cast,
  ): Promise<string> {
    const officerId = officer && cast(officer).id;
    const earlier = await this.meetingsOf(agendaId, minutesOf);
    const entry = { ...facts, title, minutesOf: earlier, ...(officerId === undefined ? {} : { officerId }) };
    const entryId =
      standing === undefined
        ? await this.entries.add(agendaId, { ...entry, kind: 'business', after: behind }, DEMO_USER)
        : await this.takeUp(agendaId, standing, entry);
    if (marking) await this.markings.mark(agendaId, { entryId }, marking, DEMO_USER);
    return entryId;
  }

  /** A standing item is on the agenda already: only what is said of it for this meeting is written. */
  private async takeUp(agendaId: string, standing: string, entry: EntryFacts): Promise<string> {
    const { entries, panel } = await this.agendas.load(agendaId);
    const standingItem = (await this.standingItems.of(panel.id)).find(({ title }) => title === standing);
    const item = entries.find(({ standingItemId }) => standingItemId === standingItem?.id);
    if (!item) throw new Error(`The demo's panel has no standing item “${standing}”.`);
    if (entry.title !== standing) {
      await this.entries.save(agendaId, item.id, { ...entry, version: item.version }, DEMO_USER);
    }
    return item.id;
  }

  private async meetingsOf(agendaId: string, days: readonly string[]): Promise<string[]> {
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return [];
    const { panel } = await this.agendas.load(agendaId);
    const meetings = await this.meetings.between([panel.id], [first, last], days.length);
    return meetings.filter(({ day }) => days.includes(day)).map(({ id }) => id);
  }

  private async addPaper({ paper, ...place }: PaperInPlace): Promise<void> {
    const { pages, isScan = false, replaces, ...form } = paper;
    const first = await this.lay(paper, replaces?.pages ?? pages, isScan);
    if (form.kind === 'minutes') await this.makeRoom(place);
    const paperId = await this.papers.add(place, form, first, DEMO_USER);
    if (replaces === undefined) return;
    const change = { ...form, replacementReason: replaces.reason, version: 1 };
    const file = await this.lay(paper, pages, isScan);
    await this.papers.save({ agendaId: place.agendaId, paperId }, change, file, DEMO_USER);
  }

  /** Draft minutes that came by themselves give way to those the agenda of the day had. */
  private async makeRoom({ agendaId, entryId }: Omit<PaperInPlace, 'paper'>): Promise<void> {
    const entry = (await this.agendas.load(agendaId)).entries.find(({ id }) => id === entryId);
    for (const { id, minutesOfId, version } of entry?.papers ?? []) {
      if (minutesOfId !== null) await this.papers.remove(agendaId, id, version, DEMO_USER);
    }
  }

  private async lay({ title }: PaperFacts, pages: number, isScan: boolean) {
    const fileName = `${title}.pdf`.replace(/[^\w .-]/g, '');
    return this.incoming.lay(fileName, { title, pages, isScan, madeAt: this.clock.now() });
  }
}

type EntryFacts = Omit<ItemFacts, 'minutesOf'> & { readonly title: string; readonly minutesOf: string[] };

interface PaperInPlace {
  readonly agendaId: string;
  readonly entryId: string;
  readonly paper: PaperFacts;
}

/** Every paper is opened in a process of its own; more of these than the machine has room for would starve each other. */
async function inLanes<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
  const waiting = [...things];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), MOST_LANES) }, lane));
}

const MOST_LANES = 4;
