import { Check, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn } from '../../platform/database/columns.js';
import { Panel } from './panel.entity.js';

/** A body that a panel reports to: another panel, or one in words that has no papers here. */
@Entity('reporting_lines')
@Index(['panelId', 'position'])
@Index(['bodyId'])
@Check('ck_reporting_lines_body', '("body_id" IS NULL) <> ("body_name" IS NULL)')
export class ReportingLine {
  @IdColumn() id!: string;
  @TextColumn() panelId!: string;
  @ManyToOne(() => Panel, { nullable: false })
  @JoinColumn({ name: 'panel_id' })
  panel?: Panel;
  @IntegerColumn() position!: number;
  @OptionalText() bodyId!: string | null;
  @ManyToOne(() => Panel, { nullable: true })
  @JoinColumn({ name: 'body_id' })
  body?: Panel | null;
  @OptionalText() bodyName!: string | null;
}
