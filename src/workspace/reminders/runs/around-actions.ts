import { In } from 'typeorm';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { seatsOn } from '../../../domain/membership/seats.js';
import { termsOn } from '../../../domain/membership/term-of-office.js';
import type { Addressee, AroundAction } from '../../../domain/reminders/reminders-of-action.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ActionToChase } from '../../actions/chasing/actions-to-chase.service.js';
import { Panel } from '../../panels/panel.entity.js';
import type { SeatsService } from '../../panels/seats.service.js';
import { PostHolding } from '../../people/post-holding.entity.js';
import type { Contact, ContactsService } from '../links/contacts.service.js';

interface AroundPanel {
  readonly leadOfficerId: string | null;
  readonly clerkId: string | null;
  readonly chairIds: readonly string[];
}

/** Whose an action is. */
export type Charge = Pick<ActionToChase, 'panelId' | 'ownerPersonId' | 'ownerPostId'>;

/** Who stands around actions on one day; what was looked up for some is kept for the next. */
export class AroundActions {
  private readonly panels = new Map<string, AroundPanel>();
  private readonly holders = new Map<string, readonly string[]>();
  private readonly contacts = new Map<string, Contact | null>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seats: SeatsService,
    private readonly directory: ContactsService,
    private readonly day: CalendarDate,
  ) {}

  /** Looks up in a few statements whatever `of` will ask about these. */
  async lookUp(actions: readonly Charge[]): Promise<void> {
    await this.lookUpPanels(
      missing(
        this.panels,
        actions.map(({ panelId }) => panelId),
      ),
    );
    await this.lookUpHolders(
      missing(
        this.holders,
        actions.flatMap(({ ownerPostId }) => ownerPostId ?? []),
      ),
    );
    const owners = actions.flatMap((action) => this.ownersOf(action));
    const ofPanels = [...this.panels.values()].flatMap(({ leadOfficerId, clerkId, chairIds }) => [
      ...chairIds,
      ...[leadOfficerId, clerkId].flatMap((id) => id ?? []),
    ]);
    await this.lookUpPeople(missing(this.contacts, [...owners, ...ofPanels]));
    const managers = owners.flatMap((id) => this.contacts.get(id)?.person.managerId ?? []);
    await this.lookUpPeople(missing(this.contacts, managers));
  }

  of(action: Charge): AroundAction {
    const owners = this.ownersOf(action);
    const panel = this.panels.get(action.panelId);
    return {
      owners: this.addressees(owners),
      managers: this.addressees(owners.flatMap((id) => this.contacts.get(id)?.person.managerId ?? [])),
      leadOfficer: this.addressees([panel?.leadOfficerId ?? ''])[0] ?? null,
      chairs: this.addressees(panel?.chairIds ?? []),
      clerks: this.addressees([panel?.clerkId ?? '']),
    };
  }

  private ownersOf({ ownerPersonId, ownerPostId }: Charge): readonly string[] {
    if (ownerPersonId !== null) return [ownerPersonId];
    return ownerPostId === null ? [] : (this.holders.get(ownerPostId) ?? []);
  }

  /** Those of them who have not left. */
  private addressees(personIds: readonly string[]): Addressee[] {
    return [...new Set(personIds)].flatMap((personId) => {
      const contact = this.contacts.get(personId);
      return contact ? [{ personId, canBeWrittenTo: contact.address !== null }] : [];
    });
  }

  private async lookUpPanels(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const panels = await this.unitOfWork.reading(Panel).findBy({ id: In([...ids]) });
    const seats = seatsOn(await this.seats.peopleOfPanels(ids), this.day);
    const chairs = seats.filter(({ role }) => role === 'chair');
    for (const { id, leadOfficerId, clerkId } of panels) {
      const chairIds = chairs.filter(({ panelId }) => panelId === id).flatMap(({ personId }) => personId ?? []);
      this.panels.set(id, { leadOfficerId, clerkId, chairIds });
    }
  }

  private async lookUpHolders(postIds: readonly string[]): Promise<void> {
    if (postIds.length === 0) return;
    const holdings = await this.unitOfWork.reading(PostHolding).findBy({ postId: In([...postIds]) });
    const ofToday = termsOn(holdings, this.day);
    for (const id of postIds) {
      const held = ofToday.filter(({ postId }) => postId === id).map(({ personId }) => personId);
      this.holders.set(id, held);
    }
  }

  private async lookUpPeople(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const found = await this.directory.of(ids, this.day);
    for (const id of ids) this.contacts.set(id, found.get(id) ?? null);
  }
}

function missing(known: ReadonlyMap<string, unknown>, ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => !known.has(id));
}
