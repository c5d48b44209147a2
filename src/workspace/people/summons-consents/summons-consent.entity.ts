import { Check, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { ElectronicConsent } from '../../../domain/summons/electronic-consent.js';
import { IdColumn, OptionalText, TextColumn } from '../../../platform/database/columns.js';
import { Person } from '../person.entity.js';

/**
 * A councillor's consent to be summoned electronically, to one address. Another address is another consent: what was
 * true when a summons went out is never written over. (LGA 1972, Sch 12 para 4(1A), by SI 2015/5.)
 */
@Entity('summons_consents')
@Index(['personId'])
@Check('ck_summons_consents_days', '"withdrawn_on" IS NULL OR "withdrawn_on" >= "consented_on"')
export class SummonsConsent implements ElectronicConsent {
  @IdColumn() id!: string;
  @TextColumn() personId!: string;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person?: Person;
  @TextColumn() address!: string;
  @TextColumn() consentedOn!: string;
  @OptionalText() withdrawnOn!: string | null;
  /** By name. */
  @TextColumn() recordedBy!: string;
  @OptionalText() withdrawalRecordedBy!: string | null;
}
