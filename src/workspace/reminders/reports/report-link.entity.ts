import { Entity, Index } from 'typeorm';
import { TextColumn } from '../../../platform/database/columns.js';
import { LinkRow } from '../links/link-row.js';

/** Lets the author of one item hand in its report from a mail, without signing in, for a while. */
@Entity('report_links')
@Index(['entryId'])
@Index(['personId'])
export class ReportLink extends LinkRow {
  /** By value: an item may be taken off a draft, and its link then says so. */
  @TextColumn() entryId!: string;
}
