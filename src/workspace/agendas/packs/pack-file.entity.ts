import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  OptionalText,
  TextColumn,
  WordColumn,
} from '../../../platform/database/columns.js';
import type { PageRange } from '../../../domain/agendas/page-numbers.js';
import { StoredFile } from '../../../platform/files/stored-file.entity.js';
import { PackVersion } from './pack-version.entity.js';

export const PACK_FILE_KINDS = ['agenda', 'public-pack', 'full-pack', 'paper'] as const;

/** One PDF built from a frozen pack. */
@Entity('pack_files')
@Unique(['packVersionId', 'name'])
@Index(['fileHash'])
export class PackFile {
  @IdColumn() id!: string;
  @TextColumn() packVersionId!: string;
  @ManyToOne(() => PackVersion, { nullable: false })
  @JoinColumn({ name: 'pack_version_id' })
  packVersion?: PackVersion;
  @WordColumn('ck_pack_files_kind', PACK_FILE_KINDS) kind!: (typeof PACK_FILE_KINDS)[number];
  @OptionalText() paperId!: string | null;
  /** The last part of its address, such as `public-pack.pdf`. */
  @TextColumn() name!: string;
  @TextColumn() fileHash!: string;
  @ManyToOne(() => StoredFile, { nullable: false })
  @JoinColumn({ name: 'file_hash' })
  file?: StoredFile;
  @IntegerColumn() byteSize!: number;
  @IntegerColumn() pageCount!: number;
  @BooleanColumn() isPublic!: boolean;
  /** The printed ranges of exempt pages it holds; each download of them is logged. */
  @JsonColumn() exemptPages!: PageRange[];
}
