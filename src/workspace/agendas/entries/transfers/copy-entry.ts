/** A copy is a new visit of the same item: closed matter stays closed, and files are shared by their hash. */
import { newId } from '../../../../platform/database/new-id.js';
import type { Unit } from '../../../../platform/database/unit.js';
import { AgendaEntry } from '../../agenda-entry.entity.js';
import type { EntryInFull, PaperInFull } from '../../agenda-in-full.js';
import { blankEntry } from '../../blank-entry.js';
import { EntryInterest } from '../../entry-interest.entity.js';
import { ExemptMarkingRow } from '../../exempt-marking.entity.js';
import { Paper } from '../../paper.entity.js';

export interface CopyTo {
  readonly agendaId: string;
  readonly addedOn: string | null;
  readonly withPapers: boolean;
  /** What a copy keeps that is no new visit, but the same business going on. */
  readonly kept?: Partial<AgendaEntry>;
}

/** The new entry. Its place and the meetings it names are the caller's to write. */
export async function copyEntry(unit: Unit, entry: EntryInFull, to: CopyTo): Promise<AgendaEntry> {
  const { kind, title, itemId, publicTitle, purpose, presenter, officerId, wording, howMinuted, meetingsText } = entry;
  const copy = blankEntry({
    ...{ kind, title, itemId, publicTitle, purpose, presenter, officerId, wording, howMinuted, meetingsText },
    agendaId: to.agendaId,
    addedOn: to.addedOn,
    paperExpectation: entry.paperExpectation,
    ...to.kept,
  });
  await unit.manager.insert(AgendaEntry, copy);
  await copyMarking(unit, { entryId: entry.id }, { entryId: copy.id });
  for (const { personId, recordedAt } of entry.interests) {
    await unit.manager.insert(EntryInterest, {
      id: newId(),
      entryId: copy.id,
      personId,
      isDeclared: false,
      recordedAt,
    });
  }
  if (to.withPapers) for (const paper of entry.papers) await copyPaper(unit, paper, copy.id);
  return copy;
}

async function copyPaper(unit: Unit, { id: paperId }: PaperInFull, entryId: string): Promise<void> {
  const paper = await unit.manager.findOneByOrFail(Paper, { id: paperId });
  const id = newId();
  await unit.manager.insert(Paper, { ...paper, id, entryId, version: 1 });
  await copyMarking(unit, { paperId }, { paperId: id });
}

async function copyMarking(
  unit: Unit,
  from: { entryId: string } | { paperId: string },
  to: { entryId: string } | { paperId: string },
): Promise<void> {
  const marking = await unit.manager.findOneBy(ExemptMarkingRow, from);
  if (marking) await unit.manager.insert(ExemptMarkingRow, { ...marking, ...to, id: newId(), version: 1 });
}
