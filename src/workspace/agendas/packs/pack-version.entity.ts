import { Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn, WordColumn } from '../../../platform/database/columns.js';
import { Agenda } from '../agenda.entity.js';

/** An agenda frozen with its papers, markings and page numbers: what a pack is built from, and nothing else. */
@Entity('pack_versions')
@Unique(['agendaId', 'number'])
export class PackVersion {
  @IdColumn() id!: string;
  @TextColumn() agendaId!: string;
  @ManyToOne(() => Agenda, { nullable: false })
  @JoinColumn({ name: 'agenda_id' })
  agenda?: Agenda;
  @IntegerColumn() number!: number;
  @WordColumn('ck_pack_versions_purpose', ['preview', 'publication']) purpose!: 'preview' | 'publication';
  /** The frozen content as JSON text. */
  @TextColumn() content!: string;
  @TextColumn() frozenAt!: string;
  /** Account id. */
  @TextColumn() frozenBy!: string;
  @OptionalText() builtAt!: string | null;
  /** When what was published of it was withdrawn: its files are sealed from then on. */
  @OptionalText() withdrawnAt!: string | null;
}
