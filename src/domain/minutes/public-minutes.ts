/**
 * What of minutes may leave the building: the open blocks of each minute, and of a private one its safe heading, the
 * label the Act asks for and the summary for the public. Written as literals, so that a new field is private until
 * somebody names it here. (LGA 1972, s.100C(1)-(2).)
 */
import { isWhollyPrivate } from './minutes-checks.js';
import type { MinutesRecord, RecordedBlock, RecordedHead, RecordedMinute } from './minutes-record.js';

export function publicRecord({ panel, meetingOn, startsAt, chairWord, head, items }: MinutesRecord): MinutesRecord {
  return { panel, meetingOn, startsAt, chairWord, head: publicHead(head), items: items.map(publicMinute) };
}

/** Numbers of the minutes that would leave nothing to read: they need a summary before anything is published. */
export function withoutPublicText({ items }: MinutesRecord): string[] {
  return items
    .filter((minute) => isWhollyPrivate(minute) && (minute.publicSummary ?? '').trim() === '')
    .map(({ number }) => number);
}

function publicHead({ present, alsoPresent, apologies, absent, presidedBy = null }: RecordedHead): RecordedHead {
  return { present, alsoPresent, apologies, absent, presidedBy };
}

function publicMinute(minute: RecordedMinute): RecordedMinute {
  const isPrivate = minute.blocks.some((block) => block.isPrivate);
  return {
    id: minute.id,
    number: minute.number,
    heading: minute.publicHeading ?? minute.heading,
    publicHeading: null,
    publicSummary: isPrivate ? minute.publicSummary : null,
    notForPublication: isPrivate ? minute.notForPublication : null,
    blocks: minute.blocks.filter((block) => !block.isPrivate).map(publicBlock),
  };
}

function publicBlock({ id, kind, text, resolution, clauses, cited }: RecordedBlock): RecordedBlock {
  return {
    id,
    kind,
    text,
    isPrivate: false,
    resolution: resolution && {
      kind: resolution.kind,
      outcome: resolution.outcome,
      marker: resolution.marker,
      movedBy: resolution.movedBy,
      vote: resolution.vote,
      names: resolution.names,
      irregularity: resolution.irregularity,
    },
    clauses: clauses.map((clause) => ({ id: clause.id, level: clause.level, label: clause.label, text: clause.text })),
    cited: cited.map(({ id: minuteId, number }) => ({ id: minuteId, number })),
  };
}
