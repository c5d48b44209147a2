/** What a panel plans is kept by its clerk, who keeps its agendas; whoever is signed in reads it. */
import { mayEditAgenda, type Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';

export function mayKeepProgramme(reader: Reader, panelId: string): boolean {
  return mayEditAgenda(reader, panelId);
}

/** @throws NotAllowed */
export function requireKeeperOfProgramme(reader: Reader, panelId: string): void {
  if (!mayKeepProgramme(reader, panelId)) {
    throw new NotAllowed('Only a clerk of this panel can change its work programme.');
  }
}
