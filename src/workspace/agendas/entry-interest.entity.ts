import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, TextColumn } from '../../platform/database/columns.js';
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
  @TextColumn() recordedAt!: string;
}
