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
/** `the Director be asked to report on the promises in six months’ time` */
const ASKED =
  / be (?:asked|requested|invited|instructed) to report (?:back )?on (?<about>.+?)(?: (?:in|within|at|to) (?:[\w’'-]+ ){1,6}?(?:meetings?|time|months?|weeks|years?|panel)\b.*)?$/i;
/** `… be put into the work programme for 2018-19`: where it goes, which the item says elsewhere. */
const GOES_INTO_PROGRAMME =
  /,? (?:be|to be) (?:put|included|added|placed|scheduled|incorporated)(?: in| on| into| to| for)* (?:the|its|this|their)(?: [\w/&’'-]+){0,6}? work programme\b.*$/i;
/** A heading that names the kind of paper itself: `ADOPTION AGENCY UPDATE`. */
const NAMES_ITS_KIND =
  /^(?<about>.+?)[\s:–-]+(?<kind>(?:annual |progress |further )?(?:report|update|review|presentation|paper))$/i;
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
  const short = plain.replace(GOES_INTO_PROGRAMME, '');
  return (reportsIn(plain, inTitleCase(business)) ?? [short]).map((title) => shortened(capitalised(title)));
}

function reportsIn(plain: string, business: string): string[] | null {
  const asked = ASKED.exec(plain)?.groups?.['about'];
  if (asked !== undefined) return [`Report on ${asked}`];
  const { report, about, other = '', rest = '' } = REPORT.exec(plain)?.groups ?? {};
  if (report === undefined) return null;
  if (other !== '') return [`${report}${other}`];
  const subject = about ?? SUBJECT.exec(rest)?.groups?.['subject'];
  if (subject === undefined) return [titleOfBusiness(business, report.toLowerCase())];
  const kind = SEVERAL.exec(report)?.groups?.['kind'];
  if (kind === undefined) return [`${report} on ${subject}`];
  const one = report.slice(0, -1);
  return subject.split(/, (?:and )?(?:on )?| and (?:on )?/).map((each) => `${one} on ${each}`);
}

/** An update on business that is an update already is not named so twice. */
function titleOfBusiness(business: string, report: string): string {
  const { about, kind } = NAMES_ITS_KIND.exec(business)?.groups ?? {};
  if (about === undefined || kind === undefined || !report.endsWith(kind.toLowerCase()))
    return `${business}: ${report}`;
  return `${about}: ${report}`;
}

/** Headings of minutes are often in capitals. Names in them cannot be told from other words: each word keeps its first. */
function inTitleCase(heading: string): string {
  if (/\p{Ll}/u.test(heading)) return heading;
  const words = heading.toLowerCase().split(' ');
  return words.map((word, index) => (index > 0 && SMALL_WORDS.has(word) ? word : capitalised(word))).join(' ');
}

const SMALL_WORDS = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function shortened(words: string): string {
  return words.length <= MOST ? words : `${words.slice(0, MOST - 1).replace(/\s+\S*$/, '')}…`;
}
