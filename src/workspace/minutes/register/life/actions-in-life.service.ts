import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../../domain/access/roles.js';
import { ActionRecords } from '../../../actions/action-records.service.js';
import { ActionLines } from '../../../actions/action-lines.service.js';
import type { BlockInFull } from '../../minutes-in-full.js';
import type { ActionInLife } from './resolution-life.js';

/** As many clauses as a resolution can have, with those of others of its meeting. */
const MOST_OF_MEETING = 1000;

/** What has become of a resolution's clauses, for who may see it. */
@Injectable()
export class ActionsInLife {
  constructor(
    private readonly lines: ActionLines,
    private readonly records: ActionRecords,
  ) {}

  async of({ clauses }: BlockInFull, meetingId: string, reader: Reader): Promise<ActionInLife[]> {
    const query = { which: 'all', meetingId, sorting: { by: 'reference', order: 'ascending' } } as const;
    const ofMeeting = await this.lines.of({ query, most: MOST_OF_MEETING }, reader);
    const own = ofMeeting.filter((line) => clauses.some(({ id }) => id === line.clauseId));
    const updates = await this.records.updatesOf(own, reader);
    const dueChanges = await this.records.dueChangesOf(own);
    return own.map((line) => ({
      line,
      updates: updates.filter(({ actionId }) => actionId === line.id),
      dueChanges: dueChanges.filter(({ actionId }) => actionId === line.id),
    }));
  }
}
