import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { printedName } from '../../../domain/membership/person-name.js';
import { roleInPrint } from '../../../domain/membership/printed-membership.js';
import { seatsOn } from '../../../domain/membership/seats.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { Unit } from '../../../platform/database/unit.js';
import { PERSON_ADDRESSES, type PersonContent } from '../../../publications/content/person-content.js';
import { PublicRecord } from '../../../publications/public-record.js';
import { Publisher } from '../../../publications/publisher.js';
import { nameOf, Person } from '../../people/person.entity.js';
import { hasPublicPage, styleOf } from '../panel-membership.js';
import { loadSeatsOfPerson } from '../seat-loader.js';
import type { Seat } from '../seat.entity.js';

interface Page {
  readonly address: string;
  /** Null for those whom no list shows. */
  readonly filedUnder: string | null;
  readonly content: PersonContent;
}

/**
 * What the public reads of a councillor or a co-optee: published anew whenever it reads differently, and only then.
 * Who leaves is published once more, as somebody who was a member; who is not to be named any more, without a name.
 */
@Injectable()
export class PersonPublication {
  constructor(
    private readonly publisher: Publisher,
    private readonly publicRecord: PublicRecord,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async publishIfChanged(unit: Unit, personId: string, actor: Actor): Promise<void> {
    await unit.lock('person-publication', personId);
    const person = await unit.manager.findOneBy(Person, { id: personId });
    if (!person) return;
    const published = await this.publicRecord.findLatestOf('person', personId);
    const page = await this.memberPage(unit, person, this.clock.today());
    const next = page ?? (published && pageOfNoMember(person));
    if (next === null) return;
    const isSame = JSON.stringify(published?.content) === JSON.stringify(next.content);
    const { address, filedUnder } = published?.publication ?? {};
    if (address === next.address && filedUnder === next.filedUnder && isSame) return;
    await this.publisher.publish(unit, {
      kind: 'person',
      subjectId: personId,
      ...next,
      day: this.clock.today(),
      files: [],
      publishedAt: this.clock.now(),
      publishedBy: actor.accountId ?? actor.name,
    });
  }

  /** Null for somebody who has no page today. */
  private async memberPage(unit: Unit, person: Person, day: CalendarDate): Promise<Page | null> {
    if (!hasPublicPage(person, day)) return null;
    const seats = seatsOn(await loadSeatsOfPerson(unit.manager, person.id), day);
    if (person.kind === 'co-optee' && seats.length === 0) return null;
    return {
      address: PERSON_ADDRESSES.member(person.slug),
      filedUnder: person.sortKey,
      content: {
        ...bareContent(person, printedName(nameOf(person), 'forename')),
        ward: person.ward,
        group: person.politicalGroup,
        mail: person.publishContact ? person.mail : null,
        telephone: person.publishContact ? person.telephone : null,
        seats: seats.flatMap(seatInPrint).sort((one, other) => (one.panel.slug < other.panel.slug ? -1 : 1)),
      },
    };
  }
}

function pageOfNoMember(person: Person): Page {
  return person.namedInPublic
    ? {
        address: PERSON_ADDRESSES.former(person.slug),
        filedUnder: null,
        content: bareContent(person, printedName(nameOf(person), 'forename')),
      }
    : { address: PERSON_ADDRESSES.withheld(person.id), filedUnder: null, content: bareContent(person, '') };
}

function bareContent({ kind }: Person, name: string): PersonContent {
  return {
    name,
    kind: kind === 'co-optee' ? 'co-optee' : 'councillor',
    ward: null,
    group: null,
    mail: null,
    telephone: null,
    seats: [],
  };
}

function seatInPrint({ panel, role }: Seat): PersonContent['seats'][number][] {
  if (!panel) return [];
  return [{ panel: { name: panel.name, slug: panel.slug }, role: roleInPrint(role, styleOf(panel)) }];
}
