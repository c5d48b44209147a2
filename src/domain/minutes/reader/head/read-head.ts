/** Body, day, time and place of the meeting out of the lines above its attendance and its business. */
import type { SourceLine } from '../clean/source-line.js';
import type { HyphenWords } from '../lines/hyphens.js';
import { joinedLines, type JoinLines, type Passage } from '../lines/passage.js';
import { joining } from '../lines/passages.js';
import type { Finding, HeadKey } from '../read-document.js';
import { readHeadLabels } from './head-labels.js';
import { HeadValues } from './head-values.js';
import { NO_MEETING } from './head-words.js';
import { readMeetingSentence } from './meeting-sentence.js';
import { readPlainHeadLines } from './plain-head-lines.js';
import { readWhenBegun } from './when-begun.js';

export interface ReadHead {
  readonly panel: string | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly venue: string | null;
  readonly found: Partial<Record<HeadKey, Finding>>;
}

const MOST_LINES = 80;
const LINES_OF_A_BLOCK = 12;

/** `tail` are the last lines of the document, where some tell when the meeting began. */
export function readHead(lines: readonly SourceLine[], tail: readonly SourceLine[], words: HyphenWords): ReadHead {
  const values = new HeadValues();
  readHeadLabels(lines, values);
  readSentence(blocksOf(lines, joining(words)), values);
  readPlainHeadLines(lines, values);
  readWhenBegun([...lines, ...tail], values);
  return {
    panel: values.textOf('panel'),
    date: values.textOf('date'),
    time: values.textOf('time'),
    venue: values.textOf('venue'),
    found: values.findings(),
  };
}

/** The first sentence that tells of a body or a day. */
function readSentence(blocks: readonly Passage[], values: HeadValues): void {
  for (const passage of blocks) {
    if (NO_MEETING.test(passage.text.slice(0, 200)) && !/\bmeeting of\b/i.test(passage.text)) continue;
    const sentence = readMeetingSentence(passage.text);
    if (!sentence) continue;
    const { panel, date, time, venue } = sentence;
    const rule = 'sentence of the head';
    values.put('panel', panel?.text, { passage, part: panel, rule, confidence: 0.95 });
    values.put('date', date?.value, { passage, part: date, rule, confidence: 0.95 });
    values.put('time', time?.value, { passage, part: time, rule, confidence: 0.95 });
    values.put('venue', venue?.text, { passage, part: venue, rule, confidence: 0.9 });
    if (values.has('panel') || values.has('date')) return;
  }
}

function blocksOf(lines: readonly SourceLine[], join: JoinLines): Passage[] {
  const groups: SourceLine[][] = [];
  for (const line of lines.slice(0, MOST_LINES)) {
    const group = groups.at(-1);
    if (group && !line.isApart && group.length < LINES_OF_A_BLOCK) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => joinedLines(group, join));
}
