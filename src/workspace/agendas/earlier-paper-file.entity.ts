import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn } from '../../platform/database/columns.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { Paper } from './paper.entity.js';

/** A file that a paper had before another took its place. */
@Entity('earlier_paper_files')
@Index(['paperId', 'replacedAt', 'id'])
@Index(['fileHash'])
@Index(['sourceHash'])
export class EarlierPaperFile {
  @IdColumn() id!: string;
  @TextColumn() paperId!: string;
  @ManyToOne(() => Paper, { nullable: false })
  @JoinColumn({ name: 'paper_id' })
  paper?: Paper;
  @TextColumn() fileHash!: string;
  @ManyToOne(() => StoredFile, { nullable: false })
  @JoinColumn({ name: 'file_hash' })
  file?: StoredFile;
  @TextColumn() fileName!: string;
  @IntegerColumn() byteSize!: number;
  @IntegerColumn() pageCount!: number;
  @OptionalText() sourceHash!: string | null;
  @ManyToOne(() => StoredFile, { nullable: true })
  @JoinColumn({ name: 'source_hash' })
  source?: StoredFile | null;
  @OptionalText() sourceName!: string | null;
  @TextColumn() replacedAt!: string;
  /** The name of who put another in its place. */
  @TextColumn() replacedBy!: string;
  @OptionalText() reason!: string | null;
}
