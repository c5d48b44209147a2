import type { Reader } from '../../domain/access/roles.js';
import type { Panel } from '../panels/panel.entity.js';
import { panelSurroundings } from '../panels/panel.paths.js';
import { termsPaths } from './terms-of-reference.paths.js';

/** Above every page of a panel's terms of reference; that of a version has the way back to it. */
export function termsSurroundings(panel: Panel, reader: Reader | null, number?: number) {
  const { breadcrumbs, ...around } = panelSurroundings(panel, 'Terms of reference', reader);
  const index = { text: 'Terms of reference', href: termsPaths.index(panel.id) };
  const version =
    number === undefined ? [] : [{ text: `Version ${number}`, href: termsPaths.version(panel.id, number) }];
  return { ...around, breadcrumbs: [...breadcrumbs, index, ...version], panelName: panel.name };
}
