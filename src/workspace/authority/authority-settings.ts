import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import { USUAL_HABITS } from '../../domain/calendar/key-dates.js';
import { Conflict, NotFound, RuleBroken } from '../../domain/errors.js';
import { lines } from '../../domain/lines.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import { contrastWithWhite } from '../../platform/web/pages/brand-colours.js';
import { Authority } from './authority.entity.js';
import type { AuthorityForm } from './authority.form.js';
import { CalendarChangesService } from './calendar/calendar-changes.service.js';
import { AuthorityPublication } from './authority-publication.js';
import { refuseUnlessAdministrator } from './settings-permission.js';

/** WCAG 2.2, success criterion 1.4.3: buttons print white on the council's colour. */
const READABLE = 4.5;

type Settings = Omit<Authority, 'id' | 'version'>;

/** Sets the council up and keeps its settings; what the public reads of them is published in the same breath. */
@Injectable()
export class AuthoritySettings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly publication: AuthorityPublication,
    private readonly changes: CalendarChangesService,
  ) {}

  /** For the page that shows them; null before the council is set up. */
  async read(user: Reader): Promise<Authority | null> {
    refuseUnlessAdministrator(user);
    return this.unitOfWork.reading(Authority).findOne({ where: {}, order: { id: 'ASC' } });
  }

  /** A form without a version is that of a council not set up yet. */
  async keep(form: AuthorityForm, user: Actor & Reader): Promise<Authority> {
    return form.version === undefined ? this.establish(form, user) : this.save(form, user);
  }

  async establish(form: AuthorityForm, user: Actor & Reader): Promise<Authority> {
    refuseUnlessAdministrator(user);
    const settings = { ...settingsFrom(form), ...habitsFrom(form, null) };
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('authority', 'one');
      if (await current(unit)) throw new Conflict('The council has been set up already.');
      const authority = { ...settings, id: newId(), version: 1 };
      await unit.manager.insert(Authority, authority);
      await this.audit.record(unit, user, deed('set up the council', authority));
      await this.publication.publishIfChanged(unit, null, authority, user);
      return authority;
    });
  }

  async save(form: AuthorityForm, user: Actor & Reader): Promise<Authority> {
    refuseUnlessAdministrator(user);
    const plain = settingsFrom(form);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('authority', 'one');
      const before = await current(unit);
      if (!before) throw new NotFound('The council has not been set up yet.');
      const seen = { id: before.id, version: form.version ?? 0 };
      const settings = { ...plain, ...habitsFrom(form, before) };
      const change = { cause: 'The way in which clear days are counted was changed', actor: user };
      await this.changes.around(unit, change, () => updateVersioned(unit, Authority, seen, settings));
      const after = { ...before, ...settings, version: seen.version + 1 };
      await this.audit.record(unit, user, deed('changed the settings of the council', after));
      await this.publication.publishIfChanged(unit, before, after, user);
      return after;
    });
  }
}

type Habits = Pick<
  Settings,
  'leavesOutClosures' | 'allowsElectronicSigning' | 'agendaSettingDays' | 'reportDeadlineDays' | 'chairsClearanceDays'
>;

/** What is left out stays as it was. */
function habitsFrom(form: AuthorityForm, before: Habits | null): Habits {
  return {
    leavesOutClosures: form.leavesOutClosures ?? before?.leavesOutClosures ?? true,
    allowsElectronicSigning: form.allowsElectronicSigning ?? before?.allowsElectronicSigning ?? false,
    agendaSettingDays: form.agendaSettingDays ?? before?.agendaSettingDays ?? USUAL_HABITS.agendaSetting,
    reportDeadlineDays: form.reportDeadlineDays ?? before?.reportDeadlineDays ?? USUAL_HABITS.reportDeadline,
    chairsClearanceDays: form.chairsClearanceDays ?? before?.chairsClearanceDays ?? USUAL_HABITS.chairsClearance,
  };
}

function settingsFrom(form: AuthorityForm): Omit<Settings, keyof Habits> {
  const brandColour = form.brandColour.toLowerCase();
  if (contrastWithWhite(brandColour) < READABLE) {
    throw new RuleBroken(
      'White text cannot be read on this colour. Choose a darker one, with a contrast of at least 4.5 to 1.',
      'brandColour',
    );
  }
  return {
    name: form.name,
    address: lines(form.address),
    nation: form.nation,
    brandColour,
    dayCountProfile: form.dayCountProfile,
    officeClosesAt: form.officeClosesAt,
    teamName: form.teamName,
    teamMailbox: form.teamMailbox,
    teamTelephone: form.teamTelephone,
    filmingNotice: form.filmingNotice ?? '',
    accessNotice: form.accessNotice ?? '',
    formatsNotice: form.formatsNotice ?? '',
  };
}

async function current(unit: Unit): Promise<Authority | null> {
  return unit.manager.findOne(Authority, { where: {}, order: { id: 'ASC' } });
}

function deed(action: string, authority: Authority) {
  return { action, subjectKind: 'authority', subjectId: authority.id, detail: { version: authority.version } };
}
