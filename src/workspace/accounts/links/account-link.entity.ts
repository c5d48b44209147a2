import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, OptionalText, TextColumn, WordColumn } from '../../../platform/database/columns.js';
import { Account } from '../account.entity.js';

export const LINK_PURPOSES = ['set-password'] as const;

/** A link that lets somebody do one thing once without signing in. What makes it secret is not stored. */
@Entity('account_links')
@Index(['accountId'])
export class AccountLink {
  @IdColumn() id!: string;
  @TextColumn() accountId!: string;
  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id' })
  account?: Account;
  @WordColumn('ck_account_links_purpose', LINK_PURPOSES) purpose!: (typeof LINK_PURPOSES)[number];
  @TextColumn() madeAt!: string;
  /** By the system clock, as every instant here. */
  @TextColumn() expiresAt!: string;
  @OptionalText() usedAt!: string | null;
  /** A newer link took its place, or the account ended. */
  @OptionalText() voidAt!: string | null;
}
