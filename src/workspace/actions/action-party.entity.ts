import { Check, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, OptionalText, TextColumn, WordColumn } from '../../platform/database/columns.js';
import { Person } from '../people/person.entity.js';
import { Post } from '../people/post.entity.js';
import { Action } from './action.entity.js';

/** A supporter helps the owner; an officer may open the private source, and whoever has an interest in it may not. */
export const PARTY_KINDS = ['supporter', 'officer', 'interested'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Somebody besides the owner on whom an action has a bearing. */
@Entity('action_parties')
@Index(['actionId', 'kind'])
@Index(['personId', 'kind'])
@Index(['postId'])
@Check('ck_action_parties_one', '("person_id" IS NULL) <> ("post_id" IS NULL)')
export class ActionParty {
  @IdColumn() id!: string;
  @TextColumn() actionId!: string;
  @ManyToOne(() => Action, { nullable: false })
  @JoinColumn({ name: 'action_id' })
  action?: Action;
  @WordColumn('ck_action_parties_kind', PARTY_KINDS) kind!: PartyKind;
  @OptionalText() personId!: string | null;
  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'person_id' })
  person?: Person | null;
  @OptionalText() postId!: string | null;
  @ManyToOne(() => Post, { nullable: true })
  @JoinColumn({ name: 'post_id' })
  post?: Post | null;
}
