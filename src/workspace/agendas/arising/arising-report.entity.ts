import { Entity, JoinColumn, OneToOne } from 'typeorm';
import { IdColumn, TextColumn } from '../../../platform/database/columns.js';
import { AgendaEntry } from '../agenda-entry.entity.js';
import { Paper } from '../paper.entity.js';

/** The report on outstanding resolutions among the papers of an entry, as it was frozen last. */
@Entity('arising_reports')
export class ArisingReport {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) entryId!: string;
  @OneToOne(() => AgendaEntry, { nullable: false })
  @JoinColumn({ name: 'entry_id' })
  entry?: AgendaEntry;
  @TextColumn({ unique: true }) paperId!: string;
  @OneToOne(() => Paper, { nullable: false })
  @JoinColumn({ name: 'paper_id' })
  paper?: Paper;
  /** ISO UTC text by the council's clock: what is said later is said since the pack. */
  @TextColumn() frozenAt!: string;
  @TextColumn() frozenBy!: string;
}
