/**
 * A resolution to exclude the public names items by their numbers, and numbers change while an agenda is drafted. So
 * its wording follows the business behind it for as long as nobody has edited it. (LGA 1972, s.100A(4)-(5).)
 */
import { draftExclusion, type ExemptItem } from '../../domain/agendas/exclusion-wording.js';
import type { Unit } from '../../platform/database/unit.js';
import { AgendaEntry } from './agenda-entry.entity.js';
import { type AgendaInFull, type EntryInFull, standingOn } from './agenda-in-full.js';

/** Writes the new drafts of those exclusions whose wording was the old draft, or nothing. */
export async function followDrafts(unit: Unit, before: AgendaInFull, after: AgendaInFull): Promise<void> {
  const old = draftsOf(before);
  for (const [id, draft] of draftsOf(after)) {
    const entry = after.entries.find((each) => each.id === id);
    const isUnedited = entry?.wording === null || entry?.wording === old.get(id);
    if (!entry || !isUnedited || draft === entry.wording) continue;
    await unit.manager.update(AgendaEntry, { id }, { wording: draft, version: entry.version + 1 });
  }
}

/** What the resolution of each exclusion would say, by the id of its entry; null where nothing behind it is exempt. */
function draftsOf(agenda: AgendaInFull): Map<string, string | null> {
  const { panel } = agenda;
  const entries = standingOn(agenda);
  const template = panel.exclusionTemplate ?? undefined;
  const exclusions = entries.filter(({ kind }) => kind === 'exclusion');
  return new Map(exclusions.map((entry) => [entry.id, draftExclusion(itemsBehind(entry, entries), template) || null]));
}

/** Exempt business up to the next exclusion. */
function itemsBehind(exclusion: EntryInFull, entries: readonly EntryInFull[]): ExemptItem[] {
  const behind = entries.slice(entries.indexOf(exclusion) + 1);
  const next = behind.findIndex(({ kind }) => kind === 'exclusion');
  return behind
    .slice(0, next < 0 ? undefined : next)
    .flatMap(({ number, marking }) =>
      marking?.basis === 'exempt' ? [{ number, paragraphs: marking.paragraphs }] : [],
    );
}
