/** A form's settings as they are stored, checked as far as they need no other record. */
import { exclusionTemplateProblems } from '../../domain/agendas/exclusion-wording.js';
import { RuleBroken } from '../../domain/errors.js';
import { lines } from '../../domain/lines.js';
import { slugOf } from '../../domain/slug.js';
import type { Panel } from './panel.entity.js';
import type { NewPanelForm, PanelSettingsForm } from './panel.form.js';

export type PanelSettings = Omit<Panel, 'id' | 'slug' | 'clerk' | 'leadOfficer' | 'parent' | 'version'>;

export function settingsFrom(form: NewPanelForm | PanelSettingsForm): PanelSettings {
  return {
    name: form.name,
    sortKey: slugOf(form.name),
    reference: form.reference.toUpperCase(),
    kind: form.kind,
    partVaApplies: form.partVaApplies,
    pageStyle: form.pageStyle ?? 'continuous',
    membershipLayout: form.membershipLayout ?? 'sentence',
    chairWord: form.chairWord ?? '',
    defaultPlace: lines(form.defaultPlace),
    defaultTime: form.defaultTime,
    exclusionTemplate: soundTemplate(form.exclusionTemplate),
    clerkId: form.clerkId ?? null,
    parentId: form.parentId ?? null,
    leadOfficerId: form.leadOfficerId ?? null,
    nameStyle: form.nameStyle ?? 'initials',
    allowsCoChairs: form.allowsCoChairs === true,
    ...minuteSettings(form),
    ...quorumSettings(form),
    ...actionSettings(form),
    ...habits(form),
  };
}

function minuteSettings(form: NewPanelForm | PanelSettingsForm) {
  return {
    numbering: form.numbering ?? 'plain',
    numberingRestarts: form.numberingRestarts ?? 'municipal-year',
    firstNumber: form.firstNumber ?? 1,
    resolutionMarker: form.resolutionMarker ?? 'Resolved:-',
    clauseLabels: form.clauseLabels ?? 'brackets',
    attendanceWords: form.attendanceWords ?? 'Also present were',
    printsAbsent: form.printsAbsent === true,
    leafSequence: form.leafSequence ?? 'none',
    firstLeaf: form.firstLeaf ?? 1,
    initialsLeaves: form.initialsLeaves === true,
  } as const;
}

/** A quarter is the law for the council itself and the habit of its committees, which are often never fewer than three. */
function quorumSettings(form: NewPanelForm | PanelSettingsForm) {
  return {
    quorumRule: form.quorumRule ?? 'fraction',
    quorumLeast: form.quorumLeast ?? 3,
    quorumParts: form.quorumParts ?? 4,
    quorumCountsCoOptees: form.quorumCountsCoOptees === true,
  } as const;
}

function actionSettings(form: NewPanelForm | PanelSettingsForm) {
  return {
    actionDueRule: form.actionDueRule ?? 'next-report-deadline',
    actionDueDays: form.actionDueDays ?? 28,
    publishesProgress: form.publishesProgress === true,
  } as const;
}

function habits({ agendaSettingDays, reportDeadlineDays, chairsClearanceDays }: NewPanelForm | PanelSettingsForm) {
  return {
    agendaSettingDays: agendaSettingDays ?? null,
    reportDeadlineDays: reportDeadlineDays ?? null,
    chairsClearanceDays: chairsClearanceDays ?? null,
  };
}

function soundTemplate(template: string | undefined): string | null {
  if (template === undefined) return null;
  const [problem] = exclusionTemplateProblems(template);
  if (problem !== undefined) throw new RuleBroken(problem, 'exclusionTemplate');
  return template;
}
