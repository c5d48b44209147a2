/** The sentence that tells when a meeting began: "Meeting commenced at 4.35 pm", also among the last lines. */
import type { SourceLine } from '../clean/source-line.js';
import { passageOf } from '../lines/passage.js';
import { timesIn } from '../words/times-in-text.js';
import type { HeadValues } from './head-values.js';
import { NO_MEETING } from './head-words.js';

const BEGAN =
  /\b(?:meeting|session|committee|panel|board|council|forum) (?:was )?(?:commenced|began|opened|started|convened|commences|starts|starting|commencing)\b|\bopened the meeting\b|\b(?:started|commenced|commencing|start time|meeting opened|time of commencement)\b\s*:?/i;
const ANOTHER = /\b(?:next|future|further) (?:\w+ )?meeting|\bheld on\b/i;
const START = 300;

export function readWhenBegun(lines: readonly SourceLine[], values: HeadValues): void {
  for (const line of lines) {
    const start = line.text.slice(0, START);
    const began = BEGAN.exec(start);
    if (!began || ANOTHER.test(start) || NO_MEETING.test(start)) continue;
    const [time] = timesIn(line.text.slice(began.index, began.index + 200));
    values.put('time', time?.time, { passage: passageOf(line), rule: 'when the meeting began', confidence: 0.85 });
  }
}
