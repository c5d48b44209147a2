import { plainDate } from '../../../domain/calendar/calendar-date.js';
import { londonDay } from '../../../domain/calendar/london-time.js';
import { printedInstant } from '../../../domain/calendar/printed-instant.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import { type Account, ownerName } from '../account.entity.js';
import type { AccountLine } from '../account-line.js';
import { accountPaths } from '../accounts.paths.js';
import type { ApiToken, TokenScope } from './api-token.entity.js';

const SCOPE_WORDS: Readonly<Record<TokenScope, string>> = {
  read: 'May only read',
  'read-and-write': 'May read and change things',
};

/** `today` by the system clock, which rules tokens. */
export function presentTokens(tokens: readonly ApiToken[], today: string): AccountLine[] {
  return tokens.map((token) => {
    const { id, accountId, name, scope, expiresOn, madeAt, madeBy, usedAt } = token;
    const facts = [
      SCOPE_WORDS[scope],
      `Made by ${madeBy} on ${plainDate(londonDay(madeAt))}, works until ${plainDate(expiresOn)}`,
      usedAt === null ? 'Never used' : `Last used ${printedInstant(usedAt)}`,
    ];
    if (token.revokedAt !== null) return { name, facts, tag: { status: 'ended', text: 'Revoked' } };
    if (expiresOn < today) return { name, facts, tag: { status: 'ended', text: 'Run out' } };
    const action = accountPaths.tokenRevocation(accountId, id);
    return { name, facts, button: { text: 'Revoke', label: `Revoke ${name}`, action } };
  });
}

export function presentNewToken(account: Account, typed: object, errors?: FormErrors) {
  return {
    title: 'Make an API token',
    breadcrumbs: crumbs(account),
    action: accountPaths.newToken(account.id),
    owner: ownerName(account),
    scopes: Object.entries(SCOPE_WORDS).map(([value, text]) => ({ value, text })),
    ...presentForm({ scope: 'read', ...typed }, errors),
  };
}

export function presentMadeToken(account: Account, { name }: ApiToken, token: string) {
  return { title: `The API token “${name}”`, breadcrumbs: crumbs(account), token, back: accountPaths.show(account.id) };
}

export function toTokenResource({ id, name, scope, expiresOn, madeAt, madeBy, usedAt, revokedAt }: ApiToken) {
  return { id, name, scope, expiresOn, madeAt, madeBy, usedAt, revokedAt };
}

function crumbs(account: Account) {
  return [
    { text: 'Accounts', href: accountPaths.index() },
    { text: ownerName(account), href: accountPaths.show(account.id) },
  ];
}
