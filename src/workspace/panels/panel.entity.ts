import { Check, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { PageStyle } from '../../domain/agendas/page-numbers.js';
import { LEAF_SEQUENCES, type LeafSequence } from '../../domain/minutes/leaves.js';
import { NAME_STYLES, type NameStyle } from '../../domain/membership/person-name.js';
import { QUORUM_RULES } from '../../domain/membership/quorum.js';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  OptionalInteger,
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
/** `20.`, `CPP 20` and `20/17`, as its minutes are numbered. */
export const NUMBERINGS = ['plain', 'prefix', 'suffix'] as const;
export const NUMBERING_RESTARTS = ['municipal-year', 'meeting', 'never'] as const;
export const RESOLUTION_MARKERS = ['Resolved:-', 'RESOLVED:'] as const;
/** `(1)`, `1)` and `•` before the clauses of a resolution. */
export const CLAUSE_LABELS = ['brackets', 'bracket', 'bullets'] as const;
export const ATTENDANCE_WORDS = ['Also present were', 'In attendance'] as const;
export const ACTION_DUE_RULES = ['next-report-deadline', 'days'] as const;

/** A body of the council that meets. */
@Entity('panels')
@Index(['sortKey', 'id'])
@Index(['clerkId'])
@Index(['parentId'])
@Index(['leadOfficerId'])
@Index(['kind', 'sortKey'])
@Check('ck_panels_quorum', '"quorum_least" >= 1 AND "quorum_parts" BETWEEN 2 AND 4')
@Check('ck_panels_first_number', '"first_number" >= 1')
@Check('ck_panels_first_leaf', '"first_leaf" >= 1')
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
  /** The body it is a part of, such as the committee of a sub-committee. */
  @OptionalText() parentId!: string | null;
  @ManyToOne(() => Panel, { nullable: true })
  @JoinColumn({ name: 'parent_id' })
  parent?: Panel | null;
  /** How its papers print the names of members, where a seat does not say otherwise. */
  @WordColumn('ck_panels_name_style', NAME_STYLES) nameStyle!: NameStyle;
  @WordColumn('ck_panels_numbering', NUMBERINGS) numbering!: (typeof NUMBERINGS)[number];
  @WordColumn('ck_panels_numbering_restarts', NUMBERING_RESTARTS)
  numberingRestarts!: (typeof NUMBERING_RESTARTS)[number];
  /** Of the first minute taken here, so that a council can begin in the middle of a year. */
  @IntegerColumn() firstNumber!: number;
  @WordColumn('ck_panels_resolution_marker', RESOLUTION_MARKERS)
  resolutionMarker!: (typeof RESOLUTION_MARKERS)[number];
  @WordColumn('ck_panels_clause_labels', CLAUSE_LABELS) clauseLabels!: (typeof CLAUSE_LABELS)[number];
  @WordColumn('ck_panels_attendance_words', ATTENDANCE_WORDS)
  attendanceWords!: (typeof ATTENDANCE_WORDS)[number];
  /** Whether minutes name members who were absent without apologies. */
  @BooleanColumn() printsAbsent!: boolean;
  /** How the leaves of its approved minutes are numbered on (LGA 1972, Sch 12 para 41(2)). */
  @WordColumn('ck_panels_leaf_sequence', LEAF_SEQUENCES) leafSequence!: LeafSequence;
  /** Of the first minutes approved here, so that a council can go on with a book it has. */
  @IntegerColumn() firstLeaf!: number;
  /** Whether each leaf has a box for the initials of whoever signs. */
  @BooleanColumn() initialsLeaves!: boolean;
  /** Read by `QuorumService` only. */
  @WordColumn('ck_panels_quorum_rule', QUORUM_RULES) quorumRule!: (typeof QUORUM_RULES)[number];
  @IntegerColumn() quorumLeast!: number;
  @IntegerColumn() quorumParts!: number;
  @BooleanColumn() quorumCountsCoOptees!: boolean;
  @OptionalText() leadOfficerId!: string | null;
  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'lead_officer_id' })
  leadOfficer?: Person | null;
  /** When its actions are due unless it says otherwise. */
  @WordColumn('ck_panels_action_due_rule', ACTION_DUE_RULES) actionDueRule!: (typeof ACTION_DUE_RULES)[number];
  /** Counts for the rule `days` only. */
  @IntegerColumn() actionDueDays!: number;
  @BooleanColumn() publishesProgress!: boolean;
  @BooleanColumn() allowsCoChairs!: boolean;
  /** Its own key dates, in working days before publication; null for those of the council. */
  @OptionalInteger() agendaSettingDays!: number | null;
  @OptionalInteger() reportDeadlineDays!: number | null;
  @OptionalInteger() chairsClearanceDays!: number | null;
  @IntegerColumn() version!: number;
}
