import { Check, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, OptionalText, TextColumn } from '../../platform/database/columns.js';
import { Person } from './person.entity.js';
import { PoliticalGroup } from './political-group.entity.js';

/** Somebody's time in a political group: seats are allotted by groups, so joining and leaving have days. */
@Entity('group_memberships')
@Index(['personId'])
@Index(['groupId'])
@Check('ck_group_memberships_days', '"from_day" IS NULL OR "to_day" IS NULL OR "to_day" >= "from_day"')
export class GroupMembership {
  @IdColumn() id!: string;
  @TextColumn() personId!: string;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person?: Person;
  @TextColumn() groupId!: string;
  @ManyToOne(() => PoliticalGroup, { nullable: false })
  @JoinColumn({ name: 'group_id' })
  group?: PoliticalGroup;
  /** The first day; null where it was not recorded. */
  @OptionalText({ name: 'from_day' }) from!: string | null;
  /** The last day, included; null while they belong to it. */
  @OptionalText({ name: 'to_day' }) to!: string | null;
}
