import type { ClassConstructor } from 'class-transformer';
import type { Reader } from '../../../domain/access/roles.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import type { ActionChange, ActionEdit } from '../action-edits.js';
import type { ActionInView } from '../action-in-view.js';
import type { ActionRight } from '../action-rights.js';
import type { Action } from '../action.entity.js';
import type { ActForm } from './act.form.js';

/** What can be done to an action, and the last part of its address. */
export const ACT_NAMES = [
  'updates',
  'completion',
  'agreement',
  'return',
  'owner',
  'supporters',
  'supporter-removal',
  'due-date',
  'deferral',
  'resumption',
  'waiting',
  'reply',
  'milestones',
  'milestone-met',
  'strand',
  'succession',
  'merging',
  'withdrawal',
] as const;
export type ActName = (typeof ACT_NAMES)[number];

/** The query of an address, as it was sent. */
export type AskedInAddress = Readonly<Record<string, unknown>>;

/** One thing that can be done to an action: who may, when it fits, what its page asks for, and what comes of it. */
export abstract class Act<Form extends ActForm = ActForm> {
  abstract readonly name: ActName;
  abstract readonly title: string;
  abstract readonly lede: string;
  abstract readonly submit: string;
  /** Said once it is done. */
  abstract readonly done: string;
  abstract readonly form: ClassConstructor<Form>;
  abstract readonly right: ActionRight;
  /** Files can be sent with it. */
  readonly takesFiles: boolean = false;
  /** Done to nothing but the action as the person saw it. */
  readonly asSeen: boolean = true;

  /** Whether it makes sense for an action that has come so far. */
  abstract fits(action: Action): boolean;
  abstract fields(action: ActionInView, user: Reader): readonly Field[] | Promise<readonly Field[]>;
  /** What the form holds when it opens, with what its address asks for; nothing where there is none. */
  opened?(action: ActionInView, asked: AskedInAddress): object;
  abstract change(edit: ActionEdit, form: Form, user: Actor & Reader): ActionChange | Promise<ActionChange>;
}
