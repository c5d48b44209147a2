import { Check, Entity, Index, JoinColumn, OneToOne } from 'typeorm';
import { CONFIDENTIAL_BASES, type ConfidentialBasis } from '../../domain/access/exempt-marking.js';
import type { Schedule12AParagraph } from '../../domain/access/schedule-12a.js';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  OptionalText,
  WordColumn,
} from '../../platform/database/columns.js';
import { AgendaEntry } from './agenda-entry.entity.js';
import { Paper } from './paper.entity.js';

/** Why an entry, or one paper of it, is kept from the public. */
@Entity('exempt_markings')
@Index(['reviewOn'])
@Check('ck_exempt_markings_subject', '("entry_id" IS NULL) <> ("paper_id" IS NULL)')
export class ExemptMarkingRow {
  @IdColumn() id!: string;
  @OptionalText({ unique: true }) entryId!: string | null;
  @OneToOne(() => AgendaEntry, { nullable: true })
  @JoinColumn({ name: 'entry_id' })
  entry?: AgendaEntry | null;
  @OptionalText({ unique: true }) paperId!: string | null;
  @OneToOne(() => Paper, { nullable: true })
  @JoinColumn({ name: 'paper_id' })
  paper?: Paper | null;
  @WordColumn('ck_exempt_markings_basis', ['exempt', 'confidential']) basis!: 'exempt' | 'confidential';
  @JsonColumn() paragraphs!: Schedule12AParagraph[];
  @OptionalText() reason!: string | null;
  @OptionalText() publicInterestTest!: string | null;
  @OptionalText() reviewOn!: string | null;
  @BooleanColumn() contractNegotiation!: boolean;
  @BooleanColumn() mustBeRegistered!: boolean;
  @BooleanColumn() ownPlanningPermission!: boolean;
  @WordColumn('ck_exempt_markings_legal_basis', CONFIDENTIAL_BASES, { nullable: true })
  legalBasis!: ConfidentialBasis | null;
  @OptionalText() legalBasisText!: string | null;
  /** What the public may call a closed paper, such as `Appendix B`; only on the marking of a paper. */
  @OptionalText() publicName!: string | null;
  @IntegerColumn() version!: number;
}
