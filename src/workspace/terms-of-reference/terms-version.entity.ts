import { Check, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import type { PastedSection } from '../../domain/terms-of-reference/sections-of-text.js';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  OptionalInteger,
  OptionalText,
  TextColumn,
} from '../../platform/database/columns.js';
import { Panel } from '../panels/panel.entity.js';

/** One version of a panel's terms of reference. Once adopted it is superseded by another, and never deleted. */
@Entity('terms_versions')
@Unique(['panelId', 'number'])
@Check('ck_terms_versions_adopted', '("adopted_on" IS NULL) = ("adopting_body" IS NULL)')
@Check('ck_terms_versions_in_force', '"in_force_from" IS NULL OR "adopted_on" IS NOT NULL')
@Check('ck_terms_versions_quorum', '"quorum" IS NULL OR "quorum" >= 1')
@Check('ck_terms_versions_members', '"maximum_members" IS NULL OR "maximum_members" >= 1')
export class TermsVersion {
  @IdColumn() id!: string;
  @TextColumn() panelId!: string;
  @ManyToOne(() => Panel, { nullable: false })
  @JoinColumn({ name: 'panel_id' })
  panel?: Panel;
  /** Counted from 1 for each panel. */
  @IntegerColumn() number!: number;
  @TextColumn() title!: string;
  /** What stands before the first section, in Markdown; may be empty. */
  @TextColumn() opening!: string;
  /** Read, compared and published whole, and in their order: never a row without the others. */
  @JsonColumn() sections!: readonly PastedSection[];
  @OptionalText() supersedesId!: string | null;
  @ManyToOne(() => TermsVersion, { nullable: true })
  @JoinColumn({ name: 'supersedes_id' })
  supersedes?: TermsVersion | null;
  /** Null until it is adopted. */
  @OptionalText() adoptedOn!: string | null;
  /** The panel itself, or another body, such as `Council`. */
  @OptionalText() adoptingBody!: string | null;
  /** The number of the minute by which that body adopted it. */
  @OptionalText() adoptingMinute!: string | null;
  /** Null until the day is set, and while it waits for final sign off. */
  @OptionalText() inForceFrom!: string | null;
  /** What the text says of meetings and members; null where it leaves that to the panel's settings. */
  @OptionalInteger() quorum!: number | null;
  @OptionalInteger() maximumMembers!: number | null;
  @OptionalText() frequency!: string | null;
  /** Who is to be in the chair, in words: shown, and left to people to keep. */
  @OptionalText() chairRule!: string | null;
  /** The day by which the panel's clerk is reminded to have it reviewed. */
  @OptionalText() reviewOn!: string | null;
  @IntegerColumn() version!: number;
}

/** A version as it was read with its panel. */
export interface TermsOfPanel extends TermsVersion {
  panel: Panel;
}

export function hasPanel(version: TermsVersion): version is TermsOfPanel {
  return version.panel !== undefined;
}
