import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, TextColumn, WordColumn } from '../../../platform/database/columns.js';
import { Action } from '../../actions/action.entity.js';
import { Recommendation } from '../recommendation.entity.js';

/** To be done only if the body agrees, or because it has answered. */
export const LINK_KINDS = ['condition', 'follow-up'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** An action that hangs on a recommendation. */
@Entity('recommendation_actions')
@Unique(['recommendationId', 'actionId'])
@Index(['actionId'])
export class LinkedAction {
  @IdColumn() id!: string;
  @TextColumn() recommendationId!: string;
  @ManyToOne(() => Recommendation, { nullable: false })
  @JoinColumn({ name: 'recommendation_id' })
  recommendation?: Recommendation;
  @TextColumn() actionId!: string;
  @ManyToOne(() => Action, { nullable: false })
  @JoinColumn({ name: 'action_id' })
  action?: Action;
  @WordColumn('ck_recommendation_actions_kind', LINK_KINDS) kind!: LinkKind;
}
