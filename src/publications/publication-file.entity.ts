import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn } from '../platform/database/columns.js';
import { StoredFile } from '../platform/files/stored-file.entity.js';
import { Publication } from './publication.entity.js';

/** A file that may be read by anybody, because this publication made it public. */
@Entity('publication_files')
@Unique(['publicationId', 'name'])
@Index(['fileHash'])
export class PublicationFile {
  @IdColumn() id!: string;
  @TextColumn() publicationId!: string;
  @ManyToOne(() => Publication, { nullable: false })
  @JoinColumn({ name: 'publication_id' })
  publication?: Publication;
  /** The last part of its address, such as `public-pack.pdf`. */
  @TextColumn() name!: string;
  @TextColumn() mediaType!: string;
  @TextColumn() fileHash!: string;
  @ManyToOne(() => StoredFile, { nullable: false })
  @JoinColumn({ name: 'file_hash' })
  file?: StoredFile;
  @IntegerColumn() byteSize!: number;
  @IntegerColumn() pageCount!: number;
}
