import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, OptionalText, TextColumn, WordColumn } from '../../../platform/database/columns.js';
import { Account } from '../account.entity.js';

export const TOKEN_SCOPES = ['read', 'read-and-write'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** With it a program acts in the name of an account, under `/api` only. */
@Entity('api_tokens')
@Index(['accountId', 'madeAt'])
export class ApiToken {
  @IdColumn() id!: string;
  @TextColumn() accountId!: string;
  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id' })
  account?: Account;
  /** What it is for, as whoever made it named it. */
  @TextColumn() name!: string;
  /** SHA-256 of the token: it is long and random, so nothing slower is needed. */
  @TextColumn({ unique: true }) hash!: string;
  @WordColumn('ck_api_tokens_scope', TOKEN_SCOPES) scope!: TokenScope;
  /** The last day on which it works. */
  @TextColumn() expiresOn!: string;
  @TextColumn() madeAt!: string;
  @TextColumn() madeBy!: string;
  /** Written at most once in five minutes. */
  @OptionalText() usedAt!: string | null;
  @OptionalText() revokedAt!: string | null;
}
