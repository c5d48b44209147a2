/**
 * The words that open a resolution, as councils print them: `Resolved:-`, `RESOLVED –`, `Agreed:`, `RECOMMENDED TO
 * COUNCIL –`, `It was RESOLVED unanimously that …`. In small letters, and without a colon or a dash, the same words are
 * only told: "Members agreed that …".
 */
import type { ResolutionKind } from './resolution-kinds.js';

export interface ResolutionMarker {
  readonly kind: ResolutionKind;
  /** As printed, but for capitals throughout: `Cabinet`; null where the marker names nobody. */
  readonly recommendedTo: string | null;
  /** What the marker says of the vote, such as `unanimously`; null for nothing. */
  readonly vote: string | null;
  /** What stands before it in the same sentence: who moved and who seconded. */
  readonly before: string;
  /** What follows it. */
  readonly after: string;
}

const KINDS: Readonly<Record<string, ResolutionKind>> = {
  resolved: 'resolved',
  ordered: 'resolved',
  decided: 'resolved',
  recommended: 'recommended',
  recommendation: 'recommended',
  recommendations: 'recommended',
  agreed: 'agreed',
  approved: 'agreed',
  decision: 'agreed',
  noted: 'noted',
  deferred: 'deferred',
  referred: 'referred',
};

const WORDS = Object.keys(KINDS).sort((one, other) => other.length - one.length);
const EMPHASIS = '(\\*\\*|__|\\*|_)?';
const BODIES = 'council|cabinet|panel|committee|board|commission|sub-committee|forum|meeting|members';
const WHO = `(?:(?:and )?it was |the (?:${BODIES}) )?`;
const VOTE = '(?:,? (unanimously|nem\\.? con\\.?|by \\w+ votes? to \\w+|\\([^()]*\\bvot[^()]*\\)),?)?';
const RECIPIENT = "(?: to (?:the )?([\\w’'&,-]+(?: [\\w’'&,-]+){0,9}?))?";
const STOP = '(?: ?[:;] ?[-–—−]+| ?\\/-| ?:| ?[-–—−]+(?=\\s|$|\\(|\\*))';

/** `Resolved:-`, `RECOMMENDED to Cabinet –`: the colon or dash makes it one, whatever its letters. */
const WITH_STOP = new RegExp(
  `^${EMPHASIS}${WHO}(${WORDS.join('|')})${VOTE}${RECIPIENT}(?:\\*\\*|__|\\*|_)?${STOP}`,
  'i',
);
/** `RESOLVED that`, `Recommended to Council that`, `Resolved to`. */
const WITH_THAT = new RegExp(
  `^${EMPHASIS}${WHO}(resolved|recommended|agreed)${VOTE}${RECIPIENT}(?:\\*\\*|__|\\*|_)?(?= that\\b|(?<=resolved[*_]*) to\\b)`,
  'i',
);
/** On its own in the line, with nothing after it. */
const ALONE = new RegExp(
  `^${EMPHASIS}(${WORDS.join('|').toUpperCase()}|Resolved|Agreed|Recommended)${VOTE}(?:\\*\\*|__|\\*|_)?$`,
);
/** `NOTED the report`, in the way of Scottish minutes. */
const IN_CAPITALS = new RegExp(
  `^${EMPHASIS}(RESOLVED|RECOMMENDED|AGREED|ORDERED|NOTED)\\b${VOTE}(?=[\\s*_])(?=.*[a-z])`,
);
/** `… and it was RESOLVED to`: in capitals within a sentence that tells of a motion. */
const IN_SENTENCE = new RegExp(
  `^(.*?)(?:,? and)?(?:,? it was)?( unanimously)? (?:RESOLVED|AGREED)${VOTE}(?= (?:that|to|That)\\b)`,
);
const TELLS_OF_A_MOTION = /second|mov(?:ed|ing)|propos|motion|vote/i;
/** A decision in one word is its own clause. */
const ONE_WORD = /^(?:\*\*)?(noted|agreed|approved)\.(?:\*\*)?$/i;

export function readResolutionMarker(line: string): ResolutionMarker | null {
  const text = line.trim();
  const [, word = ''] = ONE_WORD.exec(text) ?? [];
  if (word !== '') return marker({ word, after: text });
  return (/^[*_]*\p{Lu}/u.test(text) ? atTheStart(text) : null) ?? inSentence(text);
}

export function startsResolution(line: string): boolean {
  const found = readResolutionMarker(line);
  return found !== null && found.before === '';
}

function atTheStart(text: string): ResolutionMarker | null {
  const found = [WITH_STOP, WITH_THAT].map((form) => form.exec(text)).find((each) => each && isTrue(each)) ?? null;
  const [all = '', emphasis, word = '', vote, recipient] = found ?? ALONE.exec(text) ?? IN_CAPITALS.exec(text) ?? [];
  return all === ''
    ? null
    : marker({ word, vote, recipient, after: withoutEmphasis(text.slice(all.length), emphasis) });
}

/** Only a recommendation goes to somebody, and bodies have capitals: "Agreed to defer:" names none. */
function isTrue([, , word = '', , recipient]: RegExpExecArray): boolean {
  if (recipient === undefined) return true;
  const names = recipient.split(' ').filter((each) => !/^(?:and|of|for|the)$/.test(each));
  return /^recommend/i.test(word) && names.every((each) => /^[\p{Lu}&]/u.test(each));
}

function inSentence(text: string): ResolutionMarker | null {
  const [all = '', before = '', unanimously, vote] = IN_SENTENCE.exec(text) ?? [];
  if (!TELLS_OF_A_MOTION.test(before)) return null;
  return marker({
    word: 'resolved',
    vote: vote ?? unanimously?.trim(),
    before: before.trim(),
    after: text.slice(all.length),
  });
}

interface Parts {
  readonly word: string;
  readonly vote?: string | undefined;
  readonly recipient?: string | undefined;
  readonly before?: string;
  readonly after: string;
}

function marker({ word, vote, recipient, before = '', after }: Parts): ResolutionMarker {
  const kind = KINDS[word.toLowerCase()] ?? 'resolved';
  return { kind, recommendedTo: recipient ? named(recipient) : null, vote: vote ?? null, before, after: after.trim() };
}

/** Bold or italics that opened before the marker end with it or with its line. */
function withoutEmphasis(rest: string, emphasis: string | undefined): string {
  const trimmed = rest.trim();
  if (!emphasis) return trimmed;
  if (trimmed.startsWith(emphasis)) return trimmed.slice(emphasis.length);
  return trimmed.endsWith(emphasis) ? trimmed.slice(0, -emphasis.length) : trimmed;
}

function named(recipient: string): string {
  if (/[a-z]/.test(recipient)) return recipient;
  return recipient.toLowerCase().replace(/(^|\s)(?!(?:and|of|for|the)\b)\p{L}/gu, (letter) => letter.toUpperCase());
}
