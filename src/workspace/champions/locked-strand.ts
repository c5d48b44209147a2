import { NotFound } from '../../domain/errors.js';
import type { Unit } from '../../platform/database/unit.js';
import { ChampionAppointment } from './champion-appointment.entity.js';
import { ChampionStrand } from './champion-strand.entity.js';

export interface LockedStrand {
  readonly strand: ChampionStrand;
  /** Everybody’s time, with the persons, the earliest first. Nobody else changes one until the unit ends. */
  readonly all: readonly ChampionAppointment[];
}

/** @throws NotFound */
export async function lockedStrand(
  unit: Unit,
  { panelId, strandId }: { readonly panelId: string; readonly strandId: string },
): Promise<LockedStrand> {
  await unit.lock('champion-strand', strandId);
  const strand = await unit.manager.findOneBy(ChampionStrand, { id: strandId, panelId });
  if (!strand) throw new NotFound('There is no such strand on this panel.');
  const all = await unit.manager.find(ChampionAppointment, {
    where: { strandId },
    relations: { person: true },
    order: { from: 'ASC', id: 'ASC' },
  });
  return { strand, all };
}

/** @throws NotFound */
export function foundAppointment(appointment: ChampionAppointment | null | undefined): ChampionAppointment {
  if (!appointment) throw new NotFound('Nobody was appointed to this then.');
  return appointment;
}
