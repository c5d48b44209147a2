import type { CurrentUser } from '../../src/platform/web/current-user.js';
import { AgendasService } from '../../src/workspace/agendas/agendas.service.js';
import { EntriesService } from '../../src/workspace/agendas/entries/entries.service.js';
import { MarkingsService } from '../../src/workspace/agendas/markings/markings.service.js';
import { MeetingsService } from '../../src/workspace/meetings/meetings.service.js';
import { CirculationService } from '../../src/workspace/minutes/circulation/circulation.service.js';
import { CommentsService } from '../../src/workspace/minutes/circulation/comments/comments.service.js';
import { CheckService } from '../../src/workspace/minutes/checks/check.service.js';
import { MinuteItemsService } from '../../src/workspace/minutes/items/minute-items.service.js';
import { MinutesService } from '../../src/workspace/minutes/minutes.service.js';
import { MinutesPublicationService } from '../../src/workspace/minutes/publication/minutes-publication.service.js';
import { AttendanceService } from '../../src/workspace/proceedings/attendance.service.js';
import { DeclarationsService } from '../../src/workspace/proceedings/declarations/declarations.service.js';
import { HoldingsService } from '../../src/workspace/proceedings/holding/holdings.service.js';
import type { TestApp } from './app.js';
import { userWith } from './factories/account.js';

/** What of minutes is private, by the place that keeps it. */
export const MINUTES_WORDS = {
  'heading of a private minute': 'garrowsby',
  'private narrative': 'hexworthy',
  'marked sentence of private narrative': 'fangfoss',
  'owner of a private sentence': 'wetwang',
  'due date of a private sentence': 'bugthorpe',
  'private clause': 'tollerbeck',
  'who moved in private': 'umberslade',
  'who seconded in private': 'wrelton',
  'casting vote in private': 'thixendale',
  'owner of a private action': 'yarlsby',
  'due date of a private action': 'settrington',
  'private part of an open minute': 'crosscliff',
  'owner of an open action': 'dunsforth',
  'due date of an open action': 'ellerbeck',
  'comment on a private minute': 'kirkdale',
  'comment on an open minute': 'nunnington',
  'nature of a sensitive interest': 'oswaldkirk',
  'words corrected in private': 'rosedalewick',
  'words put in their place': 'skelderskew',
  'scan of the signed page': 'staithes',
  'what was said of a private action': 'withernwick',
} as const;

export type MinutesField = keyof typeof MINUTES_WORDS;

const MEETING_DAY = '2017-09-12';
const words = MINUTES_WORDS;
const clerk: CurrentUser = userWith('clerk');

export interface PlantedMinutes {
  readonly id: string;
  readonly meetingId: string;
  readonly closedId: string;
}

/** What the meeting was told of interests, by surnames of members: in the private item, and a sensitive one. */
export interface Interested {
  readonly personallyIn: string;
  readonly sensitively: string;
}

/** Drafts the minutes of an earlier meeting of the panel: one open minute, one private. */
export async function draftPlantedMinutes(
  house: TestApp,
  panelId: string,
  interested: Interested,
): Promise<PlantedMinutes> {
  const meeting = await house.get(MeetingsService).schedule({ panelId, kind: 'ordinary', day: MEETING_DAY }, clerk);
  const agenda = await house.get(AgendasService).draftFor(meeting.id, clerk);
  const entries = house.get(EntriesService);
  for (const title of ['Performance in summer', 'Foster care agencies']) {
    await entries.add(agenda.id, { kind: 'business', paperExpectation: 'none', title }, clerk);
  }
  const titled = (await house.get(AgendasService).load(agenda.id)).entries;
  await house.get(MarkingsService).mark(agenda.id, { entryId: titled[1]?.id ?? '' }, CONFIDENTIAL, clerk);
  await everybodyPresent(house, meeting.id);
  await declare(house, meeting.id, titled, interested);
  await house.get(HoldingsService).record(meeting.id, { outcome: 'held', version: meeting.version }, clerk);
  const { id } = await house.get(MinutesService).draftFor(meeting.id, clerk);
  const [open, closed] = (await house.get(MinutesService).load(id)).items;
  if (!open || !closed) throw new Error('The agenda should be minuted in two minutes.');
  await house.get(MinuteItemsService).save(id, open.id, openMinute(open.version), clerk);
  await house.get(MinuteItemsService).save(id, closed.id, closedMinute(closed.version), clerk);
  return { id, meetingId: meeting.id, closedId: closed.id };
}

/** Sends them to these people, of whom the first comments on both. */
export async function circulate(house: TestApp, { id }: PlantedMinutes, first: CurrentUser, personIds: string[]) {
  await house.get(CirculationService).send(id, { personIds: [first.personId ?? '', ...personIds] }, clerk);
  const { items } = await house.get(MinutesService).load(id);
  const said = [words['comment on an open minute'], words['comment on a private minute']];
  for (const [index, word] of said.entries()) {
    const text = `Please leave ${word} out.`;
    await house.get(CommentsService).add(id, items[index]?.id ?? '', { text }, first);
  }
}

/** Checks and publishes them, with the decisions first. */
export async function publishPlantedMinutes(house: TestApp, { id }: PlantedMinutes): Promise<void> {
  const version = async () => (await house.get(MinutesService).load(id)).version;
  await house.get(CheckService).check(id, await version(), clerk);
  await house.get(MinutesPublicationService).publishDecisions(id, await version(), clerk);
  await house.get(MinutesPublicationService).publish(id, await version(), clerk);
  await house.runJobs();
}

function openMinute(version: number) {
  const clause = {
    text: 'That a breakdown of the data be sent round.',
    marks: ['action' as const],
    owner: words['owner of an open action'],
    due: words['due date of an open action'],
  };
  return {
    heading: 'Performance in summer',
    version,
    blocks: [
      { kind: 'narrative' as const, text: 'Members looked at the figures.', isPrivate: false },
      { kind: 'resolution' as const, clauses: [clause], isPrivate: false },
    ],
  };
}

function closedMinute(version: number) {
  const clause = {
    text: `That ${words['private clause']} be given the contract.`,
    marks: ['action' as const],
    owner: words['owner of a private action'],
    due: words['due date of a private action'],
    publicLabel: 'Foster care: let the contract',
  };
  const sentence = {
    text: `${words['marked sentence of private narrative']} was asked to report.`,
    marks: ['further-report' as const],
    owner: words['owner of a private sentence'],
    due: words['due date of a private sentence'],
    publicLabel: 'Foster care: report back',
  };
  return {
    heading: `Contract with ${words['heading of a private minute']}`,
    publicHeading: 'Foster care agencies',
    publicSummary: 'A contract was let.',
    version,
    blocks: [
      { kind: 'narrative' as const, text: 'The item was introduced.', isPrivate: false },
      { kind: 'narrative' as const, text: `Fees of ${words['private narrative']}`, isPrivate: true },
      { kind: 'narrative' as const, text: sentence.text, isPrivate: true, clauses: [sentence] },
      { kind: 'narrative' as const, text: `It ends in ${words['words corrected in private']}.`, isPrivate: true },
      { kind: 'narrative' as const, text: `**${words['private part of an open minute']}** was named`, isPrivate: true },
      {
        kind: 'resolution' as const,
        isPrivate: true,
        clauses: [clause],
        movedBy: `Councillor ${words['who moved in private']}`,
        secondedBy: `Councillor ${words['who seconded in private']}`,
        voteMethod: 'show-of-hands' as const,
        votesFor: 1,
        votesAgainst: 1,
        castingVote: 'for' as const,
        castingVoteBy: `Councillor ${words['casting vote in private']}`,
      },
    ],
  };
}

export const CONFIDENTIAL = {
  basis: 'confidential' as const,
  legalBasis: 'enactment' as const,
  legalBasisText: 'Children Act 1989',
  paragraphs: [],
  reason: '',
  publicInterestTest: '',
  ownPlanningPermission: false,
};

/** As they were expected; nobody is asked. */
export async function everybodyPresent(house: TestApp, meetingId: string): Promise<void> {
  const attendance = house.get(AttendanceService);
  const { lines } = await attendance.begin(meetingId, clerk);
  const people = lines.map(({ id }) => ({ id, mark: 'present' as const }));
  await attendance.save(meetingId, { people, isBudgetMeeting: false, version: 1 }, clerk);
}

async function declare(
  house: TestApp,
  meetingId: string,
  [open, closed]: readonly { id: string }[],
  { personallyIn, sensitively }: Interested,
): Promise<void> {
  const { lines } = await house.get(AttendanceService).readToKeep(meetingId, clerk);
  const lineOf = (surname: string) => lines.find(({ person }) => person?.surname === surname)?.id ?? '';
  const declarations = house.get(DeclarationsService);
  const common = { isDispensed: false, conduct: 'left' as const };
  const inClosed = { attendanceId: lineOf(personallyIn), entryId: closed?.id ?? '' };
  await declarations.add(meetingId, { ...common, ...inClosed, kind: 'disclosable-pecuniary' }, clerk);
  const inOpen = { attendanceId: lineOf(sensitively), entryId: open?.id ?? '' };
  const detail = `Lives near ${words['nature of a sensitive interest']}`;
  await declarations.add(meetingId, { ...common, ...inOpen, kind: 'sensitive', detail }, clerk);
}
