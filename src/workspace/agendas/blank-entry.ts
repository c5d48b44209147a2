import { usuallyMinuted } from '../../domain/agendas/how-minuted.js';
import { newId } from '../../platform/database/new-id.js';
import type { AgendaEntry } from './agenda-entry.entity.js';

type Given = Pick<AgendaEntry, 'agendaId' | 'kind' | 'title' | 'addedOn'> & Partial<AgendaEntry>;

/** A new entry of which nothing more is said than what is given: the first visit of an item of its own. */
export function blankEntry(given: Given): AgendaEntry {
  const id = newId();
  return {
    id,
    itemId: id,
    position: 0,
    standingItemId: null,
    programmeItemId: null,
    movedFromId: null,
    publicTitle: null,
    purpose: null,
    presenter: null,
    officerId: null,
    paperExpectation: 'none',
    wording: null,
    howMinuted: usuallyMinuted(given.kind, given.title),
    meetingsText: null,
    urgentRuledBy: null,
    urgentCircumstances: null,
    urgentWhyNow: null,
    withdrawnAt: null,
    withdrawalReason: null,
    version: 1,
    ...given,
  };
}
