import { Check, Entity, JoinColumn, ManyToOne } from 'typeorm';
import type { BriefTimes } from '../../../domain/reminders/brief-due.js';
import { type Ladder } from '../../../domain/reminders/ladder.js';
import { BooleanColumn, IdColumn, IntegerColumn, JsonColumn, TextColumn } from '../../../platform/database/columns.js';
import { Panel } from '../../panels/panel.entity.js';

/** How the actions of a panel chase themselves, where not by the usual ladder. */
@Entity('panel_ladders')
@Check('ck_panel_ladders_order', '0 < "owner_day" AND "owner_day" < "manager_day" AND "manager_day" < "chair_day"')
@Check('ck_panel_ladders_every', '"every_days" >= 1')
@Check('ck_panel_ladders_briefs', '"brief_before_agenda_setting" >= 1 AND "brief_before_meeting" >= 1')
export class PanelLadder implements Ladder, BriefTimes {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) panelId!: string;
  @ManyToOne(() => Panel, { nullable: false })
  @JoinColumn({ name: 'panel_id' })
  panel?: Panel;
  /** Nobody is reminded of its actions. */
  @BooleanColumn() isOff!: boolean;
  @JsonColumn() daysBefore!: readonly number[];
  @BooleanColumn() onTheDay!: boolean;
  @IntegerColumn() ownerDay!: number;
  @IntegerColumn() managerDay!: number;
  @IntegerColumn() chairDay!: number;
  @IntegerColumn() everyDays!: number;
  /** Nobody is sent the chair's brief. */
  @BooleanColumn() isBriefOff!: boolean;
  @IntegerColumn() briefBeforeAgendaSetting!: number;
  @IntegerColumn() briefBeforeMeeting!: number;
  @IntegerColumn() version!: number;
}
