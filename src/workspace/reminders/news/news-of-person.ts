/** What one person is told of the actions that something has happened to. */
import type { RecipientRole } from '../../../domain/reminders/ladder.js';
import type { Reminder } from '../../../domain/reminders/reminders-of-action.js';
import type { NewsOfAction } from '../../actions/news/action-news.service.js';

/** One action with everything that is new about it. */
export interface ToldAction {
  readonly actionId: string;
  readonly role: RecipientRole;
  readonly entries: readonly NewsOfAction[];
}

type Reached = (news: NewsOfAction) => readonly Reminder[];

/** By the id of the person, in the order in which it happened; nobody is told of what they did themselves. */
export function newsByPerson(news: readonly NewsOfAction[], reached: Reached): Map<string, ToldAction[]> {
  const told = new Map<string, ToldAction[]>();
  for (const entry of news.filter(isStillNews)) {
    for (const { personId, role } of reached(entry)) {
      if (personId !== entry.byPersonId) told.set(personId, withEntry(told.get(personId) ?? [], entry, role));
    }
  }
  return told;
}

/** What nobody owns is the matter of the digests; of what is closed by now only its completion is news. */
function isStillNews({ act, action }: NewsOfAction): boolean {
  const isOwned = action.ownerPersonId !== null || action.ownerPostId !== null;
  return isOwned && (action.closedOn === null || act === 'completed');
}

function withEntry(told: readonly ToldAction[], entry: NewsOfAction, role: RecipientRole): ToldAction[] {
  const actionId = entry.action.id;
  const before = told.find((each) => each.actionId === actionId);
  if (!before) return [...told, { actionId, role, entries: [entry] }];
  return told.map((each) => (each === before ? { ...before, entries: [...before.entries, entry] } : each));
}
