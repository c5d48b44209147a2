import { Check, Entity, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn, WordColumn } from '../../platform/database/columns.js';
import { Action } from '../actions/action.entity.js';

/** Made by the panel to other bodies, or made to the panel by one. */
export const DIRECTIONS = ['made', 'received'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * A recommendation: an action whose answer is another body's, or the panel's own to give. What it says, who follows it up
 * and who may read it stand with the action.
 */
@Entity('recommendations')
@Check('ck_recommendations_from', `("direction" = 'received') = ("from_body" IS NOT NULL)`)
export class Recommendation {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) actionId!: string;
  @ManyToOne(() => Action, { nullable: false })
  @JoinColumn({ name: 'action_id' })
  action?: Action;
  @WordColumn('ck_recommendations_direction', DIRECTIONS) direction!: Direction;
  /** Who made it to the panel; null for the panel's own. */
  @OptionalText() fromBody!: string | null;
  @IntegerColumn() version!: number;
}
