import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { londonTime } from '../../domain/calendar/london-time.js';
import { type ShortNotice, shortNoticeInWords } from '../../domain/calendar/short-notice.js';
import { IdColumn, IntegerColumn, OptionalText, TextColumn, WordColumn } from '../../platform/database/columns.js';
import { Panel } from '../panels/panel.entity.js';

export const MEETING_KINDS = ['ordinary', 'extraordinary', 'special'] as const;
export const MEETING_STATES = [
  'scheduled',
  'called',
  'held',
  'closed',
  'cancelled',
  'postponed',
  'adjourned',
  'inquorate',
] as const;
/** Meetings that do not take place on their day. */
export const NOT_MEETING = ['cancelled', 'postponed'] as const;
/** Meetings that ended before their business did, or never began. */
export const CALLED_OFF = [...NOT_MEETING, 'adjourned'] as const;

/** One sitting of a panel. */
@Entity('meetings')
@Unique(['panelId', 'slug'])
@Index(['day', 'startsAt', 'id'])
@Index(['panelId', 'day'])
export class Meeting {
  @IdColumn() id!: string;
  @TextColumn() panelId!: string;
  @ManyToOne(() => Panel, { nullable: false })
  @JoinColumn({ name: 'panel_id' })
  panel?: Panel;
  @WordColumn('ck_meetings_kind', MEETING_KINDS) kind!: (typeof MEETING_KINDS)[number];
  @TextColumn() day!: string;
  /** `HH:MM`, local time. */
  @TextColumn() startsAt!: string;
  /** Lines of the venue block, one per line. */
  @TextColumn() place!: string;
  /** The last part of its address: the day, with `-2` for a second meeting on it. */
  @TextColumn() slug!: string;
  @WordColumn('ck_meetings_state', MEETING_STATES) state!: (typeof MEETING_STATES)[number];
  /** The notice times of LGA 1972 ss.100A(6)(a), 100B and Sch 12 para 4, as ISO UTC text. */
  @OptionalText() officeNoticeAt!: string | null;
  @OptionalText() inspectionAt!: string | null;
  @OptionalText() summonsAt!: string | null;
  /** Who recorded them. */
  @OptionalText() officeNoticeBy!: string | null;
  @OptionalText() inspectionBy!: string | null;
  @OptionalText() summonsBy!: string | null;
  /** When, by whom and why it was called at short notice (LGA 1972, ss.100A(6)(a) and 100B(3)); null for any other. */
  @OptionalText() convenedAt!: string | null;
  @OptionalText() convenedBy!: string | null;
  @OptionalText() convenedBecause!: string | null;
  /** Key dates the clerk has chosen; null where they are computed. */
  @OptionalText() agendaSettingOn!: string | null;
  @OptionalText() reportDeadlineOn!: string | null;
  @OptionalText() chairsClearanceOn!: string | null;
  @OptionalText() publicationOn!: string | null;
  /** Why it was cancelled, postponed or adjourned. */
  @OptionalText() calledOffBecause!: string | null;
  /** The meeting in whose place it is held: one that was postponed, or adjourned to this day. */
  @OptionalText({ unique: true }) followsId!: string | null;
  @ManyToOne(() => Meeting, { nullable: true })
  @JoinColumn({ name: 'follows_id' })
  follows?: Meeting | null;
  @IntegerColumn() version!: number;
}

/** A meeting read together with its panel. */
export type MeetingOfPanel = Meeting & { readonly panel: Panel };

export function isCalledOff({ state }: Pick<Meeting, 'state'>): boolean {
  return CALLED_OFF.some((each) => each === state);
}

/** Whether it is recorded what became of it on its day. */
export function isTaken({ state }: Pick<Meeting, 'state'>): boolean {
  return state === 'held' || state === 'inquorate';
}

/** Why no agenda is begun for a meeting that was called off; null for any other. */
export function noAgendaBecause({ state }: Pick<Meeting, 'state'>): string | null {
  return isCalledOff({ state }) ? `This meeting has been ${state}, so no agenda can be begun for it.` : null;
}

/** Null for a meeting that was not called at short notice. */
export function shortNoticeOf({ convenedAt, convenedBy, convenedBecause }: Meeting): ShortNotice | null {
  return convenedAt === null ? null : { at: londonTime(convenedAt), by: convenedBy, because: convenedBecause };
}

/** `This meeting was called at short notice …`; null for any other. */
export function shortNoticeIn(meeting: Meeting): string | null {
  const shortNotice = shortNoticeOf(meeting);
  return shortNotice && shortNoticeInWords(shortNotice);
}

/** What a meeting holds that has only just been scheduled. */
export const NOTHING_YET = {
  officeNoticeAt: null,
  inspectionAt: null,
  summonsAt: null,
  officeNoticeBy: null,
  inspectionBy: null,
  summonsBy: null,
  convenedAt: null,
  convenedBy: null,
  convenedBecause: null,
  agendaSettingOn: null,
  reportDeadlineOn: null,
  chairsClearanceOn: null,
  publicationOn: null,
  calledOffBecause: null,
  followsId: null,
} as const satisfies Partial<Meeting>;
