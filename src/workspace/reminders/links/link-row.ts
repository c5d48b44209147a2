import { JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, OptionalText, TextColumn } from '../../../platform/database/columns.js';
import { Person } from '../../people/person.entity.js';

/** What every link in a mail has in common: it is for one person, and for a while. */
export abstract class LinkRow {
  @IdColumn() id!: string;
  @TextColumn() personId!: string;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person?: Person;
  /** ISO UTC text of the system's clock, as all that follows. */
  @TextColumn() madeAt!: string;
  @TextColumn() expiresAt!: string;
  @OptionalText() revokedAt!: string | null;
}
