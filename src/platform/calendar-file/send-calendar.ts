import type { Response } from 'express';

/** `name` becomes that of the file: letters, digits and hyphens. */
export function sendCalendar(response: Response, name: string, file: string): void {
  response.setHeader('Content-Disposition', `attachment; filename="${name}.ics"`);
  response.type('text/calendar; charset=utf-8').send(file);
}
