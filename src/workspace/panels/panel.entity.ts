import { Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { PageStyle } from '../../domain/agendas/page-numbers.js';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  OptionalText,
  TextColumn,
  WordColumn,
} from '../../platform/database/columns.js';
import { Person } from '../people/person.entity.js';

export const PANEL_KINDS = [
  'council',
  'committee',
  'sub-committee',
  'panel',
  'select-commission',
  'board',
  'working-group',
] as const;
export const PAGE_STYLES = ['right-hand', 'continuous'] as const satisfies readonly PageStyle[];
export const MEMBERSHIP_LAYOUTS = ['sentence', 'list'] as const;

/** A body of the council that meets. */
@Entity('panels')
@Index(['sortKey', 'id'])
@Index(['clerkId'])
export class Panel {
  @IdColumn() id!: string;
  @TextColumn() name!: string;
  @TextColumn() sortKey!: string;
  @TextColumn({ unique: true }) slug!: string;
  /** Short form that stands before its numbers, such as `CPP`. */
  @TextColumn({ unique: true }) reference!: string;
  @WordColumn('ck_panels_kind', PANEL_KINDS) kind!: (typeof PANEL_KINDS)[number];
  /** Whether the access-to-information rules of LGA 1972 Part VA apply to it. */
  @BooleanColumn() partVaApplies!: boolean;
  @WordColumn('ck_panels_page_style', PAGE_STYLES) pageStyle!: PageStyle;
  @WordColumn('ck_panels_membership_layout', MEMBERSHIP_LAYOUTS)
  membershipLayout!: (typeof MEMBERSHIP_LAYOUTS)[number];
  /** The panel's word for who presides, such as `Chairperson`. */
  @TextColumn() chairWord!: string;
  /** Lines of the venue block, one per line. */
  @TextColumn() defaultPlace!: string;
  /** `HH:MM` */
  @TextColumn() defaultTime!: string;
  /** The panel's own wording of an exclusion; null for the standard one. */
  @OptionalText() exclusionTemplate!: string | null;
  /** The officer whose name stands on the agenda. */
  @OptionalText() clerkId!: string | null;
  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'clerk_id' })
  clerk?: Person | null;
  @IntegerColumn() version!: number;
}
