/**
 * Notes that an item is not for the public, and the paragraphs of the Schedule they state. Numbers of sections, schedules,
 * parts and years are none: only what follows the word paragraph counts. (LGA 1972, s.100A and Schedule 12A; for Scotland
 * Schedule 7A of the 1973 Act, for Wales Part 4 of Schedule 12A, for Northern Ireland Schedule 6 of the 2014 Act.)
 */
const LIST = '\\d{1,2}(?:\\([a-z0-9]\\))?(?:(?:\\s*(?:,|&|and|or|/|to|-|–))+\\s*\\d{1,2}(?!\\d)(?:\\([a-z0-9]\\))?)*';
const PARAGRAPHS = new RegExp(
  `\\b(?:paragraphs?|paras?\\.?|categor(?:y|ies)|paragraph\\(s\\)|paragraff(?:au)?)(?:\\(s\\))?(?: nos?\\.?| numbers?)? ?(${LIST})`,
  'gi',
);
const RULE = /\b(?:procedure )?rules? \d{1,2}(?:\.\d{1,2})*((?:\s*\(\d{1,2}\))+)/gi;

/** In order, each once. */
export function paragraphsIn(text: string): number[] {
  return [...new Set(paragraphGroups(text).flat())].sort((one, other) => one - other);
}

/** As the text groups them, for `respectively`. */
export function paragraphGroups(text: string): number[][] {
  const named = [...text.slice(0, 8_000).matchAll(PARAGRAPHS)].map(([, list = '']) => numbersOf(list));
  if (named.length > 0) return named;
  return [...text.slice(0, 8_000).matchAll(RULE)].map(([, brackets = '']) => [
    Number(brackets.match(/\d+/g)?.at(-1) ?? 0),
  ]);
}

function numbersOf(list: string): number[] {
  const numbers: number[] = [];
  for (const [, joint = '', figure = ''] of list.matchAll(/(?:(to|-|–)\s*)?(\d{1,2})(?:\([a-z0-9]\))?/gi)) {
    const last = numbers.at(-1);
    if (joint !== '' && last !== undefined) for (let each = last + 1; each < Number(figure); each++) numbers.push(each);
    numbers.push(Number(figure));
  }
  return numbers;
}

const NOTES: readonly RegExp[] = [
  /\bnot for publication\b/i,
  /\bexempt\b.{0,80}\b(?:paragraphs?|categor(?:y|ies)|rule)\b/i,
  /\b(?:paragraphs?|categor(?:y|ies)) \d.{0,120}\b(?:schedule|exempt)\b/i,
  /^[([]\s*(?:exempt|private|confidential|paragraphs? \d|paras? \d|not for publication)/i,
  /\bcontain(?:s|ing)? (?:exempt|confidential) information\b/i,
  /\b(?:appendix|appendices|annex)\b.{0,80}\b(?:exempt|confidential|not for publication|restricted|private)\b/i,
  /[([](?:exempt|private|confidential|restricted)[^()]{0,80}[)\]]/i,
  /[([]\s*paragraphs? \d[\d ,&and]*[)\]]/i,
];

/** A note that the item, or a paper of it, is private. */
export function isExemptNote(text: string): boolean {
  const start = text.slice(0, 1_200);
  if (
    /\b(?:no|not any|any|whether|if)\b[^.]{0,40}\b(?:exempt|confidential)\b/i.test(start) &&
    !/not for publication/i.test(start)
  )
    return false;
  return NOTES.some((form) => form.test(start));
}

/** A bracketed note in a title, which is no part of it. */
export const EXEMPT_NOTE_IN_TITLE =
  /\s*[([](?=[^()[\]]*(?:\b(?:exempt|not for publication|paragraphs? \d|paras? \d|schedule 12|schedule 7|procedure rule|rule 10)\b))(?:[^()[\]]|\([^()]*\)){1,300}[)\]]/i;

/** `EXEMPT ITEM – STAFFING` is the private item itself. */
const PROCEDURE =
  /\bexclu(?:sion|de|ding|ded)\b.{0,40}\b(?:press|public)\b|\b(?:press|public)\b.{0,60}\bexclu|\bexempt (?:information|items|business)\b|\b(?:exempt|private|confidential) item\b(?!\s*[–—:-]\s*\S)|\bprivate (?:session|business|items)\b|\btaken in private\b|\bconfidential (?:items|business|session|matters)\b|\bin (?:camera|private)\b|\bpart (?:b|ii|2)\b.{0,20}\b(?:exempt|private|confidential)\b|\bnot open to the public\b|\bclosed session\b|\bin confidence\b|\bin committee\b/i;

/** A title of the procedural item that turns the public out, or says that what follows is private. */
export function isPrivateProcedure(title: string): boolean {
  return PROCEDURE.test(title.slice(0, 400));
}

const EXCLUDES =
  /\b(?:press|public)\b.{0,120}\b(?:be|is|are|were|was)\b.{0,20}\b(?:excluded|asked to leave|asked to withdraw|required to leave|removed)|\bexclude (?:the )?(?:press|public|members of the public)|\bpublic leave\b|\b(?:press|public)\b.{0,40}\b(?:leave|withdraw)\b|\b(?:go|move[sd]?|resolve) into private\b|\bexclusion of the (?:press|public)\b|\b(?:taken|considered|dealt with|go|goes|went|moved?) (?:in|into) (?:confidence|committee|private)\b/i;
/** The standing line, and the case that nothing is private. */
const ONLY_ASKS =
  /^(?:to (?:consider|determine|decide|agree|identify|resolve|note|highlight) (?:whether|if|any|and)\b|to (?:consider|determine|identify|highlight|note)\b(?!.*\b(?:following items?|items? below)\b)|whether\b)|\bthere (?:are|were|was|is) no (?:exempt|confidential|private|such)\b|\bno exempt\b|\b(?:not be|be not) excluded\b|\bno items?\b.{0,40}\b(?:exempt|private|exclu)/i;

export function excludesPublic(text: string): boolean {
  return EXCLUDES.test(text.slice(0, 4_000));
}

export function onlyAsksWhether(text: string): boolean {
  return ONLY_ASKS.test(text.trim().slice(0, 600));
}
