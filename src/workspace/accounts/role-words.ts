import type { AccountRole } from '../../domain/access/roles.js';
import { type Account, rolesOf } from './account.entity.js';

const ROLE_WORDS: Readonly<Record<AccountRole, string>> = {
  administrator: 'Administrator',
  'monitoring-officer': 'Monitoring officer',
  'proper-officer': 'Proper officer',
  clerk: 'Clerk',
};
const ROLE_OPTIONS: readonly { value: AccountRole; text: string; hint: string }[] = [
  { value: 'administrator', text: 'Administrator', hint: 'Changes settings, panels, people and accounts' },
  { value: 'monitoring-officer', text: 'Monitoring officer', hint: 'Reads everything, and may lift a stop of the law' },
  {
    value: 'proper-officer',
    text: 'Proper officer',
    hint: 'Reads drafts, publishes agendas, and may lift a stop of the law',
  },
  { value: 'clerk', text: 'Clerk', hint: 'Prepares agendas and publishes them' },
];
const CLERK_OPTIONS = [
  { value: 'yes', text: 'Every panel' },
  { value: 'no', text: 'Only the panels that name them', hint: 'Set on the page of each panel' },
];

/** `Monitoring officer, Clerk of every panel` */
export function rolesInWords(account: Account): string {
  const words = rolesOf(account).map((role) => ROLE_WORDS[role]);
  if (account.isClerk) words.push(account.clerksEveryPanel ? 'of every panel' : 'of some panels');
  return words.join(', ').replace('Clerk, of', 'Clerk of') || 'None: the rights of seats only';
}

/** The options of a form that gives roles. */
export function roleChoices() {
  return { roleOptions: ROLE_OPTIONS, clerkOptions: CLERK_OPTIONS };
}
