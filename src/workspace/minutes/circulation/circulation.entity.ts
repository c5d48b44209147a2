import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, OptionalText, TextColumn } from '../../../platform/database/columns.js';
import { Person } from '../../people/person.entity.js';
import { Minute } from '../minute.entity.js';
import { Minutes } from '../minutes.entity.js';

/** That somebody was sent drafted minutes, whole or one of them: until they are checked, they may read what they were sent. */
@Entity('minutes_circulations')
@Unique(['minutesId', 'minuteId', 'personId'])
@Index(['minuteId'])
@Index(['personId'])
export class MinutesCirculation {
  @IdColumn() id!: string;
  @TextColumn() minutesId!: string;
  @ManyToOne(() => Minutes, { nullable: false })
  @JoinColumn({ name: 'minutes_id' })
  minutes?: Minutes;
  /** Null for all of them. */
  @OptionalText() minuteId!: string | null;
  @ManyToOne(() => Minute, { nullable: true })
  @JoinColumn({ name: 'minute_id' })
  minute?: Minute | null;
  @TextColumn() personId!: string;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person?: Person;
  /** The last time, where it was sent again. */
  @TextColumn() sentAt!: string;
  @TextColumn() sentBy!: string;
}
