import { Entity, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, TextColumn } from '../../../platform/database/columns.js';
import { Person } from '../../people/person.entity.js';

/** That a clerk holds somebody's digests back; what waits goes out with the first one after they are released. */
@Entity('reminder_holds')
export class ReminderHold {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) personId!: string;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person?: Person;
  @TextColumn() heldAt!: string;
  @TextColumn() heldBy!: string;
}
