import { type EntityTarget, In, type ObjectLiteral } from 'typeorm';
import type { Unit } from '../../../platform/database/unit.js';
import { Mail } from '../../../platform/mail/mail.entity.js';
import { linkMailKey } from './link-mail-key.js';
import type { LinkRow } from './link-row.js';

const MOST_AN_HOUR = 3;
const HOUR_MS = 3_600_000;

interface LinksOf<Row> {
  readonly links: EntityTarget<Row>;
  /** Whose and to what. */
  readonly of: ObjectLiteral;
  /** The name under which they are made. */
  readonly kind: string;
  /** Of the mails that are counted: what comes by itself, as digests do, takes nobody's turn. */
  readonly purpose: string;
}

/** Whether somebody was sent as many links to one thing within the hour, for that purpose, as they are. */
export async function hadEnough<Row extends LinkRow>(
  unit: Unit,
  { links, of, kind, purpose }: LinksOf<Row>,
  now: Date,
): Promise<boolean> {
  const since = new Date(now.getTime() - HOUR_MS).toISOString();
  const made = unit.manager.createQueryBuilder(links, 'link').where(of).andWhere('link.madeAt > :since', { since });
  const keys = (await made.getMany()).map(({ id }) => linkMailKey(kind, id));
  return (await unit.manager.countBy(Mail, { key: In(keys), purpose })) >= MOST_AN_HOUR;
}
