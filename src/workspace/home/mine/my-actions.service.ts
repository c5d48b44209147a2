import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { RAG_STATUSES } from '../../../domain/actions/rag.js';
import { type ActionLine, ActionLines } from '../../actions/action-lines.service.js';

/** More than anybody can have in hand. */
const MOST_LOOKED_AT = 100;
const MINE = { which: 'live', owner: 'self', sorting: { by: 'due', order: 'ascending' } } as const;

/** What somebody has to do, by name or for a post they hold. */
@Injectable()
export class MyActions {
  constructor(private readonly lines: ActionLines) {}

  /** Worst first, and of the same status what is due first. */
  async of(reader: Reader): Promise<ActionLine[]> {
    if (reader.personId === null) return [];
    const lines = await this.lines.of({ query: MINE, most: MOST_LOOKED_AT }, reader);
    // The sort keeps the order of days among equals.
    return lines.sort((one, other) => badness(one) - badness(other));
  }
}

/** The statuses are listed from the worst to the best. */
function badness({ status }: ActionLine): number {
  return RAG_STATUSES.indexOf(status);
}
