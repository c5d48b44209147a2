import type { CurrentUser } from '../../src/platform/web/current-user.js';
import { AgendasService } from '../../src/workspace/agendas/agendas.service.js';
import { EntriesService } from '../../src/workspace/agendas/entries/entries.service.js';
import { MarkingsService } from '../../src/workspace/agendas/markings/markings.service.js';
import { MeetingsService } from '../../src/workspace/meetings/meetings.service.js';
import { CheckService } from '../../src/workspace/minutes/checks/check.service.js';
import { MinuteItemsService } from '../../src/workspace/minutes/items/minute-items.service.js';
import { MinutesService } from '../../src/workspace/minutes/minutes.service.js';
import { MinutesPublicationService } from '../../src/workspace/minutes/publication/minutes-publication.service.js';
import { AttendanceService } from '../../src/workspace/proceedings/attendance.service.js';
import { HoldingsService } from '../../src/workspace/proceedings/holding/holdings.service.js';
import type { TestApp } from './app.js';
import { userWith } from './factories/account.js';

/** What of minutes is private, by the place that keeps it. */
export interface PrivateWords {
  readonly 'heading of a private minute': string;
  readonly 'private narrative': string;
  readonly 'private clause': string;
  readonly 'who moved in private': string;
  readonly 'who seconded in private': string;
  readonly 'owner of a private action': string;
  readonly 'private part of an open minute': string;
  readonly 'owner of an open action': string;
  readonly 'due date of an open action': string;
}

const MEETING_DAY = '2017-09-12';
const clerk: CurrentUser = userWith('clerk');

/** Drafts the minutes of an earlier meeting of the panel: one open minute, one private. The id is that of the minutes. */
export async function draftPlantedMinutes(house: TestApp, panelId: string, words: PrivateWords): Promise<string> {
  const meeting = await house.get(MeetingsService).schedule({ panelId, kind: 'ordinary', day: MEETING_DAY }, clerk);
  const agenda = await house.get(AgendasService).draftFor(meeting.id, clerk);
  const entries = house.get(EntriesService);
  for (const title of ['Performance in summer', 'Foster care agencies']) {
    await entries.add(agenda.id, { kind: 'business', paperExpectation: 'none', title }, clerk);
  }
  const titled = (await house.get(AgendasService).load(agenda.id)).entries;
  await house.get(MarkingsService).mark(agenda.id, { entryId: titled[1]?.id ?? '' }, CONFIDENTIAL, clerk);
  await everybodyPresent(house, meeting.id);
  await house.get(HoldingsService).record(meeting.id, { outcome: 'held', version: meeting.version }, clerk);
  const { id } = await house.get(MinutesService).draftFor(meeting.id, clerk);
  const [open, closed] = (await house.get(MinutesService).load(id)).items;
  if (!open || !closed) throw new Error('The agenda should be minuted in two minutes.');
  await house.get(MinuteItemsService).save(id, open.id, openMinute(open.version, words), clerk);
  await house.get(MinuteItemsService).save(id, closed.id, closedMinute(closed.version, words), clerk);
  return id;
}

/** Checks and publishes them, with the decisions first. */
export async function publishPlantedMinutes(house: TestApp, id: string): Promise<void> {
  const version = async () => (await house.get(MinutesService).load(id)).version;
  await house.get(CheckService).check(id, await version(), clerk);
  await house.get(MinutesPublicationService).publishDecisions(id, await version(), clerk);
  await house.get(MinutesPublicationService).publish(id, await version(), clerk);
  await house.runJobs();
}

function openMinute(version: number, words: PrivateWords) {
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

function closedMinute(version: number, words: PrivateWords) {
  const clause = {
    text: `That ${words['private clause']} be given the contract.`,
    marks: ['action' as const],
    owner: words['owner of a private action'],
  };
  return {
    heading: `Contract with ${words['heading of a private minute']}`,
    publicHeading: 'Foster care agencies',
    publicSummary: 'A contract was let.',
    version,
    blocks: [
      { kind: 'narrative' as const, text: 'The item was introduced.', isPrivate: false },
      { kind: 'narrative' as const, text: `Fees of ${words['private narrative']}`, isPrivate: true },
      { kind: 'narrative' as const, text: `**${words['private part of an open minute']}** was named`, isPrivate: true },
      {
        kind: 'resolution' as const,
        isPrivate: true,
        clauses: [clause],
        movedBy: `Councillor ${words['who moved in private']}`,
        secondedBy: `Councillor ${words['who seconded in private']}`,
      },
    ],
  };
}

const CONFIDENTIAL = {
  basis: 'confidential' as const,
  legalBasis: 'enactment' as const,
  legalBasisText: 'Children Act 1989',
  paragraphs: [],
  reason: '',
  publicInterestTest: '',
  ownPlanningPermission: false,
};

async function everybodyPresent(house: TestApp, meetingId: string): Promise<void> {
  const attendance = house.get(AttendanceService);
  const { lines } = await attendance.begin(meetingId, clerk);
  const people = lines.map(({ id }) => ({ id, mark: 'present' as const }));
  await attendance.save(meetingId, { people, isBudgetMeeting: false, version: 1 }, clerk);
}
