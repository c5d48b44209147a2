import { Entity, Index } from 'typeorm';
import { IdColumn, IntegerColumn, JsonColumn, OptionalText, TextColumn, WordColumn } from '../database/columns.js';

export const JOB_STATES = ['waiting', 'running', 'done', 'failed'] as const;

/** Work that goes on after the request that asked for it, at most once at a time, and again after a crash. */
@Entity('jobs')
@Index(['state', 'runAfter'])
export class Job {
  @IdColumn() id!: string;
  /** The handler's name. */
  @TextColumn() kind!: string;
  /** What makes the work one: asking twice gives one job. */
  @TextColumn({ unique: true }) key!: string;
  @JsonColumn() payload!: Record<string, string>;
  @WordColumn('ck_jobs_state', JOB_STATES) state!: (typeof JOB_STATES)[number];
  /** Steps done, of `total`. */
  @IntegerColumn() progress!: number;
  @IntegerColumn() total!: number;
  @IntegerColumn() attempts!: number;
  @TextColumn() runAfter!: string;
  @OptionalText() leaseOwner!: string | null;
  @OptionalText() leaseUntil!: string | null;
  /** What went wrong last, in words for the person who asked. */
  @OptionalText() problem!: string | null;
  @TextColumn() createdAt!: string;
  @OptionalText() finishedAt!: string | null;
}
