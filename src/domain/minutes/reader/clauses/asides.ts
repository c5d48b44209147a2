/** What stands beside the clauses and is none: actions, votes, movers, reasons and notes. */
import type { ParagraphKind } from '../read-document.js';

export interface AsideRule {
  readonly name: string;
  readonly kind: ParagraphKind;
  readonly form: RegExp;
  /** Whether the list of clauses may go on behind it. */
  readonly interrupts: boolean;
}

const RULES: readonly AsideRule[] = [
  {
    name: 'action',
    kind: 'action',
    form: /^\(?(?:actions?(?: points?| required| by| for| log)?\s*(?::-?|[–—-](?=\s)|$)|action (?:by|for) \p{Lu}|(?:lead|responsible) officer\s*:|to action:)/iu,
    interrupts: true,
  },
  {
    name: 'action in capitals, without a colon',
    kind: 'action',
    form: /^\(?ACTIONS?\b\s*(?:[:–-]|$|(?:BY|FOR)\b|\p{Lu}\p{Ll})/u,
    interrupts: true,
  },
  {
    name: 'vote',
    kind: 'vote',
    form: /^[([]?(?:(?:the )?voting\b|votes?\s*[:–-]|vote recorded|record(?:ed)? (?:of )?vot|named vot|for ?(?:\(\d+\))?\s*[:–-]|against ?(?:\(\d+\))?\s*[:–-]|abst(?:ain\w*|entions?) ?(?:\(\d+\))?\s*[:–-]|on a (?:show of hands|vote)\b|in favour\s*[:–(-]|(?:the )?(?:motion|proposal|recommendation|amendment|substantive motion)s? (?:was|were|having been)\b|upon (?:being put|a vote)|(?:on|when) being put|a (?:recorded )?vote was|carried\b|(?:and )?unanimous(?:ly)?(?: agreed| carried| approved)?\.?$|all (?:agreed|in favour)\b|\d+ (?:votes? )?(?:for|in favour)\b|there (?:voted|were \w+ votes?)\b|vote:)/i,
    interrupts: true,
  },
  {
    name: 'mover',
    kind: 'mover',
    form: /^[([]?(?:proposed|moved|proposer|mover|propos(?:al|ition)|seconded|seconder)\b\s*(?:by|and|:|–|-)/i,
    interrupts: true,
  },
  {
    name: 'reason',
    kind: 'reason',
    form: /^[([]?(?:the )?(?:reasons?(?: for (?:the )?(?:decisions?|recommendations?|refusal|urgency|approval))?|(?:alternative|other) options?(?: (?:considered|rejected))*(?: and (?:rejected|why rejected))?|options? considered|consideration of options)\s*(?::-?|[–—-](?=\s)|$)/i,
    interrupts: false,
  },
  { name: 'note', kind: 'note', form: /^[([]?(?:notes?|n\.?b\.?)\s*(?::-?|[–—-](?=\s)|\d\s*:)/i, interrupts: false },
];

export function asideAt(text: string): AsideRule | null {
  const start = text.slice(0, 200);
  return RULES.find(({ form }) => form.test(start)) ?? null;
}

/** Behind the end of a clause in the same paragraph. */
const TAILS: readonly RegExp[] = [
  /\s+(?:ACTIONS?|Action|Action by|ACTION BY)\s*(?::-?|[–—-](?=\s))/,
  /(?<=[.;])\s*[([](?:voting|votes?|proposed|moved|proposer|carried|unanimous)\b/i,
  /(?<=[.;])\s*[([][^()[\]]{0,80}\b(?:for|in favour|against|abstain\w*|abstentions?|seconded)\b[^()[\]]{0,120}[)\]]\.?\s*$/i,
  /(?<=[.;])\s+(?:Proposed|Moved)(?: by|:| –| -)\s/,
  /(?<=[.;])\s+(?:Voting|Votes?|Vote)\s*(?::|–|-)/,
  /(?<=[.;])\s+(?:Carried|Unanimous|Agreed unanimously|All in favour|All agreed)[^.]{0,40}\.?\s*$/,
  /(?<=[.;])\s+(?:Reasons?(?: for (?:the )?decision)?|Note)\s*(?::-?|–)\s/,
];

/** Where an aside begins behind the wording of a clause; the length of the text where none does. */
export function startOfTail(text: string): number {
  const starts = TAILS.map((form) => form.exec(text)?.index ?? text.length);
  return Math.min(text.length, ...starts);
}
