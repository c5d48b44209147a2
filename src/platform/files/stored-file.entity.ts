import { Entity } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn } from '../database/columns.js';

/** A file on disk that some record owns; the row commits after the file is safely there. */
@Entity('files')
export class StoredFile {
  /** SHA-256 of the content, in hex. */
  @IdColumn() hash!: string;
  @TextColumn() mediaType!: string;
  @IntegerColumn() byteSize!: number;
  @TextColumn() storedAt!: string;
}
