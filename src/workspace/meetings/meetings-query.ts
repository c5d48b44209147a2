export interface MeetingsQuery {
  readonly when: 'upcoming' | 'past';
  readonly panelId?: string;
}

/** Which meetings an address asks for: `?when=past`, `?panelId=`. */
export function meetingsQuery({ when, panelId }: Readonly<Record<string, unknown>>): MeetingsQuery {
  return {
    when: when === 'past' ? 'past' : 'upcoming',
    ...(typeof panelId === 'string' && panelId !== '' ? { panelId } : {}),
  };
}
