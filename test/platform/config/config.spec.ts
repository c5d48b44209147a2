import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { ConfigError } from '../../../src/platform/config/config-error.js';
import { Config, type Environment } from '../../../src/platform/config/config.js';

const SECRET = 'f1b2c3d4e5f60718293a4b5c6d7e8f90';

describe('Config', () => {
  it('needs no setting at all', () => {
    const config = Config.from({});

    expect(config).toMatchObject({
      environment: 'development',
      port: 3000,
      host: '127.0.0.1',
      baseUrl: 'http://127.0.0.1:3000',
      trustProxy: false,
      sessionIdleMinutes: 60,
      sessionAbsoluteHours: 12,
      maxUploadBytes: 52_428_800,
      logLevel: 'info',
      wantsDemo: true,
      isProduction: false,
      isSecure: false,
    });
    expect(config.dataDir).toBe(join(config.projectRoot, 'data'));
    expect(config.database).toEqual({ kind: 'sqlite', file: join(config.dataDir, 'db/minutebook.sqlite') });
  });

  it('takes an empty or blank line as not set', () => {
    expect(Config.from({ PORT: '', DATABASE_URL: ' ' })).toEqual(Config.from({}));
  });

  it('keeps its folders below an absolute DATA_DIR', () => {
    expect(Config.from({ DATA_DIR: '/srv/minutes' }).folders).toEqual({
      db: '/srv/minutes/db',
      files: '/srv/minutes/files',
      tmp: '/srv/minutes/tmp',
      mail: '/srv/minutes/mail',
      backups: '/srv/minutes/backups',
    });
  });

  it('chooses PostgreSQL by DATABASE_URL', () => {
    const url = 'postgres://clerk:pa%2Fss@db.council.example:5432/minutes';

    expect(Config.from({ DATABASE_URL: url }).database).toEqual({ kind: 'postgres', url });
  });

  it.each([
    [{ PORT: '8080' }, 'http://127.0.0.1:8080'],
    [{ HOST: '0.0.0.0' }, 'http://localhost:3000'],
    [{ HOST: '::1' }, 'http://[::1]:3000'],
    [{ BASE_URL: 'https://minutes.council.example/' }, 'https://minutes.council.example'],
  ])('with %j is reached at %s', (environment: Environment, baseUrl) => {
    expect(Config.from(environment).baseUrl).toBe(baseUrl);
  });

  it.each([
    [{}, { host: 'mail.council.example', port: 587, isSecure: false, needsTls: true, user: null, connections: 5 }],
    [
      { SMTP_URL: 'smtps://clerk:a%20b@mail.council.example' },
      { port: 465, isSecure: true, user: 'clerk', password: 'a b' },
    ],
    [{ SMTP_URL: 'smtp://127.0.0.1:1025' }, { port: 1025, needsTls: false, mailsPerMinute: 600 }],
    [{ SMTP_URL: 'smtp://[::1]' }, { host: '::1', needsTls: false }],
    [{ SMTP_TLS: 'offered' }, { needsTls: false }],
    [{ SMTP_URL: 'smtp://localhost', SMTP_TLS: 'required' }, { needsTls: true }],
    [
      { SMTP_CONNECTIONS: '2', MAILS_PER_MINUTE: '30' },
      { connections: 2, mailsPerMinute: 30 },
    ],
  ])('with %j knows its mail server as %j', (environment: Environment, server) => {
    expect(Config.from({ SMTP_URL: 'smtp://mail.council.example', ...environment }).mailServer).toMatchObject(server);
  });

  it('has no mail server unless told of one', () => {
    expect(Config.from({ SMTP_TLS: 'required' }).mailServer).toBeNull();
  });

  it('is secure when people reach it over https', () => {
    expect(Config.from({ BASE_URL: 'https://minutes.council.example' }).isSecure).toBe(true);
  });

  it.each([
    ['0', false],
    ['2', 2],
    ['loopback, 10.0.0.0/8', ['loopback', '10.0.0.0/8']],
  ])('trusts proxies as TRUST_PROXY=%s says', (TRUST_PROXY, trusted) => {
    expect(Config.from({ TRUST_PROXY }).trustProxy).toEqual(trusted);
  });

  it('cannot be changed once read', () => {
    const config = Config.from({});

    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.folders)).toBe(true);
    expect(Object.isFrozen(config.database)).toBe(true);
  });

  it('loads no demo council in production', () => {
    expect(Config.from({ NODE_ENV: 'production', SESSION_SECRET: SECRET }).wantsDemo).toBe(false);
  });

  it('does not show the session secret when it is printed', () => {
    expect(JSON.stringify(Config.from({ SESSION_SECRET: SECRET }))).not.toContain(SECRET);
  });
});

describe('a bad setting', () => {
  it.each([
    [{ PORT: '80a' }, '  PORT is "80a": it must be a whole number from 0 to 65535.'],
    [{ PORT: '70000' }, '  PORT is "70000": it must be a whole number from 0 to 65535.'],
    [{ PORT: '3e3' }, '  PORT is "3e3": it must be a whole number from 0 to 65535.'],
    [{ HOST: '999.0.0.1' }, '  HOST is "999.0.0.1": it must be an IP address or a host name.'],
    [
      { BASE_URL: 'council.example' },
      '  BASE_URL is "council.example": it must be a web address without a path, such as https://minutes.council.example.',
    ],
    [
      { TRUST_PROXY: 'true' },
      '  TRUST_PROXY is "true": it must be the number of proxies in front, or their addresses separated by commas, such as 10.0.0.0/8.',
    ],
    [{ NODE_ENV: 'prod' }, '  NODE_ENV is "prod": it must be one of development, test, production.'],
    [{ MAX_UPLOAD_MB: '0' }, '  MAX_UPLOAD_MB is "0": it must be a whole number from 1 to 1000.'],
    [{ LOG_LEVEL: 'loud' }, '  LOG_LEVEL is "loud": it must be one of fatal, error, warn, info, debug, trace, silent.'],
    [{ SMTP_TLS: 'no' }, '  SMTP_TLS is "no": it must be required or offered.'],
    [{ MAILS_PER_MINUTE: '0' }, '  MAILS_PER_MINUTE is "0": it must be a whole number from 1 to 60000.'],
    [{ DEMO: 'yes' }, '  DEMO is "yes": it must be true or false.'],
    [
      { SESSION_IDLE_MINUTES: '121', SESSION_ABSOLUTE_HOURS: '2' },
      '  SESSION_IDLE_MINUTES must not be longer than SESSION_ABSOLUTE_HOURS.',
    ],
    [{ FAILPOINT: 'pack.stored' }, '  FAILPOINT is for NODE_ENV=test only.'],
  ])('%j is refused, naming the key, the value and what is allowed', (environment: Environment, line) => {
    expect(refusal(environment)).toBe(`Minutebook cannot start with these settings:\n${line}`);
  });

  it.each([
    [{ DATABASE_URL: 'mysql://clerk:hunter22@host/db' }, 'must look like postgres://user:password@host:5432/database'],
    [{ SMTP_URL: 'clerk:hunter22@host' }, 'must look like smtp://user:password@host:587'],
    [
      { SMTP_URL: 'smtp://clerk:hunter22@host?tls.rejectUnauthorized=false' },
      'must look like smtp://user:password@host:587',
    ],
    [{ SMTP_URL: 'smtp://clerk:hunter22%@host' }, 'must look like smtp://user:password@host:587'],
    [{ SESSION_SECRET: 'hunter22' }, 'must be at least 32 characters long'],
    [{ SESSION_SECRET: 'change-me-change-me-change-me-hunter22' }, 'must not be an example or a guess'],
  ])('%j is refused without repeating the secret', (environment: Environment, rule) => {
    const message = refusal(environment);

    expect(message).toContain(`  ${Object.keys(environment)[0]} ${rule}.`);
    expect(message).not.toContain('hunter22');
  });

  it('is named together with every other', () => {
    expect(refusal({ PORT: 'x', DEMO: 'x' }).split('\n')).toHaveLength(3);
  });
});

describe('production', () => {
  it('refuses to make up its own session secret', () => {
    expect(refusal({ NODE_ENV: 'production' })).toContain('SESSION_SECRET must be set in production.');
  });

  it('refuses demo data', () => {
    const environment = { NODE_ENV: 'production', SESSION_SECRET: SECRET, DEMO: 'true' };

    expect(refusal(environment)).toContain('DEMO must not be true in production: it loads made-up people.');
  });
});

function refusal(environment: Environment): string {
  try {
    Config.from(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'not refused';
}
