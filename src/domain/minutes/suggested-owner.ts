/** Whom a clause charges: those who are asked to act or do so in its sentence, and not those to whom something goes. */

const POSTS = [
  'Chief Executive',
  'Monitoring Officer',
  'Section 151 Officer',
  'Proper Officer',
  "(?:[A-Z][\\w’'-]+ ){0,4}(?:Director|Manager|Officer|Head ?[Tt]eacher|Adviser|Advisor|Lead|Clerk|Solicitor|Service|Team|Partnership|Board)s?",
  "(?:[A-Z][\\w’'-]+ )?Head",
  "(?:[A-Z][\\w’'-]+ )?(?:Vice-|Deputy )?(?:Chair(?:man|woman|person)?|Leader|Mayor|Convener)",
  'Cabinet Member',
].join('|');
const OF_WHAT = "(?:,? (?:of|for) (?:the )?[A-Z][\\w’'-]+(?:(?:,| and| of| for| the| &)* [A-Z][\\w’'-]+)*)?";
const WHO = `(?:[Tt]he (?:${POSTS})${OF_WHAT}|[Oo]fficers|Councillors? (?:[A-Z]\\. ?)*[A-Z][\\w’'-]+)`;
const ACTS =
  '(?:be (?:asked|requested|instructed|invited|required|authori[sz]ed|charged|tasked|encouraged|urged)|to (?!be\\b)\\w+|should|would|will|write|provide|circulate|arrange|submit|prepare|produce|contact|liaise|meet|investigate|explore|review|ensure|raise|seek|send|draft|develop|speak|convene|undertake|monitor|report|share|look|take|work|bring|present|update|consult|continue|attend)\\b';

/** `by the Head of Service`, `delegated to the Director`. */
const AGENT = new RegExp(`\\b(?:by|delegated to|authority to) (${WHO})`);
/** `the Head of Service be asked to`, `Officers to circulate`. */
const SUBJECT = new RegExp(`(?<!\\b(?:to|with|from|for|of) )(?<![\\w’'-])(${WHO})(?: \\w+ly| also)?,? ${ACTS}`);

/** In the words of the clause, such as `the Head of Service` or `officers`; null where it charges nobody. */
export function suggestOwner(text: string): string | null {
  const read = text.replace(/[*_]/g, '').replace(/\s+/g, ' ').slice(0, 3000);
  const found = (SUBJECT.exec(read) ?? AGENT.exec(read))?.[1];
  return found?.replace(/^(The|Officers)\b/, (word) => word.toLowerCase()) ?? null;
}
