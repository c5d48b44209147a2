/**
 * The titles of the items that a clause asks for: which report and what it is about, without who brings it and when,
 * which the item says elsewhere. A clause that names no subject means the business it was resolved under; one that asks
 * for further reports on two things asks for two.
 */
const MOST = 300;

const TOLD = 'submitted|presented|brought|provided|made|received|given|reported|considered|prepared|tabled';
const REPORT = new RegExp(
  `^(?:an? |the )?(?<report>(?:[\\w’'-]+ ){0,4}?(?:reports?|updates?|reviews?|presentations?|papers?))(?: on (?<about>.*?)|(?<other> .*?))? be (?:\\w+ )?(?:${TOLD})(?<rest> .*)?$`,
  'i',
);
/** What a report is on, where that follows the verb, without when and to whom. */
const SUBJECT =
  / (?:on|about|regarding|concerning) (?<subject>.+?)(?: (?:to|at|in|within|by|for) (?:.* )?(?:meetings?|time|months?|weeks|years?|panel|commission|committee|board)\b.*)?$/i;
/** Reports that come once each; quarterly ones on two things are one series. */
const SEVERAL = /^(?:further|separate|additional) (?<kind>report|update|paper)s$/i;

export function titlesFromClause(wording: string, business: string): string[] {
  const plain = wording
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^that /i, '')
    .replace(/[.;,]+$/, '');
  return (reportsIn(plain, business) ?? [plain]).map((title) => shortened(capitalised(title)));
}

function reportsIn(plain: string, business: string): string[] | null {
  const { report, about, other = '', rest = '' } = REPORT.exec(plain)?.groups ?? {};
  if (report === undefined) return null;
  if (other !== '') return [`${report}${other}`];
  const subject = about ?? SUBJECT.exec(rest)?.groups?.['subject'];
  if (subject === undefined) return [`${business}: ${report.toLowerCase()}`];
  const kind = SEVERAL.exec(report)?.groups?.['kind'];
  if (kind === undefined) return [`${report} on ${subject}`];
  const one = report.slice(0, -1);
  return subject.split(/, (?:and )?(?:on )?| and (?:on )?/).map((each) => `${one} on ${each}`);
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function shortened(words: string): string {
  return words.length <= MOST ? words : `${words.slice(0, MOST - 1).replace(/\s+\S*$/, '')}…`;
}
