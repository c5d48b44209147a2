import { mayKeepActions } from '../../domain/access/action-access.js';
import type { Reader } from '../../domain/access/roles.js';
import { plainDate } from '../../domain/calendar/calendar-date.js';
import { isAnswer, REPLY_WORDS } from '../../domain/recommendations/reply-kinds.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentForm } from '../../platform/web/forms/form-model.js';
import { actionPaths } from '../actions/action.paths.js';
import type { BodyReply } from './bodies/body-reply.entity.js';
import { deedsOffered } from './bodies/deeds.js';
import type { BodyInView, LinkedInView, RecommendationInView } from './recommendation-in-view.js';
import { bodyName, replyDueInWords, standingTag } from './recommendation-words.js';
import { recommendationPaths } from './recommendation.paths.js';

/** What was typed into one of its two small forms, where something in it is wrong. */
export interface TypedHere {
  readonly typed: object;
  readonly errors: FormErrors;
}

export function presentRecommendation(found: RecommendationInView, reader: Reader, wrong?: TypedHere) {
  const { recommendation, action, bodies, linked } = found;
  const { id, direction } = recommendation;
  const mayKeep = mayKeepActions(reader, action.panelId);
  return {
    title: `Recommendation: ${action.reference}`,
    breadcrumbs: [
      { text: 'Recommendations', href: recommendationPaths.index() },
      { text: action.panel.name, href: recommendationPaths.ofPanel(action.panelId) },
      { text: action.reference },
    ],
    caption: `${action.panel.name} · ${action.reference}`,
    wording: action.wording,
    isClosed: !action.opens,
    facts: {
      rows: [
        { key: 'Made by', value: { text: madeBy(found) } },
        { key: 'Resolved', value: { text: resolvedInWords(found) } },
        { key: 'Its action', value: { link: { text: action.ragWords, href: actionPaths.show(action.id) } } },
      ],
    },
    bodies: bodies.map((body) => presentBody(found, body, mayKeep)),
    // What hangs on a private answer tells what it is about.
    conditionsNote: conditionsNote(found),
    conditions: action.opens ? linked.filter(({ kind }) => kind === 'condition').map(presentLinked) : [],
    followUps: action.opens ? linked.filter(({ kind }) => kind === 'follow-up').map(presentLinked) : [],
    adding:
      mayKeep && direction === 'made'
        ? {
            action: recommendationPaths.bodies(id),
            label: bodies.length === 0 ? 'Body it is made to' : 'Another body it is made to',
          }
        : null,
    linking: mayKeep ? { action: recommendationPaths.followUps(id) } : null,
    ...presentForm(wrong?.typed ?? {}, wrong?.errors),
  };
}

function madeBy({ recommendation: { fromBody }, action: { panel, opens } }: RecommendationInView): string {
  if (fromBody === null) return panel.name;
  return opens ? fromBody : 'Another body';
}

function resolvedInWords({ action: { raisedOn, minuteNumber } }: RecommendationInView): string {
  return minuteNumber === null ? plainDate(raisedOn) : `${plainDate(raisedOn)}, minute ${minuteNumber}`;
}

function presentBody(found: RecommendationInView, inView: BodyInView, mayKeep: boolean) {
  const { body, replies } = inView;
  const { id } = found.recommendation;
  const name = bodyName(found, inView);
  return {
    name,
    tag: standingTag(inView),
    facts: { rows: factsOf(found, inView) },
    replies: replies.map((reply) => presentReply(reply, found.action.opens)),
    links: mayKeep
      ? deedsOffered(inView, found.recommendation.direction).map(({ name: deed, link }) => ({
          text: deed === 'sending' && body.sentOn !== null ? 'Change when it was sent' : link,
          href: recommendationPaths.deed(id, body.id, deed),
          hidden: `(${name})`,
        }))
      : [],
    removal:
      mayKeep && body.sentOn === null
        ? {
            text: 'Take it off',
            action: recommendationPaths.removal(id, body.id),
            kind: 'secondary',
            label: `Take it off: ${name}`,
          }
        : null,
  };
}

function factsOf({ action: { opens } }: RecommendationInView, inView: BodyInView) {
  const { sentOn, sentBy, receivedOn, noticeOn, reportedBackOn, reportedBackAt } = inView.body;
  if (sentOn === null) return [{ key: 'Sent', value: { text: 'Not yet' } }];
  return [
    { key: 'Sent', value: { text: opens ? `${plainDate(sentOn)}, by ${sentBy ?? ''}` : plainDate(sentOn) } },
    ...(receivedOn === null ? [] : [{ key: 'Received', value: { date: receivedOn } }]),
    ...(noticeOn === null ? [] : [{ key: 'Notice received', value: { date: noticeOn } }]),
    { key: 'Reply due', value: { text: replyDueInWords(inView) } },
    ...(reportedBackOn === null
      ? []
      : [
          {
            key: 'Reported back',
            value: {
              text: opens ? `${plainDate(reportedBackOn)}, ${reportedBackAt ?? ''}` : plainDate(reportedBackOn),
            },
          },
        ]),
  ];
}

/** What a body says to a private recommendation is as private. */
function presentReply({ kind, on, proposedAction, reasons, recordedBy }: BodyReply, opens: boolean) {
  return {
    what: opens ? REPLY_WORDS[kind] : 'A reply',
    when: plainDate(on),
    by: recordedBy,
    action: opens ? proposedAction : null,
    reasons: opens ? reasons : null,
    closed: opens ? null : 'What was said is as private as the recommendation.',
  };
}

/** What becomes of what was to be done “if it is agreed”. */
function conditionsNote({ bodies }: RecommendationInView): string {
  const answers = bodies.map(({ replies }) => replies.find(({ kind }) => isAnswer(kind))?.kind ?? null);
  if (answers.length === 0 || answers.includes(null)) return 'These wait for the reply.';
  return answers.every((kind) => kind === 'rejected')
    ? 'The recommendation was rejected, so these fall: open each, and withdraw it with that as its reason.'
    : 'The recommendation was accepted, so these are to be done: give each an owner and a date.';
}

function presentLinked({ action }: LinkedInView) {
  const { id, reference, wording, rag, ragWords } = action;
  return { reference, href: actionPaths.show(id), wording, tag: { status: rag.status, text: ragWords } };
}
