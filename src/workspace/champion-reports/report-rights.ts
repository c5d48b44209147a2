/** A champion reports in their own words; the clerk may enter what they sent in some other way. */
import { mayEditAgenda, type Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';
import type { ChampionAppointment } from '../champions/champion-appointment.entity.js';

export function mayReport(reader: Reader, { personId }: ChampionAppointment, panelId: string): boolean {
  return reader.personId === personId || mayEditAgenda(reader, panelId);
}

/** @throws NotAllowed */
export function requireReporter(reader: Reader, appointment: ChampionAppointment, panelId: string): void {
  if (!mayReport(reader, appointment, panelId)) {
    throw new NotAllowed('Only whoever was appointed, or a clerk of the panel for them, can write this report.');
  }
}
