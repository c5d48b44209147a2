/**
 * What a clause is likely to set going, from its wording; the clerk decides. The rules are tried in order, and what one
 * has understood the next does not read again: "further reports be submitted" promises a report, and its "submitted" is
 * no action besides.
 */
import { CLAUSE_MARKS, type ClauseMark } from './clause-marks.js';
import type { ResolutionKind } from './resolution-kinds.js';

const BODY = '(?:Cabinet|Council|Commissioners?|Board|Committee|Commission|Authority|Executive|Panel|Sub-Committee)';
const ALSO = '(?:also |now |formally |further |again |therefore |in principle )?';
const TOLD =
  '(?:submitted|presented|brought|made|provided|received|given|reported|tabled|prepared|produced|considered)';

/** `be arranged`, `be drafted and circulated`: what somebody has to do. */
const DONE = [
  'arranged|organi[sz]ed|convened|set up|scheduled',
  'circulated|distributed|shared|forwarded|sent|issued|passed on|published|made available|uploaded|placed',
  'submitted|presented|provided|supplied|produced|prepared|drafted|compiled|written|brought|fed back|given|reported|tabled',
  'updated|revised|amended to|rewritten|incorporated|included|added|inserted',
  'investigated|explored|examined|reviewed|undertaken|carried out|conducted|progressed|pursued|monitored|evaluated|implemented|developed|completed|commissioned|chased',
  'asked|requested|instructed|invited|informed|notified|advised|consulted|contacted|approached|thanked|reminded|encouraged|urged|required',
  'raised|taken up|conveyed|sought|obtained|clarified|identified|recruited|promoted|discussed with',
].join('|');

const ACTIVE =
  'write|provide|circulate|arrange|submit|prepare|produce|contact|liaise|meet|investigate|explore|review|ensure|raise|seek|attend|send|draft|develop|speak|convene|undertake|monitor|report|visit|share|follow up|look into|take up|work with';

const DECIDED = [
  `be ${ALSO}(?:approved|adopted|agreed|endorsed|ratified|granted|refused|rejected|accepted|confirmed|supported|determined|settled)`,
  'be (?:established|dissolved|disbanded|extended|suspended|waived|withdrawn|deferred|adjourned|postponed|rescinded|revoked|signed|excluded|re-?admitted|closed|made permanent|amended|allocated|awarded|set at|fixed|renamed|designated)',
  '(?:approves?|adopts?|endorses?|ratif(?:y|ies)|agrees?|accepts?|supports?|determines?|grants?|refuses?|defers?)(?= (?:the|that|to|a|an|it|this|in|planning)\\b)',
  '(?:approval|consent|permission|support|dispensation) be (?:given|granted|refused)',
  '(?:correct|accurate|true) record',
  '(?:meetings?|date of [\\w ]+) be (?:held|convened|arranged for|fixed)',
  'and (?:approved|adopted|agreed|endorsed|ratified|signed|confirmed)(?= |[.,;]|$)',
  'no (?:further )?action be taken',
  'take effect',
].join('|');

/** What stands between a noun and its own verb. */
const ITS = '(?:(?! be )[^.;:])*?';

const FURTHER_REPORT = [
  `(?:further|updated?|progress|follow-up|regular|quarterly|six-monthly|monthly|subsequent|additional|future) (?:\\w+ ){0,2}?(?:reports?|updates?|reviews?)\\b${ITS} (?:be|being) (?:\\w+ )?${TOLD}`,
  'annual (?:\\w+ )?(?:reports?|updates?) be (?:submitted|presented|brought|made|provided)',
  `\\b(?:a|an|the|any) (?:\\w+ ){0,4}?(?:reports?|updates?|briefings?|presentations?|papers?|reviews?)\\b${ITS} be ${TOLD}(?=[^.;]*?(?:(?:future|next|later|following|subsequent|\\w+) (?:\\w+ )?meetings?|months|back|weeks|year|work programme))`,
  `(?:further|regular|quarterly|progress) (?:\\w+ )?(?:reports?|updates?)(?= (?:to|on|for|in|from)\\b)`,
  '(?:be )?(?:reported|report|brought|come|submitted|referred) back(?: in a report)?(?: to)?',
  '(?:be )?re-?submitted',
  "(?:be )?(?:included|added|placed|scheduled|incorporated|put)?(?: in| on| into| to|for)? (?:the|its|this|their) (?:[\\w/&’'-]+ ){0,6}?work programme",
  'be (?:re)?considered(?: further| again)? at (?:a|the|its) (?:future|next|later|following|subsequent) meeting',
  '(?:receives?|submits?|provides?|presents?|brings?) (?:a |an )?(?:further|updated?|progress|follow-up|annual|regular|quarterly) (?:\\w+ )?(?:reports?|updates?)',
  'be kept (?:informed|updated|up to date)',
  // Somebody is asked to report in so many months: it is theirs to do, and a meeting has it before it.
  'to report\\b[^.;]*? (?:in|within) (?:[\\w-]+ ){1,3}?(?:months?|weeks|years?)',
].join('|');

const RULES: readonly (readonly [ClauseMark, RegExp])[] = [
  [
    'recommendation',
    new RegExp(
      `\\b(?:be |it be )?recommend(?:ed|s)?\\b(?:[^.;]*?\\bthat\\b.*| to .*)?|\\b(?:the )?(?:[A-Z]\\w+ )*${BODY}(?: and (?:the )?${BODY})? be (?:asked|requested|recommended|invited|urged)\\b.*`,
    ),
  ],
  [
    'delegation',
    /\b(?:be )?delegated\b[^.;]*|\bdelegates?\b[^.;]*|\bdelegation be\b[^.;]*|\bbe (?:authori[sz]ed|empowered)\b[^.;]*|\bauthori[sz]es? (?:the )?(?:officers|[A-Z])[^.;]*/,
  ],
  ['further-report', new RegExp(`\\b(?:${FURTHER_REPORT})\\b`, 'gi')],
  [
    'referral',
    /\b(?:be|and|it be) (?:re-?)?(?:referred|remitted)(?: back)? to\b|\brefers? (?:the|this|it)\b|\bbe (?:referred|remitted)\b/g,
  ],
  [
    'appointment',
    /\b(?:be|and) (?:duly |also |hereby )?(?:re-?)?(?:appointed|elected|nominated|co-opted)\b|\b(?:re-?)?appointments?\b[^;]*\bbe (?:made|approved|confirmed|noted|agreed)\b|\bappoints?\b|\bto (?:re-?)?(?:elect|nominate|co-opt)\b|\bbe (?:confirmed|designated) as\b|\bbe the \w+[- ][Cc]hampion\b/g,
  ],
  ['decision', new RegExp(`\\b(?:${DECIDED})`, 'gi')],
  [
    'noted',
    /\bbe (?:\w+ )?(?:received|noted)\b|\b(?:and|contents|content|,) (?:be )?noted\b|\bnotes? (?:the|that)\b|\breceives? (?:the|and)\b|\bNOTED\b|\bNoted\b|\bto note\b|\bbe welcomed\b|\bwelcomes? the\b/g,
  ],
  [
    'action',
    new RegExp(
      `\\bbe ${ALSO}(?:${DONE})\\b|\\bbe \\w+(?: \\w+){0,3}?,? and (?:${DONE})\\b|… +and (?:also )?(?:${DONE})\\b|\\band (?:that )?(?:\\w+ ){0,3}?(?:circulated|sent|shared|forwarded) to\\b|\\barrangements? be (?:made|put)|\\bsteps be taken|\\bbe taken up|\\b(?:Chair\\w*|Vice-Chair\\w*|[Oo]fficers?|Director|Head|Manager|Executive|Clerk|Councillor [\\w.]+|Services?|Team|Leader|Member) (?:to |should |would )?(?:${ACTIVE})\\b|\\b(?:letter|response|reply|site visit|visit|working group|seminar|workshop|training|review|meeting) (?:\\w+ ){0,6}?be (?:made|held|delivered|offered|formed|taken)`,
    ),
  ],
];

/** As many characters of a clause as are read: what it asks for stands at its beginning. */
const READ = 3000;

/** In the order in which marks are shown; none where nothing was recognised. */
export function suggestMarks(text: string, kind: ResolutionKind): ClauseMark[] {
  const found = new Set<ClauseMark>(BY_KIND[kind] ?? []);
  let unread = text.slice(0, READ).replace(/[*_]/g, '').replace(/\s+/g, ' ');
  for (const [mark, wording] of RULES) {
    const rest = unread.replace(wording, ' … ');
    if (rest !== unread) found.add(mark);
    unread = rest;
  }
  return CLAUSE_MARKS.filter((mark) => found.has(mark));
}

const BY_KIND: Partial<Record<ResolutionKind, readonly ClauseMark[]>> = {
  recommended: ['recommendation'],
  noted: ['noted'],
  referred: ['referral'],
  deferred: ['decision'],
};
