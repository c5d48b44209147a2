import { Check, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { ACTION_STATES, type ActionState } from '../../domain/actions/action-states.js';
import { RAG_COLOURS, type RagColour } from '../../domain/actions/rag.js';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  OptionalText,
  TextColumn,
  WordColumn,
} from '../../platform/database/columns.js';
import { ChampionStrand } from '../champions/champion-strand.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Panel } from '../panels/panel.entity.js';
import { Person } from '../people/person.entity.js';
import { Post } from '../people/post.entity.js';

export const ACTION_SOURCES = ['clause', 'sentence', 'matters-arising'] as const;
export type ActionSource = (typeof ACTION_SOURCES)[number];

/** What stands as its day where it has none, so that it sorts behind every other. */
export const NO_DAY = '9999-12-31';

const LIVE = '"closed_on" IS NULL';
const CLOSED = '"closed_on" IS NOT NULL';
/** All that status, age and owner of an action are counted by, in each panel; with the closing day SQLite knows that it needs no more. */
const FIGURES = [
  'state',
  'dueOn',
  'waitingSince',
  'isOffTarget',
  'timesMoved',
  'nextMilestoneOn',
  'lastHeardOn',
  'raisedOn',
  'panelId',
  'ownerPersonId',
  'ownerPostId',
  'closedOn',
];

/** Something a panel has resolved that somebody has to do; it is tracked until the panel agrees that it is done. */
@Entity('actions')
@Index('ix_actions_live', ['sortDueOn', 'id'], { where: LIVE })
@Index('ix_actions_live_of_panel', ['panelId', 'sortDueOn', 'id'], { where: LIVE })
@Index('ix_actions_live_of_owner', ['ownerPersonId', 'sortDueOn', 'id'], { where: LIVE })
@Index('ix_actions_live_of_post', ['ownerPostId', 'sortDueOn', 'id'], { where: LIVE })
@Index('ix_actions_live_of_strand', ['strandId', 'sortDueOn', 'id'], { where: LIVE })
@Index('ix_actions_live_figures', FIGURES, { where: LIVE })
@Index(['raisedOn', 'id'])
@Index(['panelId', 'raisedOn', 'id'])
@Index('ix_actions_closed', ['closedOn', 'id'], { where: CLOSED })
@Index('ix_actions_closed_of_state', ['state', 'closedOn'], { where: CLOSED })
@Index('ix_actions_closed_of_panel', ['panelId', 'closedOn'], { where: CLOSED })
@Index(['meetingId'])
@Index(['closingMeetingId'])
@Index(['successorId'])
@Index(['ownerPersonId'])
@Index(['ownerPostId'])
@Index(['strandId'])
@Index(['resolutionId'])
@Index(['reference'])
@Check('ck_actions_label', '"is_private" = FALSE OR "public_label" IS NOT NULL')
@Check('ck_actions_owner', '"owner_person_id" IS NULL OR "owner_post_id" IS NULL')
@Check('ck_actions_closed', `("closed_on" IS NULL) = ("state" IN ('open', 'deferred', 'proposed', 'agreed'))`)
@Check('ck_actions_due', `"sort_due_on" = COALESCE("due_on", '${NO_DAY}')`)
export class Action {
  @IdColumn() id!: string;
  @TextColumn() panelId!: string;
  @ManyToOne(() => Panel, { nullable: false })
  @JoinColumn({ name: 'panel_id' })
  panel?: Panel;
  /** Where it was resolved or came up. */
  @TextColumn() meetingId!: string;
  @ManyToOne(() => Meeting, { nullable: false })
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Meeting;
  @WordColumn('ck_actions_source', ACTION_SOURCES) source!: ActionSource;
  /** The clause or sentence it came from and the resolution that holds it, by value: minutes are written elsewhere. */
  @OptionalText({ unique: true }) clauseId!: string | null;
  @OptionalText() resolutionId!: string | null;
  /** As printed, such as `20`; null where no minute records it. */
  @OptionalText() minuteNumber!: string | null;
  /** `CPP 20(4) 2017/18` */
  @TextColumn() reference!: string;
  /** Puts the references of a panel in order. */
  @TextColumn() referenceKey!: string;
  /** In plain words. */
  @TextColumn() wording!: string;
  /** Its source was taken in private, so its wording opens to those who are entitled to that. */
  @BooleanColumn() isPrivate!: boolean;
  /** What everybody else reads. */
  @OptionalText() publicLabel!: string | null;
  /** Private, but open to every member of the council (LGA 1972, s.100F). */
  @BooleanColumn() opensToMembers!: boolean;
  @OptionalText() ownerPersonId!: string | null;
  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'owner_person_id' })
  ownerPerson?: Person | null;
  @OptionalText() ownerPostId!: string | null;
  @ManyToOne(() => Post, { nullable: true })
  @JoinColumn({ name: 'owner_post_id' })
  ownerPost?: Post | null;
  /** Who is to do it in the words of the clause. */
  @OptionalText() ownerWords!: string | null;
  @OptionalText() noOwnerBecause!: string | null;
  @OptionalText() dueOn!: string | null;
  /** `dueOn`, or `NO_DAY`. */
  @TextColumn() sortDueOn!: string;
  @OptionalText() originalDueOn!: string | null;
  /** By when in the words of the clause. */
  @OptionalText() dueWords!: string | null;
  @OptionalText() noDateBecause!: string | null;
  @IntegerColumn() timesMoved!: number;
  @OptionalText() strandId!: string | null;
  @ManyToOne(() => ChampionStrand, { nullable: true })
  @JoinColumn({ name: 'strand_id' })
  strand?: ChampionStrand | null;
  @WordColumn('ck_actions_state', ACTION_STATES) state!: ActionState;
  /** The owner has said so and not taken it back. */
  @BooleanColumn() isOffTarget!: boolean;
  @OptionalText() nextMilestoneOn!: string | null;
  /** Whose reply it waits on, since when, and by when that is expected. */
  @OptionalText() waitingFor!: string | null;
  @OptionalText() waitingSince!: string | null;
  @OptionalText() replyDueOn!: string | null;
  @OptionalText() proposedOn!: string | null;
  /** The colour of its status when it was proposed as complete, which it keeps meanwhile. */
  @WordColumn('ck_actions_last_colour', RAG_COLOURS, { nullable: true }) lastColour!: RagColour | null;
  /** The day of the meeting. */
  @TextColumn() raisedOn!: string;
  @TextColumn() lastHeardOn!: string;
  /** The day on which it was closed, and by which minute where one did; null while it is live. */
  @OptionalText() closedOn!: string | null;
  @OptionalText() closingMinute!: string | null;
  @OptionalText() closingMeetingId!: string | null;
  @ManyToOne(() => Meeting, { nullable: true })
  @JoinColumn({ name: 'closing_meeting_id' })
  closingMeeting?: Meeting | null;
  /** The action that took its place, or into which it was merged. */
  @OptionalText() successorId!: string | null;
  @ManyToOne(() => Action, { nullable: true })
  @JoinColumn({ name: 'successor_id' })
  successor?: Action | null;
  @IntegerColumn() version!: number;
}

/** What an action is called where nothing private may be said. */
export function safeWording({
  isPrivate,
  publicLabel,
  wording,
}: Pick<Action, 'isPrivate' | 'publicLabel' | 'wording'>) {
  return isPrivate ? (publicLabel ?? '') : wording;
}

export function isUnfinished({ closedOn }: Pick<Action, 'closedOn'>): boolean {
  return closedOn === null;
}
