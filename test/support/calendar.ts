/** A calendar file read back as calendars do: lines unfolded, properties taken apart, their text unescaped (RFC 5545). */
export interface ReadComponent {
  readonly name: string;
  readonly properties: readonly ReadProperty[];
  readonly parts: readonly ReadComponent[];
}

export interface ReadProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

interface Open {
  name: string;
  properties: ReadProperty[];
  parts: Open[];
}

export function readCalendar(file: string): ReadComponent {
  if (/[^\r]\n/.test(file)) throw new Error('A line of the calendar does not end in CRLF.');
  const long = file.split('\r\n').find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error(`A line of the calendar is longer than 75 octets: ${long}`);
  const outside: Open = { name: '', properties: [], parts: [] };
  const open = [outside];
  for (const line of unfolded(file)) {
    const property = propertyIn(line);
    const inside = open.at(-1) ?? outside;
    if (property.name === 'BEGIN') {
      const begun: Open = { name: property.value, properties: [], parts: [] };
      inside.parts.push(begun);
      open.push(begun);
    } else if (property.name === 'END') {
      if (open.pop()?.name !== property.value) throw new Error(`${property.value} ends where it is not open.`);
    } else {
      inside.properties.push(property);
    }
  }
  const [calendar, ...more] = outside.parts;
  if (calendar?.name !== 'VCALENDAR' || more.length > 0 || open.length !== 1) throw new Error('This is no calendar.');
  return calendar;
}

/** The entries, each as its values by name: `DTSTART` as `2017…`, its zone under `TZID`. */
export function eventsIn(file: string): Record<string, string>[] {
  const events = readCalendar(file).parts.filter(({ name }) => name === 'VEVENT');
  return events.map(({ properties }) =>
    Object.fromEntries(
      properties.flatMap(({ name, parameters, value }) => [
        [name, value] as const,
        ...(name === 'DTSTART' ? Object.entries(parameters) : []),
      ]),
    ),
  );
}

function unfolded(file: string): string[] {
  return file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '');
}

function propertyIn(line: string): ReadProperty {
  const colon = line.indexOf(':');
  if (colon < 1) throw new Error(`This line is no property: ${line}`);
  const [name = '', ...parameters] = line.slice(0, colon).split(';');
  return {
    name,
    parameters: Object.fromEntries(parameters.map((each) => each.split('=') as [string, string])),
    value: line.slice(colon + 1).replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark)),
  };
}
