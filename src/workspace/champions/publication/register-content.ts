import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { PUBLIC_READER } from '../../../domain/access/roles.js';
import { NotFound } from '../../../domain/errors.js';
import type {
  ChampionRegisterContent,
  PublishedStrand,
} from '../../../publications/content/champion-register-content.js';
import { Panel } from '../../panels/panel.entity.js';
import { ChampionAppointment } from '../champion-appointment.entity.js';
import { championName } from '../champion-name.js';
import { ChampionStrand } from '../champion-strand.entity.js';
import { ChampionRemit } from '../remits/champion-remit.entity.js';

const LATEST_FIRST = { from: 'DESC', id: 'DESC' } as const;

/** As it stands in the unit of a change. */
export async function loadRegisterContent(manager: EntityManager, panelId: string): Promise<ChampionRegisterContent> {
  const panel = await manager.findOneBy(Panel, { id: panelId });
  if (!panel) throw new NotFound('There is no such panel.');
  const strands = await manager.find(ChampionStrand, { where: { panelId }, order: { sortKey: 'ASC', id: 'ASC' } });
  const where = { strandId: In(strands.map(({ id }) => id)) };
  const appointments = await manager.find(ChampionAppointment, {
    where,
    relations: { person: true },
    order: LATEST_FIRST,
  });
  const remits = await manager.find(ChampionRemit, { where, order: LATEST_FIRST });
  const isOf = (strand: ChampionStrand) => (each: { readonly strandId: string }) => each.strandId === strand.id;
  return {
    panel: { name: panel.name, slug: panel.slug },
    strands: strands.map((strand) =>
      publishedStrand(strand, appointments.filter(isOf(strand)), remits.filter(isOf(strand))),
    ),
  };
}

function publishedStrand(
  { kind, name, seats, endedOn }: ChampionStrand,
  appointments: readonly ChampionAppointment[],
  remits: readonly ChampionRemit[],
): PublishedStrand {
  return {
    kind,
    name,
    seats,
    endedOn,
    remits: remits.map(({ from, text }) => ({ from, text })),
    appointments: appointments.map((appointment) => {
      const { from, to, appointingMinute } = appointment;
      return { name: championName(appointment, PUBLIC_READER), from, to, appointingMinute };
    }),
  };
}
