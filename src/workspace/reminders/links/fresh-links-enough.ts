import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Unit } from '../../../platform/database/unit.js';
import type { LinkRow } from './link-row.js';

const MOST_AN_HOUR = 3;
const HOUR_MS = 3_600_000;

/** Whether somebody was sent as many links to one thing within the hour as they are; `of` says whose and to what. */
export async function hadEnough<Row extends LinkRow>(
  unit: Unit,
  links: EntityTarget<Row>,
  of: ObjectLiteral,
  now: Date,
): Promise<boolean> {
  const since = new Date(now.getTime() - HOUR_MS).toISOString();
  const made = unit.manager.createQueryBuilder(links, 'link').where(of).andWhere('link.madeAt > :since', { since });
  return (await made.getCount()) >= MOST_AN_HOUR;
}
