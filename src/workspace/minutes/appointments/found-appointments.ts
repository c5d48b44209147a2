/** What minutes say about appointments: in clauses that are marked so, and in lists of the narrative. */
import { appointmentsIn } from '../../../domain/minutes/appointments-in-text.js';
import { plainMarkdown } from '../register/plain-markdown.js';
import type { BlockInFull, MinuteInFull } from '../minutes-in-full.js';

export interface FoundAppointment {
  readonly minuteId: string;
  readonly clauseId: string | null;
  /** As the words have them; empty where they could not be made out. */
  readonly role: string;
  readonly person: string;
  /** Where it stands. */
  readonly context: string;
}

export function foundAppointments(minutes: readonly MinuteInFull[]): FoundAppointment[] {
  return minutes.flatMap((minute) =>
    minute.blocks.flatMap((block) =>
      block.kind === 'narrative' ? inNarrative(minute, block) : inClauses(minute, block),
    ),
  );
}

function inNarrative({ id: minuteId }: MinuteInFull, { text, clauses }: BlockInFull): FoundAppointment[] {
  const listed = appointmentsIn(text).map((words) => ({ minuteId, clauseId: null, ...words, context: text }));
  if (listed.length > 0) return listed;
  return clauses
    .filter(({ marks }) => marks.includes('appointment'))
    .map((clause) => ({ minuteId, clauseId: clause.id, role: '', person: '', context: plainMarkdown(clause.text) }));
}

function inClauses({ id: minuteId }: MinuteInFull, { resolution, clauses }: BlockInFull): FoundAppointment[] {
  if (resolution?.outcome !== 'carried') return [];
  return clauses
    .filter(({ marks }) => marks.includes('appointment'))
    .flatMap((clause) => {
      const words = appointmentsIn(clause.text);
      const found = words.length === 0 ? [{ role: '', person: '' }] : words;
      return found.map((each) => ({ minuteId, clauseId: clause.id, ...each, context: plainMarkdown(clause.text) }));
    });
}
