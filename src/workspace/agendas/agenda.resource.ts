import { type ExemptMarking, publicLabel, shortLabel } from '../../domain/access/exempt-marking.js';
import type { AgendaInHand } from './agenda-in-hand.js';
import type { EntryInFull, MarkingInFull, PaperInFull } from './agenda-in-full.js';
import { isScan } from './paper.entity.js';

/** An agenda as the API gives it. Of what is closed to the reader there is only what the public reads. */
export function toAgendaResource({ agenda, deadline, findings, closed }: AgendaInHand) {
  const { panel, meeting } = agenda;
  return {
    id: agenda.id,
    state: agenda.state,
    panel: { id: panel.id, name: panel.name, reference: panel.reference },
    meeting: { id: meeting.id, day: meeting.day, startsAt: meeting.startsAt },
    note: agenda.note,
    issuedOn: agenda.issuedOn,
    publishBy: deadline?.publishBy ?? null,
    lastPage: agenda.lastPage,
    entries: agenda.entries.map((entry) => toEntryResource(entry, closed)),
    findings: findings.map((finding) => ({
      level: finding.level,
      code: finding.code,
      message: finding.message,
      entryId: finding.entryId ?? null,
      paperId: finding.paperId ?? null,
      field: finding.field ?? null,
      lawRef: finding.lawRef,
    })),
    version: agenda.version,
  };
}

export function toEntryResource(entry: EntryInFull, closed: ReadonlySet<string>) {
  const isOpen = !closed.has(entry.id);
  return {
    id: entry.id,
    number: entry.number,
    kind: entry.kind,
    isOpen,
    title: isOpen ? entry.title : (entry.publicTitle ?? entry.title),
    publicTitle: entry.publicTitle,
    purpose: isOpen ? entry.purpose : null,
    presenter: isOpen ? entry.presenter : null,
    officerId: isOpen ? entry.officerId : null,
    paperExpectation: entry.paperExpectation,
    wording: isOpen ? entry.wording : null,
    meetingsText: isOpen ? entry.meetingsText : null,
    howMinuted: entry.howMinuted,
    minutesOf: entry.minutesOf.map(({ id }) => id),
    itemId: entry.itemId,
    addedOn: entry.addedOn,
    urgency: isOpen ? entry.urgency : null,
    isWithdrawn: entry.isWithdrawn,
    withdrawalReason: isOpen ? entry.withdrawalReason : null,
    printed: isOpen ? entry.printed : [],
    pages: entry.pages,
    marking: entry.marking === null ? null : toMarkingResource(entry.marking, isOpen),
    interests: isOpen ? entry.interests.map(({ id, personId, recordedAt }) => ({ id, personId, recordedAt })) : [],
    papers: isOpen ? entry.papers.map((paper) => toPaperResource(paper, closed)) : [],
    version: entry.version,
  };
}

function toPaperResource(paper: PaperInFull, closed: ReadonlySet<string>) {
  const isOpen = !closed.has(paper.id);
  return {
    id: paper.id,
    isOpen,
    kind: isOpen ? paper.kind : null,
    title: isOpen ? paper.title : null,
    author: isOpen ? paper.author : null,
    backgroundPapers: isOpen ? paper.backgroundPapers : null,
    description: isOpen ? paper.description : null,
    isScan: isScan(paper),
    fileName: isOpen ? paper.fileName : null,
    sourceName: isOpen ? paper.sourceName : null,
    byteSize: isOpen ? paper.byteSize : null,
    pageCount: paper.pageCount,
    pages: paper.pages,
    marking: paper.marking === null ? null : toMarkingResource(paper.marking, isOpen),
    version: paper.version,
  };
}

function toMarkingResource(marking: MarkingInFull, isOpen: boolean) {
  return {
    label: publicLabel(marking),
    shortLabel: shortLabel(marking),
    ground: isOpen ? groundOf(marking) : null,
    publicName: marking.publicName,
    version: marking.version,
  };
}

/** What only those who may open the matter may read of its marking. */
function groundOf(marking: ExemptMarking) {
  if (marking.basis === 'confidential') {
    const { basis, legalBasis, legalBasisText } = marking;
    return { basis, legalBasis, legalBasisText };
  }
  const { basis, paragraphs, reason, publicInterestTest, reviewOn } = marking;
  const { contractNegotiation, mustBeRegistered, ownPlanningPermission } = marking;
  return {
    basis,
    paragraphs,
    reason,
    publicInterestTest,
    reviewOn,
    contractNegotiation,
    mustBeRegistered,
    ownPlanningPermission,
  };
}
