import { describe, expect, it } from '@jest/globals';
import type { MinutedEntry } from '../../../src/workspace/agendas/minuted-entries.service.js';
import { draftedMinutes } from '../../../src/workspace/minutes/drafted-minutes.js';
import type { EventOfMeeting } from '../../../src/workspace/minutes/events-of-meeting.js';

const ENTRY: MinutedEntry = {
  id: 'e1',
  itemId: 'i1',
  programmeItemId: null,
  kind: 'next-meetings',
  title: 'Next meeting',
  publicTitle: null,
  presenter: null,
  number: '9',
  howMinuted: 'own-minute',
  printed: ['Tuesday, 24th October, 2017'],
  urgency: null,
  minutesOf: [],
  pages: null,
  papers: [],
  matter: { panelId: 'p', markings: [], officerIds: [], interestedPersonIds: [] },
};

function event(kind: EventOfMeeting['kind'], entryId: string | null): EventOfMeeting {
  return { key: kind, kind, text: `${kind}.`, entryId, says: ['', ''] };
}

describe('the draft of minutes', () => {
  it('has the public leave before an item that was taken without them, and come back behind it', () => {
    const events = [event('exclusion', 'e1'), event('return', 'e1')];

    const [minute] = draftedMinutes([ENTRY], events);

    expect(minute?.blocks.map(({ kind }) => kind)).toEqual(['exclusion', 'resolution', 'return']);
    expect(minute?.blocks.every(({ isPrivate }) => !isPrivate)).toBe(true);
  });

  it('leaves to the clerk what belongs to another item, or to none that is known', () => {
    const [minute] = draftedMinutes([ENTRY], [event('exclusion', 'e2'), event('departure', null)]);

    expect(minute?.blocks.map(({ kind }) => kind)).toEqual(['resolution']);
  });
});
