import { Injectable } from '@nestjs/common';
import { belongsToBody } from '../../domain/proceedings/attendance-words.js';
import {
  HEAD_PARTS,
  headSentences,
  type HeadSentences,
  type NameOfEntry,
} from '../../domain/proceedings/head-sentences.js';
import { isUndispensedPecuniary } from '../../domain/proceedings/declared-interest.js';
import { presenceAt, type Moment } from '../../domain/proceedings/presence.js';
import { QuorumService } from '../panels/quorum.service.js';
import { attendeesOf } from './attendees.js';
import { printedAttendee } from './attendee-name.js';
import { headStyleOf, headToPrint, wordsOf } from './head-of-minutes.js';
import { movementsIn, type Movement } from './movements.js';
import { lineIn, type RecordedMeeting } from './recorded-meeting.js';
import { RecordedMeetings } from './recorded-meetings.js';

/** Somebody at the meeting, by their line on the sheet. */
export interface NamedAttendee {
  readonly id: string;
  readonly personId: string | null;
  /** As the panel prints it. */
  readonly name: string;
}

export interface VotersAt {
  readonly voters: readonly NamedAttendee[];
  /** The same and those whom an interest bars: they may have voted all the same. */
  readonly withVote: readonly NamedAttendee[];
  /** Persons who have declared an interest in the entry, and whether one is pecuniary and without a dispensation. */
  readonly declared: ReadonlyMap<string, { readonly isPecuniary: boolean }>;
  /** Members in the room who count towards the quorum, and how many there must be. */
  readonly counted: number;
  readonly quorum: number;
  readonly isQuorate: boolean;
  /** Who has the casting vote; null while nobody is recorded as presiding. (LGA 1972, Sch 12 para 39(2).) */
  readonly presiding: NamedAttendee | null;
}

export interface HeadOfMinutes {
  /** What is printed: the clerk’s own words where there are any. */
  readonly sentences: HeadSentences;
  /** What the lines give. */
  readonly made: HeadSentences;
}

/** What happened at a meeting beside its resolutions, for the features that print it. Asks nobody for permission. */
@Injectable()
export class ProceedingsService {
  constructor(
    private readonly loader: RecordedMeetings,
    private readonly quorums: QuorumService,
  ) {}

  /** The sentences at the head of the minutes; `nameOfEntry` gives `Minute No. 96`, or null for what is gone. */
  async headOf(meetingId: string, nameOfEntry: NameOfEntry): Promise<HeadOfMinutes> {
    const recorded = await this.loader.load(meetingId);
    const made = headSentences(headToPrint(recorded), headStyleOf(recorded.meeting.panel), nameOfEntry);
    const words = wordsOf(recorded.sheet);
    const parts = HEAD_PARTS.map((part) => [part, words[part] ?? made[part]] as const);
    return { made, sentences: { ...made, ...Object.fromEntries(parts) } };
  }

  /** Who may vote on an entry at a time; `at` null where nobody noted one. */
  async votersAt(meetingId: string, moment: Moment): Promise<VotersAt> {
    return (await this.roomOf(meetingId))(moment);
  }

  /** The same for every moment of one meeting, which is read once. */
  async roomOf(meetingId: string): Promise<(moment: Moment) => VotersAt> {
    const recorded = await this.loader.load(meetingId);
    const { number, rule } = await this.quorums.quorumOn(recorded.meeting.panelId, recorded.meeting.day);
    const attendees = attendeesOf(recorded, rule);
    const named = (ids: readonly string[]) =>
      recorded.lines.filter(({ id }) => ids.includes(id)).map((line) => toNamed(line, recorded));
    return (moment) => {
      const { voters, withVote, counted, quorum, isQuorate } = presenceAt(attendees, moment, number);
      const { entryId } = moment;
      return {
        ...{ voters: named(voters), withVote: named(withVote), declared: declaredOn(recorded, entryId) },
        ...{ counted, quorum, isQuorate, presiding: presidingIn(recorded, entryId) },
      };
    };
  }

  /** The names of the members present have to be recorded; who takes part from elsewhere is not present. (P3, P8) */
  async isAnyMemberPresent(meetingId: string): Promise<boolean> {
    const { lines } = await this.loader.load(meetingId);
    return lines.some(({ status, isRemote, capacity }) => status === 'present' && !isRemote && belongsToBody(capacity));
  }

  /** Arrivals and departures after the start, in the order of their times. */
  async movementsOf(meetingId: string): Promise<Movement[]> {
    return movementsIn(await this.loader.load(meetingId));
  }

  /** Who presided over an entry, or over the meeting as a whole. */
  async presidingAt(meetingId: string, entryId: string | null): Promise<NamedAttendee | null> {
    return presidingIn(await this.loader.load(meetingId), entryId);
  }

  /** Votes on the budget are by name. (SI 2014/165, reg 2.) */
  async isBudgetMeeting(meetingId: string): Promise<boolean> {
    return (await this.loader.load(meetingId)).sheet?.isBudgetMeeting ?? false;
  }
}

function declaredOn(recorded: RecordedMeeting, entryId: string | null): VotersAt['declared'] {
  const declared = new Map<string, { isPecuniary: boolean }>();
  for (const declaration of recorded.declarations.filter((each) => each.entryId === entryId)) {
    const personId = lineIn(recorded, declaration.attendanceId)?.personId ?? '';
    const before = declared.get(personId)?.isPecuniary === true;
    declared.set(personId, { isPecuniary: before || isUndispensedPecuniary(declaration) });
  }
  return declared;
}

function presidingIn(recorded: RecordedMeeting, entryId: string | null): NamedAttendee | null {
  const forEntry = recorded.presidings.find((each) => each.entryId === entryId)?.attendanceId;
  const id = forEntry ?? recorded.sheet?.presidedById ?? null;
  const line = recorded.lines.find((each) => each.id === id);
  return line ? toNamed(line, recorded) : null;
}

function toNamed(line: RecordedMeeting['lines'][number], { meeting }: RecordedMeeting): NamedAttendee {
  return { id: line.id, personId: line.personId, name: printedAttendee(line, meeting.panel) };
}
