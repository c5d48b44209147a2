import type { FrameLink } from './platform/web/pages/page-frame.js';
import { auditPaths } from './workspace/audit/audit.paths.js';

/** Sections of the workspace whose pages are each about one record, with what the audit trail calls it. */
const RECORDS: Readonly<Record<string, string>> = {
  accounts: 'account',
  agendas: 'agenda',
  meetings: 'meeting',
  panels: 'panel',
  people: 'person',
  posts: 'post',
};
const ADDRESS = /^\/workspace\/([a-z]+)\/([0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/;

/** From a record's page to all that was done to it; empty on every other page. */
export function historyLinks(path: string): FrameLink[] {
  const [, section = '', id = ''] = ADDRESS.exec(path) ?? [];
  const kind = RECORDS[section];
  return kind === undefined ? [] : [{ text: `History of this ${kind}`, href: auditPaths.ofRecord(kind, id) }];
}
