import { PUBLIC_READER } from '../../../../src/domain/access/roles.js';
import type { PageStyle } from '../../../../src/domain/agendas/page-numbers.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import type { Unit } from '../../../../src/platform/database/unit.js';
import { FileStore } from '../../../../src/platform/files/file-store.js';
import { NOTHING_HIDDEN } from '../../../../src/platform/pdf/hidden/look.js';
import type { CurrentUser } from '../../../../src/platform/web/current-user.js';
import { AgendaEntry } from '../../../../src/workspace/agendas/agenda-entry.entity.js';
import { Agenda } from '../../../../src/workspace/agendas/agenda.entity.js';
import { ExemptMarkingRow } from '../../../../src/workspace/agendas/exempt-marking.entity.js';
import { FileLooks } from '../../../../src/workspace/agendas/looks/file-looks.service.js';
import { Paper } from '../../../../src/workspace/agendas/paper.entity.js';
import { Authority } from '../../../../src/workspace/authority/authority.entity.js';
import { ProperOfficer } from '../../../../src/workspace/authority/proper-officer.entity.js';
import { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { Panel } from '../../../../src/workspace/panels/panel.entity.js';
import { Seat } from '../../../../src/workspace/panels/seat.entity.js';
import { Person } from '../../../../src/workspace/people/person.entity.js';
import { openApp, type TestApp } from '../../../support/app.js';
import { authorityForm } from '../../../support/factories/authority.js';
import { userWith } from '../../../support/factories/account.js';
import { makePdf } from '../../../support/made-pdf.js';

/** Words that stand in every exempt text of the October agenda, a different one in each place. */
export const SECRETS = {
  title: 'Quillbrook',
  presenter: 'Varnathy',
  wording: 'Ostrelling',
  reason: 'Plumwicket',
  publicInterestTest: 'Harrowmint',
  paperTitle: 'Dunspindle',
  author: 'Wexelby',
  backgroundPapers: 'Yarrowick',
  fileName: 'Bramquoth',
  content: 'Threnlock',
  appendixTitle: 'Cindermoor',
  appendixContent: 'Gallowmere',
} as const;

export const clerk: CurrentUser = userWith('clerk');
export const monitoringOfficer: CurrentUser = {
  ...userWith('monitoring-officer'),
  accountId: 'mo',
  name: 'M. Officer',
};
/** Sits on the panel. */
export const member: CurrentUser = councillor('member');
/** Sits elsewhere, and needs a right of their own. */
export const otherMember: CurrentUser = councillor('elsewhere');
/** Signed in, and nothing more. */
export const officer: CurrentUser = { ...PUBLIC_READER, accountId: 'officer', name: 'O. Fficer', personId: 'officer' };

/** Entries of 24 October 2017 by number, with the pages of their papers. */
export const LENGTHS: Readonly<Record<number, number>> = { 5: 5, 6: 4, 7: 3, 8: 4, 9: 23, 10: 42, 13: 5, 15: 7 };

export interface October extends TestApp {
  readonly unitOfWork: UnitOfWork;
  readonly agendaId: string;
  readonly meetingId: string;
  readonly panelId: string;
}

interface Habits {
  readonly style?: PageStyle;
  readonly lengths?: Readonly<Record<number, number>>;
  /** Adds an exempt appendix of so many pages to entry 5. */
  readonly appendix?: number;
  readonly settings?: Record<string, string>;
}

/** A council with the agenda of the Corporate Parenting Panel of 24 October 2017 in draft; item 15 is exempt. */
export async function openOctober(habits: Habits = {}): Promise<October> {
  const { style = 'right-hand', lengths = LENGTHS, appendix = 0, settings = {} } = habits;
  const app = await openApp(settings);
  const unitOfWork = app.get(UnitOfWork);
  const files = app.get(FileStore);
  const papers: MadePaper[] = [];
  for (const [number, pages] of Object.entries(lengths)) {
    papers.push({ number: Number(number), pages, position: 1, made: await paper(number, pages) });
  }
  if (appendix > 0) {
    const made = await makePdf({ pages: appendix, text: SECRETS.appendixContent });
    papers.push({ number: 5, pages: appendix, position: 2, made });
  }
  await unitOfWork.run(async (unit) => {
    await addCouncil(unit, style);
    await addEntries(unit);
  });
  for (const each of papers) {
    const file = await files.put(each.made);
    await unitOfWork.run(async (unit) => {
      await files.own(unit, file, 'application/pdf');
      await app.get(FileLooks).record(unit, file.hash, NOTHING_HIDDEN);
      await unit.manager.insert(Paper, paperRow(each, file));
    });
  }
  await unitOfWork.run((unit) => addMarkings(unit, 15 in lengths, appendix > 0));
  return { ...app, unitOfWork, agendaId: 'october', meetingId: 'meeting', panelId: 'cpp' };
}

function paper(number: string, pages: number): Promise<Uint8Array> {
  const words = number === '15' ? SECRETS.content : `Report for item ${number}`;
  return makePdf({ pages, text: (page) => `${words}, its page ${page}`, info: { author: `${words} author` } });
}

async function addCouncil({ manager }: Unit, pageStyle: PageStyle): Promise<void> {
  const council = { ...authorityForm.build(), nation: 'england', dayCountProfile: 'principal' } as const;
  const notices = { filmingNotice: 'You may film.', accessNotice: 'Step-free.', formatsNotice: 'Large print.' };
  const { name, address, brandColour, officeClosesAt, teamName, teamMailbox, teamTelephone } = council;
  await manager.insert(Authority, {
    ...{ id: 'council', name, address, brandColour, officeClosesAt, teamName, teamMailbox, teamTelephone },
    ...{ ...notices, nation: council.nation, dayCountProfile: council.dayCountProfile, version: 1 },
    ...{
      agendaSettingDays: 15,
      reportDeadlineDays: 5,
      chairsClearanceDays: 2,
      leavesOutClosures: true,
      allowsElectronicSigning: false,
    },
  });
  const kemp = { name: 'Sharon Kemp', post: 'Chief Executive' };
  await manager.insert(ProperOfficer, { ...kemp, id: 'po', fromDay: '2016-01-01', toDay: null, version: 1 });
  for (const [id, kind, forenames, surname] of PEOPLE) {
    const blank = { printedName: null, post: null, ward: null, politicalGroup: null, mail: `${id}@council.example` };
    const person = { ...blank, id, kind, forenames, surname, title: kind === 'councillor' ? 'Councillor' : null };
    const shown = { telephone: null, namedInPublic: true, publicDescription: null, version: 1 };
    await manager.insert(Person, { ...person, ...shown, sortKey: surname, slug: id, publishContact: false });
  }
  await manager.insert(Panel, {
    ...{ id: 'cpp', name: 'Corporate Parenting Panel', sortKey: 'corporate parenting panel' },
    ...{ slug: 'corporate-parenting-panel', reference: 'CPP', kind: 'panel', partVaApplies: true, pageStyle },
    ...{ membershipLayout: 'sentence', chairWord: 'Chair', defaultPlace: 'Town Hall', defaultTime: '17:00' },
    ...{ exclusionTemplate: null, clerkId: 'clerk', version: 1 },
    ...PRINTED_HABITS,
  });
  await manager.insert(Seat, {
    ...{ id: 'seat', panelId: 'cpp', position: 1, role: 'chair', personId: 'member', heldBy: null, limitedTo: null },
    ...{ represents: 'Deputy Leader', votes: false, seesExempt: false, from: '2017-05-01', to: null, version: 1 },
  });
  const meeting = {
    panelId: 'cpp',
    kind: 'ordinary',
    place: 'Town Hall,\nMoorgate Street',
    state: 'scheduled',
  } as const;
  const acts = { officeNoticeAt: null, inspectionAt: null, summonsAt: null, version: 1 };
  for (const [id, day] of Object.entries({ meeting: '2017-10-24', next: '2017-12-19', later: '2018-02-27' })) {
    await manager.insert(Meeting, { ...meeting, ...acts, id, day, startsAt: '17:00', slug: day });
  }
  const agenda = { state: 'draft', note: null, issuedOn: null, version: 1 } as const;
  await manager.insert(Agenda, { ...agenda, id: 'october', meetingId: 'meeting' });
}

const PRINTED_HABITS = {
  ...({ nameStyle: 'initials', numbering: 'plain', numberingRestarts: 'municipal-year', firstNumber: 1 } as const),
  ...({ resolutionMarker: 'Resolved:-', clauseLabels: 'brackets', attendanceWords: 'Also present were' } as const),
  printsAbsent: false,
  ...({ leafSequence: 'none', firstLeaf: 1, initialsLeaves: false } as const),
  ...({ quorumRule: 'number', quorumLeast: 3, quorumParts: 4, quorumCountsCoOptees: false } as const),
  ...({ actionDueRule: 'days', actionDueDays: 30, publishesProgress: false, allowsCoChairs: false } as const),
};

const PEOPLE = [
  ['member', 'councillor', 'Gordon', 'Watson'],
  ['elsewhere', 'councillor', 'Maggi', 'Clark'],
  ['officer', 'officer', 'Terri', 'Roche'],
  ['clerk', 'officer', 'Hannah', 'Etheridge'],
  ['chief', 'officer', 'Sharon', 'Kemp'],
] as const;

const TITLES = [
  'Matters to be taken in private',
  'Urgent matters',
  'Apologies for absence',
  'Declarations of interest',
  'Minutes of 22 August 2017',
  'Revised terms of reference',
  'Promises to looked after children',
  'Update of the LAC Council',
  'Performance in September 2017',
  'Educational outcomes',
  'Regional adoption agency',
  'Relaunch of the suitcase campaign',
  'Special leave for foster carers',
  'Exclusion of the press and public',
  SECRETS.title,
  'Next meetings',
];

const EXCLUSION = 'That the press and public be excluded for item 15 under paragraph 3 of Schedule 12A.';

async function addEntries({ manager }: Unit): Promise<void> {
  for (const [index, title] of TITLES.entries()) {
    const number = index + 1;
    const isExempt = title === SECRETS.title;
    await manager.insert(AgendaEntry, {
      ...{
        id: `entry-${number}`,
        itemId: `entry-${number}`,
        agendaId: 'october',
        position: number,
        title,
        officerId: null,
        version: 1,
      },
      kind: number === 14 ? 'exclusion' : number === 16 ? 'next-meetings' : 'business',
      publicTitle: isExempt ? 'Recruitment of foster carers' : null,
      purpose: number === 6 ? 'decision' : null,
      presenter: isExempt ? SECRETS.presenter : number === 7 ? 'Terri Roche, to report' : null,
      paperExpectation: number === 11 ? 'verbal' : number === 12 ? 'to-follow' : 'none',
      wording: isExempt ? SECRETS.wording : number === 14 ? EXCLUSION : null,
    });
  }
}

function paperRow({ number, pages, position }: MadePaper, { hash, byteSize }: { hash: string; byteSize: number }) {
  const isExempt = number === 15;
  return {
    ...{ id: `paper-${number}-${position}`, entryId: `entry-${number}`, position, fileHash: hash, byteSize },
    ...({ kind: 'report', pageCount: pages, addedAt: '2017-10-12T09:00:00.000Z', version: 1 } as const),
    title: position === 2 ? SECRETS.appendixTitle : isExempt ? SECRETS.paperTitle : `Report on item ${number}`,
    author: isExempt ? SECRETS.author : 'Head of Service',
    backgroundPapers: isExempt ? SECRETS.backgroundPapers : 'None',
    ...{ description: null, pagesWithText: pages, sourceHash: null, sourceName: null },
    fileName: isExempt ? `${SECRETS.fileName}.pdf` : `item-${number}.pdf`,
  };
}

async function addMarkings({ manager }: Unit, withItem15: boolean, withAppendix: boolean): Promise<void> {
  const exempt = {
    ...({
      basis: 'exempt',
      paragraphs: [3],
      reason: SECRETS.reason,
      publicInterestTest: SECRETS.publicInterestTest,
    } as const),
    ...{ reviewOn: '2018-10-24', contractNegotiation: true, mustBeRegistered: false, ownPlanningPermission: false },
    ...{ legalBasis: null, legalBasisText: null, version: 1 },
  };
  const entryMarking = { ...exempt, id: 'marking', entryId: 'entry-15', paperId: null };
  if (withItem15) await manager.insert(ExemptMarkingRow, { ...entryMarking, paragraphs: [3] });
  const paperMarking = { ...exempt, id: 'marking-2', entryId: null, paperId: 'paper-5-2' };
  if (withAppendix) await manager.insert(ExemptMarkingRow, { ...paperMarking, paragraphs: [1] });
}

interface MadePaper {
  readonly number: number;
  readonly pages: number;
  readonly position: number;
  readonly made: Uint8Array;
}

function councillor(personId: string): CurrentUser {
  const seat = {
    panelId: 'cpp',
    role: 'chair',
    isVacant: false,
    votes: false,
    seesExempt: false,
    limitedTo: null,
  } as const;
  const seats = personId === 'member' ? [{ ...seat, personId, from: '2017-05-01', to: null }] : [];
  return { ...PUBLIC_READER, accountId: personId, name: personId, personId, isCouncillor: true, seats };
}
