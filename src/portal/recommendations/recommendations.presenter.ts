import { type CalendarDate, plainDate } from '../../domain/calendar/calendar-date.js';
import { REPLY_WORDS } from '../../domain/recommendations/reply-kinds.js';
import { daysLateOn, type ReplyStanding, standingOn } from '../../domain/recommendations/reply-standing.js';
import type { Cell, Row, StatusTag } from '../../platform/web/pages/list-page.js';
import type { MinuteAddresses } from '../../publications/cited-minutes.js';
import type {
  PublishedRecommendation,
  PublishedRecommendedBody,
  PublishedReply,
  RecommendationsContent,
} from '../../publications/content/recommendations-content.js';
import { paths } from '../portal.paths.js';

const TAGS: Readonly<Record<ReplyStanding, StatusTag>> = {
  'to-send': { status: 'to-do', text: 'To be sent' },
  awaited: { status: 'on-target', text: 'Reply awaited' },
  'due-soon': { status: 'on-target', text: 'Reply awaited' },
  overdue: { status: 'overdue' },
  answered: { status: 'complete', text: 'Answered' },
  'reported-back': { status: 'complete', text: 'Answered' },
};

/** What is overdue stands first; of each part the latest first. */
export function presentRecommendations(
  { panel, recommendations }: RecommendationsContent,
  today: CalendarDate,
  minuteAt: MinuteAddresses,
) {
  const isLate = ({ bodies }: PublishedRecommendation) => bodies.some((body) => standingOn(body, today) === 'overdue');
  const table = (caption: string, these: readonly PublishedRecommendation[]) => ({
    caption,
    columns: ['Minute', 'What was recommended', 'To', 'Reply due', 'Reply'].map((heading) => ({ heading })),
    rows: these.map((each) => rowOf(each, today, minuteAt)),
  });
  return {
    title: `Recommendations to other bodies: ${panel.name}`,
    heading: 'Recommendations to other bodies',
    caption: panel.name,
    breadcrumbs: [
      { text: 'Home', href: paths.home() },
      { text: 'Panels', href: paths.panels() },
      { text: panel.name, href: paths.panel(panel.slug) },
    ],
    tables: [
      table('Replies that are overdue', recommendations.filter(isLate)),
      table(
        'Other recommendations',
        recommendations.filter((each) => !isLate(each)),
      ),
    ].filter(({ rows }) => rows.length > 0),
  };
}

function rowOf(recommendation: PublishedRecommendation, today: CalendarDate, minuteAt: MinuteAddresses): Row {
  const { reference, wording, madeOn, minute, bodies } = recommendation;
  const href = minuteAt({ day: madeOn, number: minute });
  const each = (cell: (body: PublishedRecommendedBody) => Cell): Cell => {
    const cells = bodies.map(cell);
    const [only] = cells;
    return cells.length === 1 && only ? only : { list: cells };
  };
  return {
    cells: [
      href === null ? { text: reference } : { link: { text: reference, href } },
      { text: wording },
      each(({ name, sentOn }) => ({ text: `${name}, sent on ${plainDate(sentOn)}` })),
      each(({ replyDueOn }) => ({ text: replyDueOn === null ? 'No day is set' : plainDate(replyDueOn) })),
      each((body) => ({ list: [{ tag: tagOf(body, today) }, ...body.replies.map((reply) => replyCell(reply))] })),
    ],
  };
}

function tagOf(body: PublishedRecommendedBody, today: CalendarDate): StatusTag {
  const standing = standingOn(body, today);
  if (standing !== 'overdue') return TAGS[standing];
  const days = daysLateOn(body, today);
  return { status: 'overdue', text: `Overdue ${days === 1 ? '1 day' : `${days} days`}` };
}

function replyCell({ kind, on, proposedAction, reasons }: PublishedReply): Cell {
  const said = [proposedAction, reasons].filter((text) => text !== null && text !== '');
  return { text: [`${REPLY_WORDS[kind]}, ${plainDate(on)}.`, ...said].join(' ') };
}

/** With how each stands on this day. */
export function toPublicRecommendations({ panel, recommendations }: RecommendationsContent, today: CalendarDate) {
  return {
    panel,
    items: recommendations.map(({ bodies, ...rest }) => ({
      ...rest,
      bodies: bodies.map((body) => ({
        ...body,
        standing: standingOn(body, today),
        daysLate: daysLateOn(body, today),
      })),
    })),
  };
}
