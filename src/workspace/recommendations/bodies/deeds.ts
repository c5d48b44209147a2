import type { ClassConstructor } from 'class-transformer';
import { NotFound } from '../../../domain/errors.js';
import { REPLY_KINDS, REPLY_WORDS } from '../../../domain/recommendations/reply-kinds.js';
import { answeredOn } from '../../../domain/recommendations/reply-standing.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { Direction } from '../recommendation.entity.js';
import type { BodyInView } from '../recommendation-in-view.js';
import { ReplyForm, ReportBackForm, SendingForm } from './bodies.form.js';

/** One thing that is recorded about a body, by a page of its own. */
export interface Deed {
  /** The last part of its address. */
  readonly name: 'sending' | 'reply' | 'report';
  readonly link: string;
  readonly title: string;
  readonly lede: string;
  readonly submit: string;
  /** Said once it is done. */
  readonly done: string;
  readonly form: ClassConstructor<SendingForm | ReplyForm | ReportBackForm>;
  readonly fields: readonly Field[];
  readonly fits: (inView: BodyInView) => boolean;
  /** Where it does not. */
  readonly notNow: string;
}

const DEEDS: readonly Deed[] = [
  {
    name: 'sending',
    link: 'Record that it was sent',
    title: 'When it was sent',
    lede: 'From then on it waits for a reply, and is not overdue before that is due.',
    submit: 'Record it',
    done: 'It is recorded as sent.',
    form: SendingForm,
    fields: [
      { name: 'sentOn', label: 'Sent on', kind: 'date' },
      { name: 'sentBy', label: 'By whom', hint: 'A post or a name.' },
      { name: 'receivedOn', label: 'Received on', kind: 'date', isOptional: true },
      {
        name: 'noticeOn',
        label: 'Notice received on',
        kind: 'date',
        isOptional: true,
        hint: 'Where scrutiny requires a reply by written notice (Local Government Act 2000, section 9FE). It is then due within two months.',
      },
      {
        name: 'replyDueOn',
        label: 'Reply asked for by',
        kind: 'date',
        isOptional: true,
        hint: 'Where there is no notice.',
      },
    ],
    fits: ({ replies }) => replies.length === 0,
    notNow: 'This body has replied already, so when it was sent stays as it is.',
  },
  {
    name: 'reply',
    link: 'Record a reply',
    title: 'What the body said',
    lede: 'That it was noted or put off is recorded too, but answers nothing: the time goes on.',
    submit: 'Record the reply',
    done: 'The reply is recorded.',
    form: ReplyForm,
    fields: [
      {
        name: 'kind',
        label: 'What it said',
        kind: 'radios',
        options: REPLY_KINDS.map((kind) => ({ value: kind, text: REPLY_WORDS[kind] })),
      },
      { name: 'on', label: 'On', kind: 'date' },
      {
        name: 'proposedAction',
        label: 'What it will do',
        kind: 'textarea',
        rows: 3,
        isOptional: true,
        hint: 'Needed where it accepts, wholly or in part.',
      },
      {
        name: 'reasons',
        label: 'Its reasons',
        kind: 'textarea',
        rows: 3,
        isOptional: true,
        hint: 'Needed where it rejects, wholly or in part.',
      },
    ],
    fits: ({ body }) => body.sentOn !== null && body.reportedBackOn === null,
    notNow:
      'A reply is recorded after the recommendation was sent, and before the panel has been told of one. Record when it was sent first.',
  },
  {
    name: 'report',
    link: 'Record that the panel was told',
    title: 'When the panel was told of the reply',
    lede: 'With that the recommendation is settled, as far as this body goes.',
    submit: 'Record it',
    done: 'It is recorded as reported back.',
    form: ReportBackForm,
    fields: [
      { name: 'on', label: 'Meeting of', kind: 'date' },
      { name: 'at', label: 'At which minute', hint: 'Such as Minute 104.' },
    ],
    fits: ({ body, replies }) => body.reportedBackOn === null && answeredOn({ replies }) !== null,
    notNow: 'There is no answer that the panel has not been told of. “Noted” and “deferred” are none.',
  },
];

/** @throws NotFound */
export function deedCalled(name: string): Deed {
  const deed = DEEDS.find((each) => each.name === name);
  if (!deed) throw new NotFound('There is nothing at this address.');
  return deed;
}

/** When something came that was made to the panel stays as it was taken in. */
export function deedsOffered(inView: BodyInView, direction: Direction): Deed[] {
  return DEEDS.filter(({ name, fits }) => fits(inView) && (direction === 'made' || name !== 'sending'));
}
