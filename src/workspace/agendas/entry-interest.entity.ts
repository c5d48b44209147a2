import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { BooleanColumn, IdColumn, TextColumn } from '../../platform/database/columns.js';
import { Person } from '../people/person.entity.js';
import { AgendaEntry } from './agenda-entry.entity.js';

/** Somebody known to have a disclosable interest in an entry, to whom its exempt papers stay closed. */
@Entity('entry_interests')
@Unique(['entryId', 'personId'])
@Index(['personId'])
export class EntryInterest {
  @IdColumn() id!: string;
  @TextColumn() entryId!: string;
  @ManyToOne(() => AgendaEntry, { nullable: false })
  @JoinColumn({ name: 'entry_id' })
  entry?: AgendaEntry;
  @TextColumn() personId!: string;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person?: Person;
  /** It was declared at the meeting, and goes with its declaration. */
  @BooleanColumn() isDeclared!: boolean;
  @TextColumn() recordedAt!: string;
}
