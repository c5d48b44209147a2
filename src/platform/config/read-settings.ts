import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { ConfigError, type ConfigProblem } from './config-error.js';
import { SECRET_KEYS, SETTING_KEYS, Settings } from './settings.js';

const KNOWN_SECRETS = /change.?me|example|password|minutebook|^(.)\1+$/i;

/** @throws ConfigError */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(SETTING_KEYS.flatMap((key) => entryOf(key, environment[key])));
  const settings = plainToInstance(Settings, given, { exposeDefaultValues: true });
  const problems = [...problemsOfEach(settings, given), ...problemsBetween(settings)];
  if (problems.length > 0) throw new ConfigError(problems);
  return settings;
}

/** An empty line in a `.env` file means "not set". */
function entryOf(key: string, value: string | undefined): [string, string][] {
  const text = value?.trim() ?? '';
  return text === '' ? [] : [[key, text]];
}

function problemsOfEach(settings: Settings, given: Record<string, string>): ConfigProblem[] {
  return validateSync(settings, { stopAtFirstError: true }).map(({ property: key, constraints = {} }) => ({
    key,
    value: SECRET_KEYS.includes(key) ? undefined : given[key],
    rule: Object.values(constraints)[0] ?? 'cannot be used',
  }));
}

function problemsBetween(settings: Settings): ConfigProblem[] {
  const isProduction = settings.NODE_ENV === 'production';
  const secret = settings.SESSION_SECRET;
  return [
    problem(isProduction && secret === undefined, 'SESSION_SECRET', 'must be set in production'),
    problem(secret !== undefined && KNOWN_SECRETS.test(secret), 'SESSION_SECRET', 'must not be an example or a guess'),
    problem(isProduction && settings.DEMO === true, 'DEMO', 'must not be true in production: it loads made-up people'),
    problem(settings.NODE_ENV !== 'test' && settings.FAILPOINT !== undefined, 'FAILPOINT', 'is for NODE_ENV=test only'),
    problem(
      settings.SESSION_IDLE_MINUTES > settings.SESSION_ABSOLUTE_HOURS * 60,
      'SESSION_IDLE_MINUTES',
      'must not be longer than SESSION_ABSOLUTE_HOURS',
    ),
  ].flat();
}

function problem(isThere: boolean, key: string, rule: string): ConfigProblem[] {
  return isThere ? [{ key, rule }] : [];
}
