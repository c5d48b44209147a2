import { Injectable } from '@nestjs/common';
import { knowsEverybody, mayKnow, PUBLIC_READER, type Reader } from '../../../domain/access/roles.js';
import { NotAllowed } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PersonReaders } from '../../panels/person-readers.service.js';
import { SeatsService } from '../../panels/seats.service.js';
import { fullName, type Person } from '../../people/person.entity.js';
import { PeopleService } from '../../people/people.service.js';
import type { AgendaInFull } from '../agenda-in-full.js';
import { AgendasService } from '../agendas.service.js';
import { MattersService } from '../matters.service.js';
import { FreezeService } from '../packs/freeze.service.js';
import type { FrozenAgenda } from '../packs/frozen-agenda.js';
import { PackAccess } from '../packs/pack-access.js';
import type { PackVersion } from '../packs/pack-version.entity.js';
import { toAgendaContent } from '../packs/public-agenda.js';
import { documentsIn } from './documents-in-view.js';
import { PUBLIC, type ViewChoice, type Viewpoint } from './viewpoint.js';

/** Shows those who prepare and check an agenda what others will see of it, by the rules that others are held to. */
@Injectable()
export class ViewpointsService {
  constructor(
    private readonly agendas: AgendasService,
    private readonly matters: MattersService,
    private readonly freezing: FreezeService,
    private readonly access: PackAccess,
    private readonly readers: PersonReaders,
    private readonly people: PeopleService,
    private readonly seats: SeatsService,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Who sits on the panel that day, who is named on an item and who has an interest in one. */
  async choices(agendaId: string, user: Reader): Promise<{ agenda: AgendaInFull; choices: ViewChoice[] }> {
    const agenda = await this.agendas.read(agendaId, user);
    const seated = await this.seats.membershipOn(agenda.panel.id, agenda.meeting.day);
    const closed = this.matters.closedTo(user, agenda);
    const seen = agenda.entries.filter(({ id }) => !closed.has(id));
    const all = [
      ...seated.map(({ person, role }) => ({ person, why: ROLES[role] })),
      ...seen.map(({ officer, number }) => ({ person: officer, why: `officer named on item ${number}` })),
      ...seen.flatMap(({ interests, number }) =>
        interests.map(({ person }) => ({ person, why: `interest recorded in item ${number}` })),
      ),
    ];
    const known = all.flatMap(({ person, why }) =>
      person && mayKnow(user, person) ? [{ personId: person.id, name: fullName(person), why }] : [],
    );
    return { agenda, choices: eachOnce(known) };
  }

  /** @throws NotFound, NotAllowed */
  async view(agendaId: string, whom: string, user: Actor & Reader): Promise<Viewpoint> {
    const agenda = await this.agendas.read(agendaId, user);
    const { reader, name, canSignIn } = await this.through(whom, user);
    const frozen = await this.freezing.asItStands(agendaId);
    await this.record(agendaId, whom, user);
    return {
      agenda,
      name,
      canSignIn,
      entries: this.entriesFor(reader, agenda, frozen, this.matters.closedTo(user, agenda)),
      documents: documentsIn(frozen, {
        mayOpenFull: this.access.mayOpenFullPack(reader, agenda, asPublished(frozen)),
        closedPapers: this.access.closedPapersFor(reader, agenda, asPublished(frozen)),
        closedToViewer: this.matters.closedTo(user, agenda),
      }),
    };
  }

  private entriesFor(reader: Reader, agenda: AgendaInFull, frozen: FrozenAgenda, closedToViewer: ReadonlySet<string>) {
    const shown = toAgendaContent(frozen).entries;
    return frozen.entries.flatMap(({ id }, index) => {
      const content = shown[index];
      const entry = agenda.entries.find((each) => each.id === id);
      if (!content || !entry) return [];
      const papers = entry.papers.map((paper) => ({
        paper,
        opening: this.matters.opening(reader, agenda.panel.id, entry, paper),
        isClosedToViewer: closedToViewer.has(paper.id),
      }));
      return [{ shown: content, entry, opening: this.matters.opening(reader, agenda.panel.id, entry), papers }];
    });
  }

  private async through(whom: string, user: Reader) {
    if (whom === PUBLIC) return { reader: PUBLIC_READER, name: null, canSignIn: false };
    const person = await this.people.get(whom);
    refuseUnknown(user, person);
    return { ...(await this.readers.readerFor(person)), name: fullName(person) };
  }

  private async record(agendaId: string, whom: string, user: Actor): Promise<void> {
    const detail = { as: whom };
    const deed = { action: 'viewed the agenda as somebody else', subjectKind: 'agenda', subjectId: agendaId, detail };
    await this.unitOfWork.run((unit) => this.audit.record(unit, user, deed));
  }
}

const ROLES = {
  chair: 'chair',
  'vice-chair': 'vice-chair',
  member: 'member',
  substitute: 'substitute',
  'co-optee': 'co-optee',
  adviser: 'adviser',
} as const;

/** Somebody may be there for several reasons. */
function eachOnce(choices: readonly ViewChoice[]): ViewChoice[] {
  const reasons = ({ personId }: ViewChoice) =>
    choices.filter((other) => other.personId === personId).map(({ why }) => why);
  return choices
    .filter((choice, index) => choices.findIndex(({ personId }) => personId === choice.personId) === index)
    .map((choice) => ({ ...choice, why: reasons(choice).join(', ') }));
}

function refuseUnknown(user: Reader, person: Person): void {
  if (knowsEverybody(user) || mayKnow(user, person)) return;
  throw new NotAllowed('Only those who run the council’s meetings can view as somebody who is not named in public.');
}

/** The version that publishing now would make. */
function asPublished(frozen: FrozenAgenda): PackVersion {
  return {
    id: '',
    agendaId: frozen.agendaId,
    number: 1,
    purpose: 'publication',
    content: JSON.stringify(frozen),
    frozenAt: frozen.frozenAt,
    frozenBy: '',
    builtAt: frozen.frozenAt,
    withdrawnAt: null,
  };
}
