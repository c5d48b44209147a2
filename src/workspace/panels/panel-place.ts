/** A panel's place among the bodies of the council, and what its seats must allow when its settings change. */
import { plainDate } from '../../domain/calendar/calendar-date.js';
import { RuleBroken } from '../../domain/errors.js';
import { overlappingChairs } from '../../domain/membership/seats.js';
import { termInWords } from '../../domain/membership/term-of-office.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { fullName } from '../people/person.entity.js';
import { Panel } from './panel.entity.js';
import type { NewPanelForm, PanelSettingsForm } from './panel.form.js';
import { ReportingLine } from './reporting-line.entity.js';
import { loadSeats } from './seat-loader.js';
import type { Seat } from './seat.entity.js';

/** Bodies are a tree: nothing is a part of itself, by whatever way round. @throws RuleBroken */
export async function refuseUnsoundPlace(unit: Unit, panel: Pick<Panel, 'id' | 'parentId'>): Promise<void> {
  if (panel.parentId === null) return;
  await unit.lock('panels', 'tree');
  const panels = await unit.manager.find(Panel, { select: { id: true, name: true, parentId: true } });
  const byId = new Map(panels.map((each) => [each.id, each]));
  if (!byId.has(panel.parentId)) throw new RuleBroken('Select the body it is a part of from the list', 'parentId');
  const seen = new Set<string>();
  for (let above: string | null = panel.parentId; above !== null && !seen.has(above);) {
    if (above === panel.id) {
      const name = byId.get(panel.parentId)?.name ?? '';
      throw new RuleBroken(`${name} is itself a part of this body. Choose another`, 'parentId');
    }
    seen.add(above);
    above = byId.get(above)?.parentId ?? null;
  }
}

/** @throws RuleBroken, naming who and when */
export async function refuseWhileTwoChair(unit: Unit, panelId: string): Promise<void> {
  const [overlap] = overlappingChairs(await loadSeats(unit.manager, { panelId }));
  if (!overlap) return;
  const [one, other] = overlap.seats.map(nameOfChair);
  throw new RuleBroken(
    `${one} and ${other} are both in the chair ${termInWords(overlap)}. End one of these seats first`,
    'allowsCoChairs',
  );
}

export async function writeReportingLines(
  unit: Unit,
  panelId: string,
  form: NewPanelForm | PanelSettingsForm,
): Promise<void> {
  const others = (form.reportsToOthers ?? '').split('\n').map((line) => line.trim());
  const lines = [
    ...[...new Set(form.reportsTo ?? [])].map((bodyId) => ({ bodyId, bodyName: null })),
    ...others.filter((line) => line !== '').map((bodyName) => ({ bodyId: null, bodyName })),
  ];
  await unit.manager.delete(ReportingLine, { panelId });
  for (const [index, line] of lines.entries()) {
    await refuseUnknownBody(unit, panelId, line.bodyId);
    await unit.manager.insert(ReportingLine, { id: newId(), panelId, position: index + 1, ...line });
  }
}

async function refuseUnknownBody(unit: Unit, panelId: string, bodyId: string | null): Promise<void> {
  if (bodyId === null) return;
  if (bodyId === panelId) throw new RuleBroken('A panel does not report to itself', 'reportsTo');
  if (!(await unit.manager.existsBy(Panel, { id: bodyId }))) {
    throw new RuleBroken('Select the bodies it reports to from the list', 'reportsTo');
  }
}

function nameOfChair({ person, post, heldBy, from }: Seat): string {
  return person ? fullName(person) : (post?.title ?? heldBy ?? `the chair of ${plainDate(from)}`);
}
