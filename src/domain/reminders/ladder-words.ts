/** A step of the ladder in words: when it is, and who is told. */
import type { RecipientRole, Rung } from './ladder.js';

const WHO: Readonly<Record<RecipientRole, string>> = {
  owner: 'the owner',
  manager: 'the owner’s manager or the lead officer',
  'lead-officer': 'the lead officer',
  chair: 'the chair',
  clerk: 'the clerk',
};

/** `14 days before`, `on the day`, `1 day late` */
export function whenInWords({ kind, days }: Pick<Rung, 'kind' | 'days'>): string {
  const count = days === 1 ? '1 day' : `${days} days`;
  if (kind === 'coming') return `${count} before`;
  if (kind === 'due') return 'on the day';
  return kind === 'overdue' ? `${count} late` : 'no owner or no date';
}

/** `the owner, the chair and the clerk` */
export function whoInWords({ to }: Pick<Rung, 'to'>): string {
  const words = to.map((role) => WHO[role]);
  const last = words.pop() ?? 'nobody';
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}
