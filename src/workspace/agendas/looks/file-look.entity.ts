import { Entity } from 'typeorm';
import type { HiddenMatter } from '../../../domain/agendas/hidden-matter.js';
import { IdColumn, IntegerColumn, JsonColumn, TextColumn } from '../../../platform/database/columns.js';

/**
 * What a file was found to carry that its pages do not show, by its content: papers and earlier files share it. It owns no
 * file, so that one nobody wants any more can be swept away.
 */
@Entity('file_looks')
export class FileLook {
  /** SHA-256 of the content, in hex. */
  @IdColumn() fileHash!: string;
  /** By which set of rules it was looked through. */
  @IntegerColumn() rules!: number;
  @JsonColumn() found!: HiddenMatter[];
  @TextColumn() lookedAt!: string;
}
