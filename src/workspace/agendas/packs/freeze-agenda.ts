import { closedPaperIds } from '../../../domain/access/public-facts.js';
import type {
  ConfidentialInformation,
  ExemptInformation,
  ExemptMarking,
} from '../../../domain/access/exempt-marking.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { MembershipContent } from '../../../publications/content/membership-content.js';
import type { Authority } from '../../authority/authority.entity.js';
import type { ProperOfficer } from '../../authority/proper-officer.entity.js';
import { shortNoticeIn } from '../../meetings/meeting.entity.js';
import { publicNameOf } from '../../people/person.entity.js';
import {
  type AgendaInFull,
  type EntryInFull,
  type MarkingInFull,
  type PaperInFull,
  standingOn,
} from '../agenda-in-full.js';
import {
  FROZEN_SCHEMA,
  type FrozenAgenda,
  type FrozenAuthority,
  type FrozenEntry,
  type FrozenMeeting,
  type FrozenPanel,
  type FrozenPaper,
} from './frozen-agenda.js';

/** What stands around an agenda when it is frozen. */
export interface Surroundings {
  /** By the council's clock, ISO UTC text. */
  readonly now: string;
  readonly today: CalendarDate;
  readonly authority: Authority;
  readonly properOfficer: ProperOfficer | null;
  readonly membership: MembershipContent;
}

/** Copies an agenda value by value, with the redaction policy's answer for each paper. */
export function freezeAgenda(agenda: AgendaInFull, around: Surroundings): FrozenAgenda {
  const entries = standingOn(agenda);
  const closed = closedPaperIds(entries);
  return {
    schema: FROZEN_SCHEMA,
    agendaId: agenda.id,
    frozenAt: around.now,
    authority: freezeAuthority(agenda, around),
    panel: freezePanel(agenda),
    meeting: freezeMeeting(agenda),
    membership: around.membership,
    issuedOn: agenda.issuedOn ?? around.today,
    note: agenda.note,
    entries: entries.map((entry) => freezeEntry(entry, closed)),
  };
}

function freezeAuthority({ panel }: AgendaInFull, { authority, properOfficer }: Surroundings): FrozenAuthority {
  return {
    name: authority.name,
    brandColour: authority.brandColour,
    properOfficer: properOfficer && { name: properOfficer.name, post: properOfficer.post },
    team: { name: authority.teamName, mailbox: authority.teamMailbox, telephone: authority.teamTelephone },
    clerk: panel.clerk ? publicNameOf(panel.clerk) : null,
    notices: {
      filming: authority.filmingNotice,
      access: authority.accessNotice,
      formats: authority.formatsNotice,
    },
  };
}

function freezePanel({ panel }: AgendaInFull): FrozenPanel {
  const { id, name, slug, reference, pageStyle, partVaApplies } = panel;
  return { id, name, slug, reference, pageStyle, partVaApplies };
}

function freezeMeeting({ meeting }: AgendaInFull): FrozenMeeting {
  const { id, kind, day, startsAt, place, slug } = meeting;
  return { id, kind, day, startsAt, place: place.split('\n'), slug, shortNotice: shortNoticeIn(meeting) };
}

function freezeEntry(entry: EntryInFull, closed: ReadonlySet<string>): FrozenEntry {
  const { id, number, kind, title, publicTitle, purpose, presenter, officerId, paperExpectation, pages, blank } = entry;
  return {
    ...{ id, number, kind, title, publicTitle, purpose, presenter, officerId, paperExpectation, pages, blank },
    wording: entry.printed,
    marking: freezeMarking(entry.marking),
    urgency: entry.urgency,
    minutesOf: entry.minutesOf.map(({ panel, day }) => ({ panel: panel.name, day })),
    papers: entry.papers.map((paper) => freezePaper(paper, closed.has(paper.id))),
  };
}

function freezePaper(paper: PaperInFull, isClosed: boolean): FrozenPaper {
  const { id, kind, title, author, backgroundPapers, description, fileHash, pageCount, pages } = paper;
  return {
    ...{ id, kind, title, author, backgroundPapers, description, fileHash, pageCount, pages, isClosed },
    marking: freezeMarking(paper.marking),
    publicName: paper.marking?.publicName ?? null,
  };
}

/** Without what an edit of the marking needs. */
function freezeMarking(marking: MarkingInFull | null): ExemptMarking | null {
  if (marking === null) return null;
  return marking.basis === 'exempt' ? freezeExempt(marking) : freezeConfidential(marking);
}

function freezeExempt(marking: ExemptInformation): ExemptInformation {
  const { basis, paragraphs, reason, publicInterestTest, reviewOn } = marking;
  const { mustBeRegistered, ownPlanningPermission, contractNegotiation } = marking;
  return {
    ...{ basis, paragraphs, reason, publicInterestTest, reviewOn },
    ...{ mustBeRegistered, ownPlanningPermission, contractNegotiation },
  };
}

function freezeConfidential({ basis, legalBasis, legalBasisText }: ConfidentialInformation): ConfidentialInformation {
  return { basis, legalBasis, legalBasisText };
}
