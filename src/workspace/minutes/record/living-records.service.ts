import { Injectable } from '@nestjs/common';
import { chairWordOf } from '../../../domain/membership/chair-word.js';
import { publicLabel } from '../../../domain/access/exempt-marking.js';
import { markerInPrint } from '../../../domain/minutes/resolution-marker-in-print.js';
import { tokensIn } from '../../../domain/minutes/minute-tokens.js';
import type {
  CitedMinute,
  MinutesRecord,
  RecordedBlock,
  RecordedHead,
  RecordedMinute,
  RecordedResolution,
} from '../../../domain/minutes/minutes-record.js';
import type { Panel } from '../../panels/panel.entity.js';
import { ProceedingsService } from '../../proceedings/proceedings.service.js';
import { decidedBlocks } from '../actions/decided-blocks.js';
import { Corrections } from '../approval/corrections.service.js';
import { Citations } from '../citations.service.js';
import { matterOfMinute } from '../minute-matters.js';
import {
  type BlockInFull,
  type MinuteInFull,
  type MinutesInFull,
  type ResolutionInFull,
  textsOf,
} from '../minutes-in-full.js';
import { MinutesLoader } from '../minutes-loader.js';
import { voteOf } from './vote-of-resolution.js';

/** Minutes as a record to read, drawn from what they hold now. Asks nobody for permission, and keeps nothing back. */
@Injectable()
export class LivingRecords {
  constructor(
    private readonly loader: MinutesLoader,
    private readonly proceedings: ProceedingsService,
    private readonly citations: Citations,
    private readonly corrections: Corrections,
  ) {}

  /** @throws NotFound */
  async of(minutesId: string): Promise<MinutesRecord> {
    return this.recordOf(await this.loader.load(minutesId));
  }

  async recordOf(minutes: MinutesInFull): Promise<MinutesRecord> {
    const { panel, meeting, items } = minutes;
    const names = await this.citations.namesIn(
      items.flatMap(({ blocks }) => textsOf(blocks)),
      minutes,
    );
    const cites = {
      drawn: (text: string) => this.citations.drawn(text, names),
      citedIn: (texts: readonly string[]) => citedIn(texts, names),
    };
    return {
      panel: panel.name,
      meetingOn: meeting.day,
      startsAt: meeting.startsAt,
      chairWord: chairWordOf(panel),
      head: await this.headOf(minutes),
      items: items.map((minute) => recordedMinute(minute, panel, cites)),
    };
  }

  private async headOf({ id, meeting, items }: MinutesInFull): Promise<RecordedHead> {
    const nameOfEntry = (entryId: string) => {
      const minute = items.find((each) => each.entryId === entryId);
      return minute ? `Minute No. ${minute.printed}` : null;
    };
    const { sentences } = await this.proceedings.headOf(meeting.id, nameOfEntry);
    return this.corrections.inHead(id, sentences);
  }
}

/** What the texts of a record cite, and how. */
interface Cites {
  readonly drawn: (text: string) => string;
  readonly citedIn: (texts: readonly string[]) => CitedMinute[];
}

function citedIn(texts: readonly string[], names: ReadonlyMap<string, string>): CitedMinute[] {
  return [...new Set(texts.flatMap(tokensIn))].flatMap((id) => {
    const number = names.get(id);
    return number === undefined ? [] : [{ id, number }];
  });
}

function recordedMinute(minute: MinuteInFull, panel: Panel, cites: Cites): RecordedMinute {
  const { id, printed, heading, publicHeading, publicSummary } = minute;
  const blocks = [
    ...minute.blocks.map((block) => recordedBlock(block, panel, cites)),
    ...decidedBlocks(minute.decided),
  ];
  const markings = blocks.some(({ isPrivate }) => isPrivate) ? matterOfMinute(panel.id, minute).markings : [];
  return {
    id,
    number: printed,
    heading,
    publicHeading,
    publicSummary,
    notForPublication: markings[0] ? publicLabel(markings[0]) : null,
    blocks,
  };
}

function recordedBlock(block: BlockInFull, panel: Panel, { drawn, citedIn: citedBy }: Cites): RecordedBlock {
  const { id, kind, text, isPrivate, resolution, clauses } = block;
  return {
    id,
    kind,
    text: drawn(text),
    isPrivate,
    resolution: resolution && recordedResolution(resolution, panel),
    cited: citedBy(textsOf([block])),
    clauses:
      resolution === null
        ? []
        : clauses.map((clause) => ({
            id: clause.id,
            level: clause.level,
            label: clause.label,
            text: drawn(clause.text),
          })),
  };
}

function recordedResolution(resolution: ResolutionInFull, panel: Panel): RecordedResolution {
  const { kind, outcome, movedBy, secondedBy, votes, irregularity } = resolution;
  const isByName = resolution.voteMethod === 'by-name';
  const named = (choice: string) => votes.filter((vote) => isByName && vote.choice === choice).map(({ name }) => name);
  return {
    kind,
    outcome,
    marker: markerInPrint(resolution, panel.resolutionMarker),
    movedBy: movedInWords(movedBy, secondedBy),
    vote: voteOf(resolution, chairWordOf(panel)),
    names: { for: named('for'), against: named('against'), abstained: named('abstained') },
    irregularity,
  };
}

function movedInWords(movedBy: string | null, secondedBy: string | null): string | null {
  if (movedBy === null) return secondedBy === null ? null : `Seconded by ${secondedBy}`;
  return secondedBy === null ? `Moved by ${movedBy}` : `Moved by ${movedBy}, seconded by ${secondedBy}`;
}
