import { Injectable } from '@nestjs/common';
import { In, type EntityTarget, type FindOptionsOrder, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import { NotFound } from '../../domain/errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { MinutedEntriesService } from '../agendas/minuted-entries.service.js';
import { DecidedActionsLoader } from './actions/decided-actions-loader.js';
import { assembleMinutes } from './assemble-minutes.js';
import { ClauseMarkRow } from './clause-mark.entity.js';
import { Clause } from './clause.entity.js';
import { MinuteBlock } from './minute-block.entity.js';
import { MinuteNumbers } from './minute-numbers.js';
import { Minute } from './minute.entity.js';
import type { MinutesInFull } from './minutes-in-full.js';
import { Minutes } from './minutes.entity.js';
import { RecordedVote } from './recorded-vote.entity.js';
import { Resolution } from './resolution.entity.js';

/** Reads the minutes of a meeting in full: a dozen statements, however long they are. Asks nobody for permission. */
@Injectable()
export class MinutesLoader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly entries: MinutedEntriesService,
    private readonly numbers: MinuteNumbers,
    private readonly decided: DecidedActionsLoader,
  ) {}

  /** @throws NotFound */
  async load(id: string): Promise<MinutesInFull> {
    const relations = { meeting: { panel: { clerk: true } } } as const;
    const found = await this.unitOfWork.reading(Minutes).findOne({ where: { id }, relations });
    if (!found?.meeting?.panel) throw new NotFound('There are no such minutes.');
    const { meeting, ...minutes } = found;
    const { panel } = found.meeting;
    const items = await this.inOrder(Minute, { minutesId: id }, { position: 'ASC', id: 'ASC' });
    const blocks = await this.inOrder(MinuteBlock, { minute: { minutesId: id } }, { position: 'ASC', id: 'ASC' });
    const blockIds = blocks.map(({ id: blockId }) => blockId);
    const clauses = await this.inOrder(Clause, { blockId: In(blockIds) }, { position: 'ASC', id: 'ASC' });
    const run = await this.numbers.runOf(panel, meeting);
    return assembleMinutes({
      minutes,
      meeting,
      panel,
      agenda: await this.entries.ofMeeting(meeting.id),
      run,
      items,
      blocks,
      clauses,
      resolutions: await this.inOrder(Resolution, { id: In(blockIds) }, { id: 'ASC' }),
      votes: await this.inOrder(RecordedVote, { resolutionId: In(blockIds) }, { name: 'ASC', id: 'ASC' }),
      marks: await this.inOrder(
        ClauseMarkRow,
        { clauseId: In(clauses.map(({ id: clauseId }) => clauseId)) },
        { id: 'ASC' },
      ),
      decided: await this.decided.of(
        items.map((item) => item.id),
        panel,
        run.year,
      ),
    });
  }

  private async inOrder<Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    where: FindOptionsWhere<Row>,
    order: FindOptionsOrder<Row>,
  ): Promise<Row[]> {
    return this.unitOfWork.reading(entity).find({ where, order });
  }
}
