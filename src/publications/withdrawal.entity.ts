import { Entity, Index } from 'typeorm';
import { IdColumn, OptionalText, TextColumn, WordColumn } from '../platform/database/columns.js';

/** A mistake is explained to the public; of a data breach they learn only that something was withdrawn. */
export const WITHDRAWAL_CAUSES = ['mistake', 'breach'] as const;
export type WithdrawalCause = (typeof WITHDRAWAL_CAUSES)[number];

/** That everything published of one subject was taken back: its publications say so, and no public address serves them. */
@Entity('withdrawals')
@Index(['withdrawnAt'])
@Index(['panelId'])
export class Withdrawal {
  @IdColumn() id!: string;
  @WordColumn('ck_withdrawals_cause', WITHDRAWAL_CAUSES) cause!: WithdrawalCause;
  /** Of a mistake, as the public reads it; of a breach for nobody but who deals with it. */
  @TextColumn() reason!: string;
  /** What was withdrawn, in words the public may read, such as `Agenda of 24 October 2017`. */
  @TextColumn() what!: string;
  /** The public address, without the leading slash. */
  @TextColumn() address!: string;
  /** The panel it belongs to, by value; null where that is none. */
  @OptionalText() panelId!: string | null;
  /** The record it showed, by value: the public side knows no feature. */
  @TextColumn() subjectId!: string;
  /** By the council's clock, ISO UTC text. */
  @TextColumn() withdrawnAt!: string;
  /** Account id, or a name. */
  @TextColumn() withdrawnBy!: string;
  /** When the monitoring officer was done with it; null while they are not, and for a mistake. */
  @OptionalText() reviewedAt!: string | null;
}
