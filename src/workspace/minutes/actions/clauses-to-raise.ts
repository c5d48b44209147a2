/** What checked minutes say of each clause and sentence that becomes an action. */
import { isOpenToMembers } from '../../../domain/access/redaction-policy.js';
import {
  actionReference,
  clausePaths,
  promiseReference,
  type Referenced,
  referenceKey,
} from '../../../domain/actions/action-reference.js';
import { readDueWording } from '../../../domain/actions/due-day.js';
import type { DueContext } from '../../../domain/actions/due-reading.js';
import { raisesAction, waitsOnAnother } from '../../../domain/actions/raising-marks.js';
import { wordingOf } from '../../../domain/actions/wording-of-clauses.js';
import type { ClauseToRaise } from '../../actions/action-raising.service.js';
import { matterOfMinute } from '../minute-matters.js';
import type { BlockInFull, ClauseInFull, MinuteInFull, MinutesInFull } from '../minutes-in-full.js';
import { isInForce } from './raising-clauses.js';

export interface RaisingFacts {
  readonly due: DueContext;
  /** A stored text in plain words, with the numbers of what it cites. */
  readonly inPlainWords: (text: string) => string;
}

type Place = Pick<Referenced, 'panel' | 'minute' | 'year' | 'meeting'>;
type Named = Pick<ClauseToRaise, 'reference' | 'referenceKey'>;
type OfMinute = Pick<ClauseToRaise, 'minuteNumber' | 'opensToMembers' | 'officerIds' | 'interestedIds'>;

/** In the order of the minutes, which have their numbers. */
export function clausesToRaise(minutes: MinutesInFull, facts: RaisingFacts): ClauseToRaise[] {
  return minutes.items.flatMap((minute) => ofMinute(minute, minutes, facts));
}

function ofMinute(minute: MinuteInFull, { panel, meeting, year }: MinutesInFull, facts: RaisingFacts): ClauseToRaise[] {
  const { officerIds, interestedPersonIds, markings } = matterOfMinute(panel.id, minute);
  const said: OfMinute = {
    minuteNumber: minute.printed,
    opensToMembers: markings.length > 0 && markings.every(isOpenToMembers),
    officerIds: [...new Set(officerIds)],
    interestedIds: [...new Set(interestedPersonIds)],
  };
  const place: Place = {
    panel: panel.reference,
    minute: minute.number ?? 0,
    year,
    meeting: panel.numberingRestarts === 'meeting' ? meeting.day : null,
  };
  const withClauses = minute.blocks.filter(({ resolution, clauses }) => isCarried(resolution) && clauses.length > 0);
  let promises = 0;
  return minute.blocks.filter(isInForce).flatMap((block) => {
    const nth = withClauses.length > 1 ? withClauses.indexOf(block) + 1 : null;
    const paths = clausePaths(block.clauses.map(({ level }) => level));
    return block.clauses.flatMap((clause, index) => {
      if (!raisesAction(clause.marks)) return [];
      if (block.resolution === null) promises += 1;
      const named =
        block.resolution === null ? promiseNamed(place, promises) : clauseNamed(place, nth, paths[index] ?? '');
      return [{ ...said, ...named, ...ofClause(clause, block, facts) }];
    });
  });
}

function isCarried(resolution: BlockInFull['resolution']): boolean {
  return resolution?.outcome === 'carried';
}

function clauseNamed(place: Place, resolution: number | null, clause: string): Named {
  const nth = resolution === null ? '' : `.${resolution}`;
  return {
    reference: actionReference({ ...place, resolution, clause }),
    referenceKey: keyOf(place, `${nth}${clause}`),
  };
}

function promiseNamed(place: Place, nth: number): Named {
  return { reference: promiseReference(place, nth), referenceKey: keyOf(place, `promise ${nth}`) };
}

/** Where numbers begin again with every meeting its day stands before them. */
function keyOf({ panel, year, meeting, minute }: Place, clause: string): string {
  return referenceKey(panel, meeting === null ? year : `${year ?? ''} ${meeting}`, minute, clause);
}

function ofClause(clause: ClauseInFull, block: BlockInFull, { due, inPlainWords }: RaisingFacts) {
  const { clauses, resolution, isPrivate } = block;
  const words = clauses.map(({ level, label, text, marks }) => ({
    level,
    label,
    text: inPlainWords(text),
    isMarked: marks.length > 0,
  }));
  return {
    clauseId: clause.id,
    source: resolution === null ? ('sentence' as const) : ('clause' as const),
    resolutionId: resolution === null ? null : block.id,
    wording: resolution === null ? inPlainWords(clause.text) : wordingOf(words, clauses.indexOf(clause)),
    isPrivate,
    publicLabel: clause.publicLabel,
    owner: clause.owner,
    due: clause.due,
    ...dayOf(clause.due, due),
    waitingFor: waitsOnAnother(clause.marks) ? (resolution?.recommendedTo ?? null) : null,
  };
}

function dayOf(words: string | null, context: DueContext): Pick<ClauseToRaise, 'dueOn' | 'noDateBecause'> {
  if (words === null) return { dueOn: null, noDateBecause: 'The minute names no day.' };
  const { on, because } = readDueWording(words, context);
  return { dueOn: on, noDateBecause: on === null ? asSentence(because) : null };
}

function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
