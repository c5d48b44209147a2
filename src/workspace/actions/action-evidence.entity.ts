import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { IdColumn, TextColumn } from '../../platform/database/columns.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { ActionUpdate } from './action-update.entity.js';

/** A file that shows what an update says. As private as the action itself. */
@Entity('action_evidence')
@Index(['updateId'])
@Index(['fileHash'])
export class ActionEvidence {
  @IdColumn() id!: string;
  @TextColumn() updateId!: string;
  @ManyToOne(() => ActionUpdate, { nullable: false })
  @JoinColumn({ name: 'update_id' })
  update?: ActionUpdate;
  @TextColumn() fileHash!: string;
  @ManyToOne(() => StoredFile, { nullable: false })
  @JoinColumn({ name: 'file_hash' })
  file?: StoredFile;
  @TextColumn() fileName!: string;
}
