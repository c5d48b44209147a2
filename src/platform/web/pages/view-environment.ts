import { join } from 'node:path';
import nunjucks from 'nunjucks';
import type { Config } from '../../config/config.js';
import { VIEW_FILTERS } from './view-filters.js';

/**
 * Templates are named from `views`, and from the design systems' own folders (`govuk/…`, `moj/…`). Only what is no HTML,
 * such as the text of a mail, goes without escaping.
 */
export function viewEnvironment(
  config: Config,
  globals: Readonly<Record<string, unknown>>,
  autoescape = true,
): nunjucks.Environment {
  const packages = join(config.projectRoot, 'node_modules');
  const folders = [
    config.viewsDir,
    join(packages, 'govuk-frontend', 'dist'),
    join(packages, '@ministryofjustice', 'frontend'),
  ];
  const loader = new nunjucks.FileSystemLoader(folders, { noCache: config.environment === 'development' });
  const environment = new nunjucks.Environment(loader, { autoescape, trimBlocks: true, lstripBlocks: true });
  for (const [name, filter] of Object.entries(VIEW_FILTERS)) environment.addFilter(name, filter);
  for (const [name, value] of Object.entries(globals)) environment.addGlobal(name, value);
  return environment;
}
