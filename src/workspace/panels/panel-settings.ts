/** A form's settings as they are stored, checked as far as they need no other record. */
import { exclusionTemplateProblems } from '../../domain/agendas/exclusion-wording.js';
import { RuleBroken } from '../../domain/errors.js';
import { slugOf } from './panel-slug.js';
import type { Panel } from './panel.entity.js';
import type { NewPanelForm, PanelSettingsForm } from './panel.form.js';

export type PanelSettings = Omit<Panel, 'id' | 'slug' | 'clerk' | 'version'>;

export function settingsFrom(form: NewPanelForm | PanelSettingsForm): PanelSettings {
  return {
    name: form.name,
    sortKey: slugOf(form.name),
    reference: form.reference.toUpperCase(),
    kind: form.kind,
    partVaApplies: form.partVaApplies,
    pageStyle: form.pageStyle,
    membershipLayout: form.membershipLayout,
    chairWord: form.chairWord ?? '',
    defaultPlace: lines(form.defaultPlace),
    defaultTime: form.defaultTime,
    exclusionTemplate: soundTemplate(form.exclusionTemplate),
    clerkId: form.clerkId ?? null,
  };
}

function soundTemplate(template: string | undefined): string | null {
  if (template === undefined) return null;
  const [problem] = exclusionTemplateProblems(template);
  if (problem !== undefined) throw new RuleBroken(problem, 'exclusionTemplate');
  return template;
}

function lines(text: string): string {
  const all = text.split('\n').map((line) => line.trim());
  return all.filter((line) => line !== '').join('\n');
}
