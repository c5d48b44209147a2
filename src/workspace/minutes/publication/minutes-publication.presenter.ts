import { sentencesOfHead } from '../../../domain/minutes/head-of-record.js';
import type { MinutesRecord, RecordedBlock, RecordedMinute } from '../../../domain/minutes/minutes-record.js';
import { isSettled } from '../../../domain/minutes/minutes-states.js';
import type { Job } from '../../../platform/jobs/job.entity.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';
import { panelPaths } from '../../panels/panel.paths.js';
import { meetingOf } from '../minutes-words.js';
import { minutesPaths } from '../minutes.paths.js';
import type { MinutesProspect } from './minutes-prospect.js';

/** Seconds after which a page that shows work in progress asks again. */
export const LOOK_AGAIN_SECONDS = 3;

/** The page that asks once: what of the minutes becomes public beside what stays private. */
export function presentMinutesPublication(prospect: MinutesProspect, errors?: FormErrors) {
  const { inView, withoutSummary, latest, job } = prospect;
  const { id, state } = inView.minutes;
  const what = isSettled(state) ? 'approved minutes' : 'draft minutes';
  const isBusy = latest?.publishedAt === null && isAtWork(job);
  const canPublish = inView.isKeeper && state !== 'drafted' && withoutSummary.length === 0 && !isBusy;
  return {
    ...pageOf(prospect, errors),
    title: `Publish the ${what}: ${meetingOf(inView.minutes)}`,
    heading: `Publish the ${what}`,
    action: minutesPaths.publication(id),
    decisions: state === 'drafted' || state === 'checked' ? minutesPaths.publicationOfDecisions(id) : null,
    isBusy,
    progress: isBusy ? progressOf(job) : null,
    problem: latest?.publishedAt === null && job?.state === 'failed' ? job.problem : null,
    stops: [
      ...(state === 'drafted' ? [{ text: 'The minutes have to be checked first: then their numbers are fixed.' }] : []),
      ...withoutSummary.map((number) => withoutSummaryStop(number, inView)),
    ],
    submit: canPublish ? `Publish the ${what}` : null,
    files: { public: ['Minutes as PDF', 'Minutes as Word file'], private: filesKept(prospect.seen) },
  };
}

/** The same for a notice of the decisions, which goes out before the minutes. */
export function presentDecisionsPublication(prospect: MinutesProspect, errors?: FormErrors) {
  const { inView, shown } = prospect;
  const { id, state } = inView.minutes;
  const isEarly = state === 'drafted' || state === 'checked';
  return {
    ...pageOf(prospect, errors),
    title: `Publish the decisions: ${meetingOf(inView.minutes)}`,
    heading: 'Publish the decisions',
    action: minutesPaths.publicationOfDecisions(id),
    decisions: null,
    isBusy: false,
    progress: null,
    problem: null,
    stops: [
      ...(isEarly ? [] : [{ text: 'The minutes are public, and the decisions with them.' }]),
      ...(shown.items.length > 0 ? [] : [{ text: 'There is no decision in these minutes to publish yet.' }]),
    ],
    submit: inView.isKeeper && isEarly && shown.items.length > 0 ? 'Publish the decisions' : null,
    files: { public: [], private: [] },
  };
}

/** Whoever keeps the minutes and may open this one is led to where the summary is written. */
function withoutSummaryStop(number: string, { minutes, closed, isKeeper }: MinutesProspect['inView']) {
  const text = `Minute ${number} is wholly private. Write a summary for the public first.`;
  const minute = minutes.items.find(({ printed }) => printed === number);
  if (!minute || !isKeeper || closed.has(minute.id)) return { text };
  if (minutes.state === 'drafted') return { text, href: minutesPaths.item(minutes.id, minute.id) };
  return minutes.state === 'checked' ? { text, href: minutesPaths.summary(minutes.id, minute.id) } : { text };
}

export function toPublicationResource({ inView, latest, job, withoutSummary }: MinutesProspect) {
  return {
    state: inView.minutes.state,
    version: inView.minutes.version,
    withoutSummary,
    publishedAt: latest?.publishedAt ?? null,
    isBusy: latest?.publishedAt === null && isAtWork(job),
    problem: job?.state === 'failed' ? job.problem : null,
  };
}

function pageOf({ inView, shown, seen, latest }: MinutesProspect, errors?: FormErrors) {
  const { minutes, closed } = inView;
  return {
    ...presentEdit({}, {}, errors),
    caption: meetingOf(minutes),
    backLink: { text: 'Back to the minutes', href: minutesPaths.show(minutes.id) },
    version: minutes.version,
    publicPage: latest?.publishedAt
      ? `/${meetingPaths.published({ slug: minutes.meeting.slug, panel: minutes.panel })}`
      : null,
    publications: inView.isKeeper ? panelPaths.publications(minutes.panel.id) : null,
    attendance: sentencesOfHead(shown.head),
    sides: shown.items.map((minute) => ({
      number: minute.number,
      public: publicSide(minute),
      private: privateSide(
        seen.items.find(({ id }) => id === minute.id),
        minute,
        closed,
      ),
    })),
  };
}

function publicSide({ heading, notForPublication, publicSummary, blocks }: RecordedMinute) {
  const summary = publicSummary === null ? [] : [`Summary: ${publicSummary}`];
  const lines = [...summary, ...blocks.flatMap(linesOf)].map((text) => ({ text, label: null }));
  return { title: heading, pages: null, label: notForPublication === null ? null : 'Private', lines };
}

/** Everything of the minute that the public copy leaves out; in words that give nothing away to who may not see it. */
function privateSide(seen: RecordedMinute | undefined, shown: RecordedMinute, closed: ReadonlySet<string>): string[] {
  if (seen === undefined) return [];
  if (closed.has(seen.id)) return ['Matter that is closed to you'];
  const heading = seen.heading === shown.heading ? [] : [`Its own heading: ${seen.heading}`];
  return [...heading, ...seen.blocks.filter(({ isPrivate }) => isPrivate).flatMap(linesOf)];
}

function linesOf({ text, resolution, clauses }: RecordedBlock): string[] {
  if (resolution === null) return [text];
  const lines = clauses.map(({ label, text: words }) => `${label} ${words}`.trim());
  const votes = Object.values(resolution.names).flat();
  return [
    ...(text === '' ? [] : [text]),
    `${resolution.marker} ${lines.join(' ')}`,
    ...[resolution.movedBy, resolution.vote, resolution.irregularity].filter((note) => note !== null),
    ...(votes.length === 0 ? [] : [`Recorded vote: ${votes.join(', ')}`]),
  ];
}

function filesKept(seen: MinutesRecord): string[] {
  const hasPrivate = seen.items.some(({ blocks }) => blocks.some(({ isPrivate }) => isPrivate));
  return hasPrivate ? ['Minutes in full, for those who may read them'] : [];
}

function isAtWork(job: Job | null): boolean {
  return job !== null && (job.state === 'waiting' || job.state === 'running');
}

function progressOf(job: Job | null) {
  if (job === null || job.total === 0) return { done: 0, total: 1, text: 'Waiting to begin' };
  return { done: job.progress, total: job.total, text: `${Math.floor((100 * job.progress) / job.total)}% done` };
}
