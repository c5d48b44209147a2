import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { DueContext } from '../../../domain/actions/due-reading.js';
import { isAstray } from '../../../domain/minutes/astray-sentences.js';
import { resolvesExclusion } from '../../../domain/proceedings/private-business.js';
import { checkMinutes } from '../../../domain/minutes/minutes-checks.js';
import type { BlockToCheck, MinutesFinding, MinuteToCheck } from '../../../domain/minutes/minutes-to-check.js';
import type { VoteFinding } from '../../../domain/minutes/vote-findings.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { isTaken } from '../../meetings/meeting.entity.js';
import { DueContexts } from '../../actions/due-contexts.service.js';
import { Approval } from '../approval/approval.entity.js';
import { CommentsOfMinutes } from '../circulation/comments/comments-of-minutes.service.js';
import { Citations } from '../citations.service.js';
import { unmarkedIn } from '../minute-standing.js';
import { type BlockInFull, type MinuteInFull, type MinutesInFull, textsOf } from '../minutes-in-full.js';
import { type KnownProceedings, ProceedingsOfMinutes } from '../proceedings-of-minutes.js';
import { CheckedVotes } from './checked-votes.service.js';
import { clauseCalled, decidedToCheck, followedUpIn } from './clauses-to-check.js';
import { meetingsInTheWay } from './meetings-in-the-way.js';
import { UnsummonedBusiness } from './unsummoned-business.service.js';

/** Puts minutes before the rules of the check. */
@Injectable()
export class MinutesChecks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly citations: Citations,
    private readonly comments: CommentsOfMinutes,
    private readonly proceedings: ProceedingsOfMinutes,
    private readonly votes: CheckedVotes,
    private readonly dueContexts: DueContexts,
    private readonly unsummoned: UnsummonedBusiness,
  ) {}

  async findingsOf(minutes: MinutesInFull): Promise<MinutesFinding[]> {
    const proceedings = await this.proceedings.of(minutes.meeting.id);
    const notFound = await this.citations.notFoundInEach(minutes);
    const votes = await this.votes.findingsIn(minutes);
    const drawn = await this.drawnIn(minutes);
    const approving = await this.approvingIn(minutes);
    const due = await this.dueContexts.of(minutes.panel, minutes.meeting.day);
    const unsummoned = await this.unsummoned.at(minutes.meeting);
    const items = minutes.items.map((minute) =>
      toCheck(minute, proceedings, {
        notFound: notFound.get(minute.id) ?? [],
        votes,
        drawn,
        approving,
        unsummoned,
        due,
      }),
    );
    const findings = checkMinutes({
      isHeld: isTaken(minutes.meeting),
      isPresentKnown: proceedings.isPresentKnown,
      ...(await meetingsInTheWay(this.unitOfWork.readingManager(), minutes.meeting)),
      items,
    });
    return [...findings, ...(await this.comments.findingsIn(minutes))];
  }

  private async approvingIn({ items }: MinutesInFull): Promise<ReadonlySet<string>> {
    const approvingMinuteId = In(items.map(({ id }) => id));
    const approvals = await this.unitOfWork.reading(Approval).findBy({ approvingMinuteId, outcome: Not('deferred') });
    return new Set(approvals.map((approval) => approval.approvingMinuteId));
  }

  /** Texts as they read: where one is cited in part, what is stored may differ. */
  private async drawnIn(minutes: MinutesInFull): Promise<(text: string) => string> {
    const marked = minutes.items.flatMap(({ blocks }) => blocks.filter(hasSentences));
    const names = await this.citations.namesIn(textsOf(marked), minutes);
    return (text) => this.citations.drawn(text, names);
  }
}

interface Found {
  readonly notFound: readonly string[];
  readonly votes: ReadonlyMap<string, readonly VoteFinding[]>;
  readonly drawn: (text: string) => string;
  /** Ids of the minutes by which others were approved. */
  readonly approving: ReadonlySet<string>;
  /** Whether its business stands in the summons of the council. */
  readonly unsummoned: (minute: MinuteInFull) => MinuteToCheck['unsummoned'];
  readonly due: DueContext;
}

function toCheck(
  minute: MinuteInFull,
  { isBudgetMeeting, privateBecause }: KnownProceedings,
  found: Found,
): MinuteToCheck {
  const isBusiness = minute.minuted === null || minute.minuted.kind === 'business';
  return {
    id: minute.id,
    number: minute.printed,
    heading: minute.publicHeading ?? minute.heading,
    hasPublicSummary: (minute.publicSummary ?? '').trim() !== '',
    privateBecause: privateBecause(minute),
    approves: found.approving.has(minute.id),
    resolves: minute.blocks.some(({ resolution }) => resolution?.outcome === 'carried'),
    excludesPublic: minute.blocks.some((block) => excludes(block, minute)),
    unsummoned: found.unsummoned(minute),
    needsNames: isBusiness && isBudgetMeeting,
    notFound: found.notFound,
    blocks: [...minute.blocks.map((block) => blockToCheck(block, minute, found)), ...decidedToCheck(minute)],
    closedMeanwhile: minute.decided.filter(({ isClosed }) => isClosed).map(({ reference }) => reference),
  };
}

/** By the item it minutes, or by its own words where it has none. */
function excludes({ resolution, clauses }: BlockInFull, { minuted }: MinuteInFull): boolean {
  if (resolution?.outcome !== 'carried') return false;
  return minuted?.kind === 'exclusion' || clauses.some(({ text }) => resolvesExclusion(text));
}

function blockToCheck(block: BlockInFull, minute: MinuteInFull, { votes, drawn, due }: Found): BlockToCheck {
  const { kind, isPrivate, resolution } = block;
  return {
    kind,
    isPrivate,
    unmarked: unmarkedIn({ ...minute, blocks: [block] }).map(clauseCalled),
    ...followedUpIn(block, due),
    astray: hasSentences(block)
      ? block.clauses.map(({ text }) => drawn(text)).filter((text) => isAstray(text, drawn(block.text)))
      : [],
    voteMethod: resolution?.voteMethod ?? 'none',
    namedVotes: resolution?.votes.length ?? 0,
    voteFindings: votes.get(block.id) ?? [],
  };
}

function hasSentences({ kind, clauses }: BlockInFull): boolean {
  return kind === 'narrative' && clauses.length > 0;
}
