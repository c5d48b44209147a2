import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import { NotFound, RuleBroken } from '../../domain/errors.js';
import { slugOf } from '../../domain/slug.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import { MOST_COUNTED, type Page, type PageRequest } from '../../platform/web/pages/pagination.js';
import { sqlDirection } from '../../platform/web/pages/sorting.js';
import { Person } from '../people/person.entity.js';
import { PanelPublication } from './panel-publication.js';
import { requirePanelSettings } from './panel-rights.js';
import { refuseUnsoundPlace, refuseWhileTwoChair, writeReportingLines } from './panel-place.js';
import { settingsFrom } from './panel-settings.js';
import { slugProblem } from './panel-slug.js';
import { Panel } from './panel.entity.js';
import { type PanelsQuery, panelsQuery } from './panels-query.js';
import { ReportingLine } from './reporting-line.entity.js';
import type { NewPanelForm, PanelSettingsForm } from './panel.form.js';

const IN_ORDER = { sortKey: 'ASC', id: 'ASC' } as const;

/** The council's panels and their settings. */
@Injectable()
export class PanelsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly publication: PanelPublication,
  ) {}

  /** With its clerk. */
  async get(id: string): Promise<Panel> {
    const relations = { clerk: true, leadOfficer: true, parent: true };
    return found(await this.panels.findOne({ where: { id }, relations }));
  }

  async list({ skip, take, page, size }: PageRequest, query: PanelsQuery = panelsQuery({})): Promise<Page<Panel>> {
    const select = this.panels.createQueryBuilder('panel');
    if (query.kind) select.andWhere('panel.kind = :kind', { kind: query.kind });
    query.words.forEach((word, index) =>
      select.andWhere(`(panel.sortKey LIKE :word${index} OR LOWER(panel.reference) LIKE :word${index})`, {
        [`word${index}`]: word,
      }),
    );
    const counted = await select.clone().select('panel.id').limit(MOST_COUNTED).getRawMany();
    select.orderBy(SORT_COLUMNS[query.sorting.by], sqlDirection(query.sorting));
    if (query.sorting.by !== 'name') select.addOrderBy('panel.sortKey', 'ASC');
    const items = await select.addOrderBy('panel.id', 'ASC').skip(skip).take(take).getMany();
    return { items, total: counted.length, page, size };
  }

  /** Where a panel reports to, in order, with the panels among them. */
  async reportingLines(panelId: string): Promise<ReportingLine[]> {
    const order = { position: 'ASC', id: 'ASC' } as const;
    return this.unitOfWork.reading(ReportingLine).find({ where: { panelId }, relations: { body: true }, order });
  }

  /** All of them, in order, for choosing one: a council has dozens. */
  async all(): Promise<Panel[]> {
    return this.panels.find({ order: IN_ORDER });
  }

  async areThereAny(): Promise<boolean> {
    return this.panels.exists();
  }

  async create(form: NewPanelForm, user: Actor & Reader): Promise<Panel> {
    requirePanelSettings(user);
    const panel = { ...settingsFrom(form), id: newId(), slug: soundSlug(form), version: 1 };
    return this.unitOfWork.run(async (unit) => {
      await refuseIfTaken(unit, panel);
      await refuseUnsoundPlace(unit, panel);
      await unit.manager.insert(Panel, panel);
      await writeReportingLines(unit, panel.id, form);
      await this.audit.record(unit, user, deed('set up a panel', panel.id));
      await this.publication.publishIfChanged(unit, panel.id, user);
      return unit.manager.findOneByOrFail(Panel, { id: panel.id });
    });
  }

  /** The address stays what it was: published pages stand under it. */
  async save(id: string, form: PanelSettingsForm, user: Actor & Reader): Promise<Panel> {
    requirePanelSettings(user);
    const settings = settingsFrom(form);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('panel', id);
      const before = found(await unit.manager.findOneBy(Panel, { id }));
      await refuseIfTaken(unit, { ...settings, id, slug: before.slug });
      await refuseUnsoundPlace(unit, { ...settings, id });
      if (!settings.allowsCoChairs) await refuseWhileTwoChair(unit, id);
      await updateVersioned(unit, Panel, { id, version: form.version }, settings);
      await writeReportingLines(unit, id, form);
      await this.audit.record(unit, user, deed('changed the settings of a panel', id));
      await this.publication.publishIfChanged(unit, id, user);
      return unit.manager.findOneByOrFail(Panel, { id });
    });
  }

  private get panels() {
    return this.unitOfWork.reading(Panel);
  }
}

function found(panel: Panel | null): Panel {
  if (!panel) throw new NotFound('There is no such panel.');
  return panel;
}

function soundSlug({ name, slug }: NewPanelForm): string {
  const wanted = slug ?? slugOf(name);
  const problem = slugProblem(wanted);
  if (problem !== null) throw new RuleBroken(problem, 'slug');
  return wanted;
}

const SORT_COLUMNS: Readonly<Record<PanelsQuery['sorting']['by'], string>> = {
  name: 'panel.sortKey',
  reference: 'panel.reference',
  kind: 'panel.kind',
};

type Named = Pick<Panel, 'id' | 'slug' | 'reference' | 'clerkId' | 'leadOfficerId'>;

/** Says which input to change, before the database refuses without saying. */
async function refuseIfTaken(unit: Unit, panel: Named): Promise<void> {
  await unit.lock('panels', 'names');
  const [slug, reference, clerk] = [
    await unit.manager.findOneBy(Panel, { slug: panel.slug }),
    await unit.manager.findOneBy(Panel, { reference: panel.reference }),
    panel.clerkId === null ? null : await unit.manager.findOneBy(Person, { id: panel.clerkId, kind: 'officer' }),
  ];
  if (slug && slug.id !== panel.id) {
    throw new RuleBroken(`${slug.name} has the address “${slug.slug}” already. Enter another address`, 'slug');
  }
  if (reference && reference.id !== panel.id) {
    throw new RuleBroken(`${reference.name} has the reference ${reference.reference} already`, 'reference');
  }
  if (panel.clerkId !== null && !clerk) throw new RuleBroken('Select the clerk from the list', 'clerkId');
  const lead = panel.leadOfficerId;
  if (lead !== null && !(await unit.manager.existsBy(Person, { id: lead, kind: 'officer' }))) {
    throw new RuleBroken('Select the lead officer from the list', 'leadOfficerId');
  }
}

function deed(action: string, panelId: string) {
  return { action, subjectKind: 'panel', subjectId: panelId };
}
