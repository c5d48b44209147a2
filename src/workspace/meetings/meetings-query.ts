import type { MeetingsQuery } from './meetings.service.js';

/** Which meetings an address asks for: `?when=past`, `?panelId=`. */
export function meetingsQuery({ when, panelId }: Readonly<Record<string, unknown>>): MeetingsQuery {
  return {
    when: when === 'past' ? 'past' : 'upcoming',
    ...(typeof panelId === 'string' && panelId !== '' ? { panelId } : {}),
  };
}
