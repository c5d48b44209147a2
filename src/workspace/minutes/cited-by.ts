/** Which stored texts cite a minute, for what is done to a minute that others cite. */
import { type EntityManager, In } from 'typeorm';
import { tokenOf } from '../../domain/minutes/minute-tokens.js';
import type { Unit } from '../../platform/database/unit.js';
import { Clause } from './clause.entity.js';
import { MinuteBlock } from './minute-block.entity.js';
import { Minute } from './minute.entity.js';

/** The other minutes, of whatever meeting, that cite this one; in their order. */
export async function citing(manager: EntityManager, minuteId: string): Promise<Minute[]> {
  return manager
    .createQueryBuilder(Minute, 'minute')
    .innerJoin(MinuteBlock, 'block', 'block.minute_id = minute.id')
    .leftJoin(Clause, 'clause', 'clause.block_id = block.id')
    .where('minute.id <> :minuteId', { minuteId })
    .andWhere('(block.text LIKE :token OR clause.text LIKE :token)', { token: `%${tokenOf(minuteId)}%` })
    .orderBy('minute.position', 'ASC')
    .addOrderBy('minute.id', 'ASC')
    .getMany();
}

/**
 * For a minute that becomes part of another: what cited it cites the other. That is a change of what cited it, too: who
 * has it open saw a number that soon means another minute.
 */
export async function citeInstead(unit: Unit, fromId: string, toId: string): Promise<void> {
  const ids = (await citing(unit.manager, fromId)).map(({ id }) => id);
  await unit.manager.increment(Minute, { id: In(ids) }, 'version', 1);
  const tokens = { from: tokenOf(fromId), to: tokenOf(toId), found: `%${tokenOf(fromId)}%` };
  for (const entity of [MinuteBlock, Clause]) {
    await unit.manager
      .createQueryBuilder()
      .update(entity)
      .set({ text: () => 'REPLACE(text, :from, :to)' })
      .where('text LIKE :found')
      .setParameters(tokens)
      .execute();
  }
}
