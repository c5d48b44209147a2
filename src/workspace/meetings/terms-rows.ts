/** The terms of reference that rule a meeting: those in force on its day, whatever is in force now. */
import type { Cell } from '../../platform/web/pages/list-page.js';
import type { TermsInForce } from '../terms-of-reference/terms-of-day.service.js';
import { termsPaths } from '../terms-of-reference/terms-of-reference.paths.js';

export function termsRows(terms: TermsInForce | null): { key: string; value: Cell }[] {
  if (terms === null) return [];
  const { version, adoption, rules } = terms;
  const { panelId, number } = version;
  const inForce = { link: { text: `Version ${number}`, href: termsPaths.version(panelId, number) } };
  const said = [`Adopted by ${adoption}`, ...rules.map(({ key, text }) => `${key}: ${text}`)];
  const lines = said.map((text) => ({ text }));
  return [
    { key: 'Terms of reference on that day', value: { list: [inForce, ...lines, ...differenceFromToday(terms)] } },
  ];
}

/** The later of the two comes second, whichever that is. */
function differenceFromToday({ version, today }: TermsInForce): Cell[] {
  if (today === null) return [];
  const [from, to] = [version.number, today.number].sort((one, other) => one - other);
  const href = termsPaths.differences(version.panelId, from ?? 0, to ?? 0);
  return [{ link: { text: `How it differs from version ${today.number}, in force today`, href } }];
}
