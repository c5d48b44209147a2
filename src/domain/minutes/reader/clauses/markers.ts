/**
 * The words that open a resolution, each form a rule with its name: `RESOLVED – That`, `It was RESOLVED unanimously to`,
 * `DECISION`, `The Board resolved:-`. Prose in small letters that members agreed or noted something opens none.
 */
import type { ReadKind } from '../read-document.js';

export interface Marker {
  readonly rule: string;
  readonly kind: ReadKind;
  /** Where the marker begins in the text; what stands before it is narrative of its sentence. */
  readonly start: number;
  /** Where the text of the resolution begins. */
  readonly end: number;
  readonly confidence: number;
  /** `DECISION` on its own says only that a verb follows. */
  readonly isHeading: boolean;
}

const KINDS: Readonly<Record<string, ReadKind>> = {
  resolved: 'resolved',
  resolution: 'resolved',
  resolutions: 'resolved',
  ordered: 'resolved',
  decided: 'resolved',
  recommended: 'recommended',
  recommendation: 'recommended',
  recommendations: 'recommended',
  agreed: 'agreed',
  approved: 'agreed',
  decision: 'agreed',
  decisions: 'agreed',
  noted: 'noted',
};

const BODY =
  '(?:[\\w-]+ )?(?:board|committee|sub-committee|council|cabinet|executive|panel|commission|forum|authority|partnership|group|meeting|members|trust|assembly|court)';
const SUBJECT = `(?:(?:and |thereafter,? |accordingly,? |therefore,? |thereupon,? |following (?:\\w+ ){0,3}\\w+,? |after (?:\\w+ ){0,3}\\w+,? ){0,2}(?:it was (?:then |therefore |duly |further )?|(?:the )?${BODY} (?:then |therefore |duly |further )?))`;
const UNANIMOUS = '(?:unanimously )?';
const VOTE =
  '(?:,? ?(?:unanimously|accordingly|(?:by|on) (?:a |an )?(?:unanimous|majority)(?: vote| decision)?|nem\\.? ?(?:con|dis)\\w*\\.?|(?:by|with|on) [\\w\\d]+ (?:votes?|in favour)[^,:;.–—]{0,50}|on a (?:show of hands|vote)[^,:;.–—]{0,50}|(?:by|with) (?:the casting vote|a (?:majority|vote))[^,:;.–—]{0,50}|\\((?!\\d{1,2}\\)|[a-z]{1,3}\\))[^()]{1,140}\\)))*,?';
const TO_WHOM = "(?: to (?:the )?[\\w’'&,-]+(?: [\\w’'&,-]+){0,9}?)?";
const STOP = '(?:\\s?[:;]\\s?[-–—−]*|\\s?\\/-|\\s?[–—−]+:?|\\s?-{1,2}(?=\\s|$|\\())';
const STRONG =
  'resolved|resolutions?|ordered|recommended|recommendations?|agreed|approved|noted|decisions?(?: made| taken)?|decided';

interface MarkerRule {
  readonly name: string;
  readonly form: RegExp;
  readonly confidence: number;
  readonly isTrue?: (found: RegExpExecArray) => boolean;
}

/** At the start of a paragraph. */
const AT_START: readonly MarkerRule[] = [
  {
    name: 'marker with colon or dash',
    form: new RegExp(`^(?:${SUBJECT})?${UNANIMOUS}(?<word>${STRONG})${VOTE}(?<whom>${TO_WHOM})${VOTE}${STOP}`, 'i'),
    confidence: 0.98,
    isTrue: (found) => isCapital(found[0]) && isRecipient(found.groups?.whom ?? '', found.groups?.word ?? ''),
  },
  {
    name: 'marker with that or to',
    form: new RegExp(
      `^(?:${SUBJECT})?${UNANIMOUS}(?<word>resolved|ordered|recommended)${VOTE}(?<whom>${TO_WHOM})${VOTE}(?=,? (?:that|to|not to)\\b)`,
      'i',
    ),
    confidence: 0.97,
    isTrue: (found) => isCapital(found[0]) && isRecipient(found.groups?.whom ?? '', found.groups?.word ?? ''),
  },
  {
    name: 'agreed or noted that',
    form: new RegExp(`^${UNANIMOUS}(?<word>agreed|noted)${VOTE}(?=,? (?:that|to|not to)\\b)`, 'i'),
    confidence: 0.9,
    isTrue: (found) => isCapital(found[0]),
  },
  {
    name: 'marker alone',
    form: new RegExp(
      `^${UNANIMOUS}(?<word>RESOLVED|Resolved|ORDERED|RECOMMENDED|Recommended|AGREED|Agreed|NOTED|DECISIONS?|Decision|UNANIMOUSLY RESOLVED|Unanimously resolved)${VOTE}$`,
      'i',
    ),
    confidence: 0.95,
    isTrue: (found) => isCapital(found[0]) && !/recommendations/i.test(found[0]),
  },
  {
    name: 'verb in capitals',
    form: new RegExp(
      `^(?:${SUBJECT.replace('(?:it was', '(?:IT WAS |it was')})?(?:UNANIMOUSLY |unanimously )?(?<word>RESOLVED|ORDERED|RECOMMENDED|AGREED|NOTED)\\b${VOTE}(?=[\\s(])(?=.{0,400}[a-z])`,
    ),
    confidence: 0.93,
    isTrue: (found) => isCapital(found[0]),
  },
  {
    name: 'the body agreed, after a clause',
    form: new RegExp(
      `^\\p{Lu}[^.;:]{0,100}, (?:the )?${BODY} (?:then |unanimously )?(?<word>resolved|agreed|noted|recommended)${STOP}`,
      'iu',
    ),
    confidence: 0.9,
    isTrue: (found) => isCapital(found[0]),
  },
  {
    name: 'thereafter the body agreed',
    form: new RegExp(
      `^(?:thereafter,? )(?:the )?${BODY} (?:unanimously )?(?<word>resolved|agreed|noted)(?=,? (?:that|to|the)\\b)`,
      'i',
    ),
    confidence: 0.85,
  },
];

const BEFORE_CAPITALS = `\\b(?:was|were|and|then|duly|further|unanimously|therefore|it|${BODY}),? `;
/** Within a sentence, the marker in capitals. */
const IN_CAPITALS = new RegExp(
  `${BEFORE_CAPITALS}(?:(?:UNANIMOUSLY|unanimously|FURTHER|further) )?(?<word>RESOLVED|ORDERED|AGREED|RECOMMENDED|NOTED)\\b${VOTE}(?<stop>${STOP})?(?=[\\s(]|$)`,
  'gi',
);
/** Within a sentence in small letters: only of resolving, or of agreeing to a motion. */
const IN_SMALL = new RegExp(
  `\\b(?:it was|and|was then|council|committee|board) (?:then |duly |therefore |further |also )?(?:unanimously )?(?<word>resolved|agreed)${VOTE}(?<stop>${STOP})?(?= (?:that|to|not to)\\b|$)`,
  'g',
);
const ONE_WORD = /^(?<word>Noted|NOTED|Agreed|AGREED|Approved|APPROVED|Resolved|RESOLVED)\.$/;
/** No sentence needs more to reach its marker. */
const LONGEST = 4_000;

export function readMarker(paragraph: string): Marker | null {
  const text = paragraph.slice(0, LONGEST);
  return oneWord(text) ?? atStart(text) ?? inSentence(text);
}

/** Whether a line or the title of a numbered line begins with a marker. */
export function startsResolutionText(line: string): boolean {
  const text = line.trim().slice(0, 400);
  return oneWord(text) !== null || atStart(text) !== null;
}

function oneWord(text: string): Marker | null {
  const word = /\.$/.test(text) ? (ONE_WORD.exec(text)?.groups?.word ?? '') : '';
  if (word === '') return null;
  const kind = KINDS[word.toLowerCase()] ?? 'resolved';
  return { rule: 'decision in one word', kind, start: 0, end: 0, confidence: 0.85, isHeading: false };
}

function atStart(text: string): Marker | null {
  for (const { name, form, confidence, isTrue } of AT_START) {
    const found = form.exec(text);
    if (found === null || (isTrue && !isTrue(found))) continue;
    const word = (found.groups?.word ?? '').toLowerCase().replace(/ (?:made|taken)$/, '');
    const end = found[0].length;
    const isHeading = /^decisions?$/.test(word) && text.slice(end).trim() === '';
    return {
      rule: name,
      kind: KINDS[word.replace(/^unanimously /, '')] ?? 'resolved',
      start: 0,
      end,
      confidence,
      isHeading,
    };
  }
  return null;
}

function inSentence(text: string): Marker | null {
  const isShouted = !/[a-z]/.test(text);
  for (const found of isShouted ? [] : text.matchAll(IN_CAPITALS)) {
    const word = found.groups?.word ?? '';
    if (word !== word.toUpperCase()) continue;
    return sentenceMarker('marker in capitals within a sentence', found, word, 0.92);
  }
  for (const found of text.matchAll(IN_SMALL)) {
    const word = found.groups?.word ?? '';
    const sentence = text.slice(Math.max(0, found.index - 260), found.index);
    if (word === 'agreed' && !/\bsecond(?:ed|er|ing)?\b/i.test(sentence)) continue;
    return sentenceMarker('resolved within a sentence', found, word, word === 'agreed' ? 0.65 : 0.85);
  }
  return null;
}

function sentenceMarker(rule: string, found: RegExpExecArray, word: string, confidence: number): Marker {
  const start = found.index + found[0].indexOf(word);
  const kind = KINDS[word.toLowerCase()] ?? 'resolved';
  return { rule, kind, start, end: found.index + found[0].length, confidence, isHeading: false };
}

function isCapital(found: string): boolean {
  return /^[\p{Lu}]/u.test(found);
}

/** Only a recommendation goes to somebody, and bodies have capitals. */
function isRecipient(whom: string, word: string): boolean {
  if (whom === '') return true;
  if (!/^recommend/i.test(word)) return false;
  const names = whom.replace(/^ to (?:the )?/i, '').split(' ');
  return names.every((each) => /^(?:and|of|for|the|on|with)$/i.test(each) || /^[\p{Lu}&]/u.test(each));
}
