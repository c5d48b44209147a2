import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import type {
  AgendaToCheck,
  EntryToCheck,
  Finding,
  MinutesToCheck,
  PaperToCheck,
} from '../../domain/agendas/checked-agenda.js';
import { checkAgenda } from '../../domain/agendas/publication-checks.js';
import { type CalendarDate, longDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { londonTime } from '../../domain/calendar/london-time.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { AuthorityService } from '../authority/authority.service.js';
import { DeadlinesService } from '../meetings/deadlines.service.js';
import { type Meeting, shortNoticeOf } from '../meetings/meeting.entity.js';
import { type AgendaInFull, type EntryInFull, openPapersOf, type PaperInFull, standingOn } from './agenda-in-full.js';
import { FileLooks } from './looks/file-looks.service.js';
import { KeptBackFiles } from './looks/kept-back-files.service.js';
import { MattersService } from './matters.service.js';
import { isScan } from './paper.entity.js';
import { unprintableIn } from './printed-words.js';

/** What stands between an agenda and its publication, were it published now. */
@Injectable()
export class AgendaChecksService {
  constructor(
    private readonly matters: MattersService,
    private readonly authority: AuthorityService,
    private readonly deadlines: DeadlinesService,
    private readonly looks: FileLooks,
    private readonly keptBack: KeptBackFiles,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** In words that this reader may read: a finding may repeat the title of a paper. */
  async findingsFor(reader: Reader, agenda: AgendaInFull): Promise<Finding[]> {
    const closed = this.matters.closedTo(reader, agenda);
    const findings = checkAgenda(await this.asChecked(agenda));
    return findings.map((finding) => (isAbout(finding, closed) ? withoutMatter(finding, agenda) : finding));
  }

  private async asChecked(agenda: AgendaInFull): Promise<AgendaToCheck> {
    const { panel, meeting } = agenda;
    const { officeClosesAt, ...dayCount } = await this.authority.councilCalendar();
    const { officeNoticeAt, inspectionAt, summonsAt } = meeting;
    const acts = [officeNoticeAt, inspectionAt, summonsAt, this.clock.now()].filter((act) => act !== null);
    const today = this.clock.today();
    const files = await this.filesOf(agenda);
    return {
      partVAApplies: panel.partVaApplies,
      meetingOn: meeting.day,
      today,
      publishedAt: acts.map(londonTime),
      convened: shortNoticeOf(meeting)?.at ?? null,
      officesClose: officeClosesAt,
      clearDaysRequired: await this.deadlines.clearDaysRequired(),
      dayCount,
      entries: standingOn(agenda).map((entry) => entryToCheck(entry, { agenda, today, files })),
    };
  }

  private async filesOf(agenda: AgendaInFull): Promise<FilesToCheck> {
    const hashes = openPapersOf(agenda).map(({ fileHash }) => fileHash);
    const found = await this.looks.foundIn(hashes);
    const keptBack = await this.keptBack.among(hashes);
    return {
      hiddenIn: ({ fileHash, minutesOfId }) => (minutesOfId === null ? (found.get(fileHash) ?? []) : []),
      keptBackOn: ({ fileHash }) => keptBack.get(fileHash) ?? null,
    };
  }
}

/** What the checks ask about the files of open papers. */
interface FilesToCheck {
  readonly hiddenIn: (paper: PaperInFull) => PaperToCheck['hidden'];
  readonly keptBackOn: (paper: PaperInFull) => string | null;
}

interface Around {
  readonly agenda: AgendaInFull;
  readonly today: CalendarDate;
  readonly files: FilesToCheck;
}

function isAbout({ entryId = '', paperId = '' }: Finding, closed: ReadonlySet<string>): boolean {
  return closed.has(entryId) || closed.has(paperId);
}

function withoutMatter(finding: Finding, { entries }: AgendaInFull): Finding {
  const number = entries.find(({ id }) => id === finding.entryId)?.number ?? '';
  return { ...finding, message: `Item ${number}: something in matter that is closed to you has to be put right.` };
}

function entryToCheck(entry: EntryInFull, { agenda: { panel: own }, today, files }: Around): EntryToCheck {
  const { id, number, kind, wording, paperExpectation, marking, papers } = entry;
  return {
    id,
    number,
    kind: kind === 'next-meetings' || kind === 'heading' ? 'formal' : kind,
    wording: wording ?? '',
    paper: paperExpectation === 'paper' ? 'expected' : paperExpectation,
    minutesOf: entry.minutesOf.map((meeting) => ({
      meeting: `the meeting of ${meeting.panelId === own.id ? '' : `the ${meeting.panel.name} of `}${longDate(meeting.day)}`,
      sat: satOf(meeting, today),
    })),
    isEmptyList: kind === 'next-meetings' && entry.printed.length === 0,
    addedOn: entry.standingItemId === null ? entry.addedOn : null,
    isUrgent: entry.urgency !== null,
    marking,
    papers: papers.map((paper) => ({
      id: paper.id,
      title: paper.title,
      isReport: paper.kind === 'report',
      isMinutes: paper.kind === 'minutes',
      backgroundPapers: paper.backgroundPapers,
      isScan: isScan(paper),
      description: paper.description,
      marking: paper.marking,
      hidden: files.hiddenIn(paper),
      firstPage: paper.pages?.first ?? null,
      keptBackOn: files.keptBackOn(paper),
    })),
    unprintable: unprintableIn(entry),
  };
}

/** Nobody writes down that a meeting was held, so that its day has passed is enough. */
function satOf({ state, day }: Meeting, today: CalendarDate): MinutesToCheck['sat'] {
  if (state === 'cancelled' || state === 'postponed' || state === 'inquorate') return state;
  if (state === 'adjourned') return 'partly';
  const isToCome = (state === 'scheduled' || state === 'called') && day >= today;
  return isToCome ? 'not-yet' : 'yes';
}
