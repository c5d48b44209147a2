import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { inProject } from './project.mjs';

const STYLE = inProject('views', 'assets', 'application.scss');
const SCRIPTS = [
  'govuk-frontend/dist/govuk/govuk-frontend.min.js',
  '@ministryofjustice/frontend/moj/moj-frontend.min.js',
  'sortablejs/modular/sortable.core.esm.js',
  'accessible-autocomplete/dist/accessible-autocomplete.min.js',
  'turndown/lib/turndown.browser.es.js',
];
const TOOLBAR = '@github/markdown-toolbar-element/dist/index.js';
const ICONS = '@ministryofjustice/frontend/moj/assets/images';
const FONTS = 'source-sans/WOFF2/TTF';
const WEIGHTS = ['Regular', 'It', 'Semibold', 'Bold'];

/** Everything a browser asks for besides pages, gathered in one folder. */
export async function gatherAssets(folder) {
  mkdirSync(folder, { recursive: true });
  if (existsSync(inProject('views', 'assets'))) {
    cpSync(inProject('views', 'assets'), folder, { recursive: true, filter: (file) => extname(file) !== '.scss' });
  }
  for (const script of SCRIPTS) copyPackaged(script, join(folder, basename(script)));
  copyPackaged(TOOLBAR, join(folder, 'markdown-toolbar.js'));
  for (const weight of WEIGHTS) {
    const font = `SourceSans3-${weight}.ttf.woff2`;
    copyPackaged(join(FONTS, font), join(folder, 'fonts', font));
  }
  for (const icon of readdirSync(inProject('node_modules', ICONS)).filter((name) => name.startsWith('icon-'))) {
    copyPackaged(join(ICONS, icon), join(folder, 'images', icon));
  }
  if (existsSync(STYLE)) writeFileSync(join(folder, 'application.css'), await compileStyle());
}

async function compileStyle() {
  const sass = await import('sass'); // not at the top: it may just have been installed
  const options = { loadPaths: [inProject('node_modules')], style: 'compressed', quietDeps: true };
  return (await sass.compileAsync(STYLE, options)).css;
}

function copyPackaged(path, target) {
  cpSync(inProject('node_modules', path), target);
}
