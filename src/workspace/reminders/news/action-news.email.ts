import type { ActionAct } from '../../../domain/actions/action-acts.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import { linkPlaceholder, type MailLink } from '../../../platform/mail/mail-links.js';
import type { ActionLine } from '../../actions/action-lines.service.js';
import { actionPaths } from '../../actions/action.paths.js';
import type { NewsOfAction } from '../../actions/news/action-news.service.js';
import { WHY_TOLD } from '../runs/why-told.js';
import type { ToldAction } from './news-of-person.js';

/** A mail longer than this is not read; the tracker has the rest. */
const MOST_LISTED = 50;

/** An action as everybody may read it, with its news; `link` is null for those who sign in. */
export interface ActionToTell {
  readonly told: ToldAction;
  readonly line: ActionLine;
  readonly link: MailLink | null;
}

/** What `views/emails/action-news` says: public-safe words only. */
export function actionNewsEmail(actions: readonly ActionToTell[], to: { readonly name: string }, baseUrl: string) {
  return {
    subject: subjectOf(actions),
    greeting: `Dear ${to.name}`,
    actions: actions.slice(0, MOST_LISTED).map((action) => presentAction(action, baseUrl)),
    more: actions.length > MOST_LISTED ? `And ${actions.length - MOST_LISTED} more, which are on the tracker.` : null,
  };
}

/** Those whose words are about somebody's work, and not only about who does it. */
const SAYS: readonly ActionAct[] = ['agreed', 'returned', 'carried', 'completed', 'due-moved', 'deferred'];

const WHAT: Readonly<Partial<Record<ActionAct, string>>> = {
  raised: 'New action',
  assigned: 'New owner',
  agreed: 'The chair agrees that it is done',
  returned: 'Not done yet: it is returned to its owner',
  carried: 'Carried forward: the panel did not agree that it is done',
  completed: 'Complete',
  deferred: 'Deferred',
};

/** Whatever else comes with a new date. */
const MOVED = 'Due date changed';

function subjectOf(actions: readonly ActionToTell[]): string {
  const acts = actions.flatMap(({ told }) => told.entries.map(({ act }) => act));
  const areNew = acts.every((act) => act === 'raised' || act === 'assigned');
  const [only] = actions;
  if (only && actions.length === 1) {
    const [what] = only.told.entries.map(({ act }) => WHAT[act] ?? MOVED);
    return `${only.line.reference}: ${only.told.entries.length === 1 ? what : 'news of this action'}`;
  }
  return areNew ? `${actions.length} new actions` : `News of ${actions.length} actions`;
}

function presentAction({ told: { role, entries }, line, link }: ActionToTell, baseUrl: string) {
  return {
    reference: line.reference,
    panel: line.panelName,
    wording: line.wording,
    news: entries.map((entry) => presentEntry(entry)),
    due: line.slip === '' ? line.due : `${line.due}, ${line.slip}`,
    owner: role === 'owner' ? null : line.owner,
    why: WHY_TOLD[role],
    link: link ? linkPlaceholder(link) : `${baseUrl}${actionPaths.show(line.id)}`,
    linkText: link ? 'Answer' : 'Open the action',
  };
}

function presentEntry({ act, madeBy, madeOn, text }: NewsOfAction) {
  const isSaid = SAYS.includes(act) || WHAT[act] === undefined;
  return {
    what: WHAT[act] ?? MOVED,
    by: `${madeBy}, ${plainDate(madeOn)}`,
    said: isSaid && text !== null && text !== '' ? text : null,
    closed: isSaid && text === null ? 'What was said about it is private. Sign in to read it.' : null,
  };
}
