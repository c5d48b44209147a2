/**
 * The title of the item that a clause asks for: which report and what it is about, without who brings it and when, which
 * the item says elsewhere. A clause that names no subject means the business it was resolved under.
 */
const MOST = 300;

const TOLD = 'submitted|presented|brought|provided|made|received|given|reported|considered|prepared|tabled';
const REPORT = new RegExp(
  `^(?:an? |the )?(?<report>(?:[\\w’'-]+ ){0,4}?(?:reports?|updates?|reviews?|presentations?|papers?))(?<about> .*?)? be (?:\\w+ )?(?:${TOLD})(?<rest> .*)?$`,
  'i',
);
/** What a report is on, where that follows the verb, without when and to whom. */
const SUBJECT =
  / (?:on|about|regarding|concerning) (?<subject>.+?)(?: (?:to|at|in|within|by|for) (?:.* )?(?:meetings?|time|months?|weeks|years?|panel|commission|committee|board)\b.*)?$/i;

export function titleFromClause(wording: string, business: string): string {
  const plain = wording
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^that /i, '')
    .replace(/[.;,]+$/, '');
  return shortened(capitalised(reportIn(plain, business) ?? plain));
}

function reportIn(plain: string, business: string): string | null {
  const { report, about = '', rest = '' } = REPORT.exec(plain)?.groups ?? {};
  if (report === undefined) return null;
  if (about !== '') return `${report}${about}`;
  const subject = SUBJECT.exec(rest)?.groups?.['subject'];
  return subject === undefined ? `${business}: ${report.toLowerCase()}` : `${report} on ${subject}`;
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function shortened(words: string): string {
  return words.length <= MOST ? words : `${words.slice(0, MOST - 1).replace(/\s+\S*$/, '')}…`;
}
