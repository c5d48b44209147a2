import { Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A word under which something is found. What only some may read stands in rows of its own: who may not read it finds
 * nothing by it, and counts nothing.
 */
@Entity('search_words')
@Index(['subjectId'])
export class SearchWord {
  @PrimaryColumn({ type: 'text' }) word!: string;
  @PrimaryColumn({ type: 'boolean' }) isPrivate!: boolean;
  @PrimaryColumn({ type: 'text' }) subjectId!: string;
}
