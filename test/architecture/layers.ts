import type { ModuleImport } from './module-imports.js';

type Layer = 'domain' | 'platform' | 'publications' | 'portal' | 'workspace' | 'migrations' | 'seeds' | 'cli' | 'app';

const BELOW: Record<Layer, readonly Layer[]> = {
  domain: [],
  platform: ['domain'],
  publications: ['domain', 'platform'],
  portal: ['domain', 'platform', 'publications'],
  workspace: ['domain', 'platform', 'publications'],
  migrations: [],
  seeds: ['domain', 'platform', 'publications', 'workspace'],
  cli: ['domain', 'platform', 'publications', 'workspace', 'seeds', 'app'],
  app: ['domain', 'platform', 'publications', 'portal', 'workspace', 'migrations', 'seeds'],
};

/** Within these layers a part may import the parts before it. */
const ORDER: Partial<Record<Layer, readonly string[]>> = {
  platform: [
    'config',
    'logging',
    'database',
    'audit',
    'holidays',
    'markdown',
    'text',
    'files',
    'pdf',
    'jobs',
    'mail',
    'calendar-file',
    'web',
  ],
  workspace: [
    'authority',
    'people',
    'accounts',
    'panels',
    'terms-of-reference',
    'champions',
    'meetings',
    'actions',
    'recommendations',
    'work-programme',
    'champion-reports',
    'agendas',
    'proceedings',
    'minutes',
    'withdrawals',
    'reminders',
    'imports',
    'briefings',
    'audit',
    'home',
  ],
};

/** Packages of a layer that may not take whatever it likes. */
const PACKAGES: Partial<Record<Layer, readonly string[]>> = { domain: [], migrations: ['typeorm'] };

/** What a feature shows to others; the rest is its own affair. */
const PUBLIC_KIND = /\.(module|service|entity|paths)\.ts$/;

/** Inside a feature, which kinds a kind may not know: what is asked does not know who asks. */
const UNKNOWN_TO: Record<string, readonly string[]> = {
  entity: ['service', 'form', 'presenter', 'controller', 'module'],
  service: ['presenter', 'controller', 'module'],
  form: ['service', 'presenter', 'controller', 'module'],
  paths: ['service', 'form', 'presenter', 'controller', 'module'],
  presenter: ['service', 'controller', 'module'],
};

interface Place {
  readonly layer: Layer;
  /** The feature of the workspace or the part of the platform; empty elsewhere. */
  readonly part: string;
  /** `service` in `panels.service.ts`; empty for a file without a kind. */
  readonly kind: string;
}

/** Why an import may not be, or null when it may. */
export function refusalOf({ from, specifier, to }: ModuleImport): string | null {
  const here = placeOf(from);
  if (here === null) return `${from} is in no layer`;
  if (to === undefined) return refusalOfPackage(here, specifier);
  if (!specifier.endsWith('.js')) return `"${specifier}" must end in .js`;
  const there = placeOf(to);
  return there === null ? `${to} is in no layer` : refusalOfArrow(here, there, to);
}

function refusalOfPackage({ layer }: Place, specifier: string): string | null {
  const allowed = PACKAGES[layer];
  return allowed === undefined || allowed.includes(specifier) ? null : `${layer} may not import ${specifier}`;
}

function refusalOfArrow(here: Place, there: Place, to: string): string | null {
  if (here.layer !== there.layer && !BELOW[here.layer].includes(there.layer)) {
    return `${here.layer} may not import ${there.layer}`;
  }
  const isWithin = here.layer === there.layer && here.part === there.part;
  if (isWithin) return refusalOfKind(here, there);
  if (here.layer === there.layer && !isBefore(there, here)) return `${here.part} may not import ${there.part}`;
  const isClosed = there.layer === 'workspace' && here.layer !== 'app' && !PUBLIC_KIND.test(to);
  return isClosed ? `${to} is ${there.part}'s own: only modules, services, entities and paths are for others` : null;
}

function refusalOfKind(here: Place, there: Place): string | null {
  const isRefused = here.layer === 'workspace' && UNKNOWN_TO[here.kind]?.includes(there.kind);
  return isRefused ? `a ${here.kind} may not import a ${there.kind}` : null;
}

/** A part missing from the order is before and after nothing, so that a new one has to be placed. */
function isBefore(one: Place, other: Place): boolean {
  const order = ORDER[one.layer] ?? [];
  const [first, second] = [order.indexOf(one.part), order.indexOf(other.part)];
  return first !== -1 && second !== -1 && first < second;
}

function placeOf(path: string): Place | null {
  const layer = layerOf(path);
  if (layer === null) return null;
  const part = layer in ORDER ? (path.split('/')[2] ?? '') : '';
  return { layer, part, kind: /\.([a-z]+)\.ts$/.exec(path)?.[1] ?? '' };
}

function layerOf(path: string): Layer | null {
  const [top = '', next = '', deeper] = path.split('/');
  if (top === 'migrations' || top === 'seeds') return top;
  if (top !== 'src') return null;
  if (deeper === undefined) return /^(main|app\.[a-z]+)\.ts$/.test(next) ? 'app' : null;
  return isLayer(next) && next !== 'app' ? next : null;
}

function isLayer(name: string): name is Layer {
  return name in BELOW;
}
