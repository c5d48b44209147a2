import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import type { AgendaToCheck, EntryToCheck, Finding } from '../../domain/agendas/checked-agenda.js';
import { checkAgenda } from '../../domain/agendas/publication-checks.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { londonTime } from '../../domain/calendar/london-time.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { AuthorityService } from '../authority/authority.service.js';
import { DeadlinesService } from '../meetings/deadlines.service.js';
import { shortNoticeOf } from '../meetings/meeting.entity.js';
import { type AgendaInFull, type EntryInFull, standingOn } from './agenda-in-full.js';
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
    return {
      partVAApplies: panel.partVaApplies,
      meetingOn: meeting.day,
      today: this.clock.today(),
      publishedAt: acts.map(londonTime),
      convened: shortNoticeOf(meeting)?.at ?? null,
      officesClose: officeClosesAt,
      clearDaysRequired: await this.deadlines.clearDaysRequired(),
      dayCount,
      entries: standingOn(agenda).map(entryToCheck),
    };
  }
}

function isAbout({ entryId = '', paperId = '' }: Finding, closed: ReadonlySet<string>): boolean {
  return closed.has(entryId) || closed.has(paperId);
}

function withoutMatter(finding: Finding, { entries }: AgendaInFull): Finding {
  const number = entries.find(({ id }) => id === finding.entryId)?.number ?? '';
  return { ...finding, message: `Item ${number}: something in matter that is closed to you has to be put right.` };
}

function entryToCheck(entry: EntryInFull): EntryToCheck {
  const { id, number, kind, wording, paperExpectation, marking, papers } = entry;
  return {
    id,
    number,
    kind: kind === 'next-meetings' || kind === 'heading' ? 'formal' : kind,
    wording: wording ?? '',
    paper: paperExpectation === 'paper' ? 'expected' : paperExpectation,
    minutesNamed: entry.minutesOf.length,
    addedOn: entry.standingItemId === null ? entry.addedOn : null,
    isUrgent: entry.urgency !== null,
    marking,
    papers: papers.map((paper) => ({
      id: paper.id,
      title: paper.title,
      isReport: paper.kind === 'report',
      backgroundPapers: paper.backgroundPapers,
      isScan: isScan(paper),
      description: paper.description,
      marking: paper.marking,
    })),
    unprintable: unprintableIn(entry),
  };
}
