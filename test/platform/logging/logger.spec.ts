import { describe, expect, it } from '@jest/globals';
import { NotAllowed } from '../../../src/domain/errors.js';
import { Config } from '../../../src/platform/config/config.js';
import { createLogger } from '../../../src/platform/logging/logger.js';
import { NestLogger } from '../../../src/platform/logging/nest-logger.js';

describe('the log', () => {
  it('is one JSON object per line with level, time and message', () => {
    const { logger, lines } = logbook();

    logger.info({ panel: 7 }, 'pack built');

    expect(lines()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        pid: expect.any(Number),
        hostname: expect.any(String),
        panel: 7,
        msg: 'pack built',
      },
    ]);
  });

  it('keeps quiet below the level of the configuration', () => {
    const { logger, lines } = logbook({ LOG_LEVEL: 'warn' });

    logger.info('not this');
    logger.warn('this');

    expect(lines().map(({ msg }) => msg)).toEqual(['this']);
  });

  it.each([
    [{ password: 'swordfish' }],
    [{ body: { _csrf: 'swordfish', password: 'swordfish' } }],
    [{ headers: { cookie: 'swordfish', authorization: 'swordfish' } }],
    [{ request: { headers: { cookie: 'swordfish', 'x-csrf-token': 'swordfish', 'set-cookie': 'swordfish' } } }],
  ])('blanks the secrets of %j', (fields) => {
    const { logger, text } = logbook();

    logger.info(fields, 'signed in');

    expect(text()).toContain('[secret]');
    expect(text()).not.toContain('swordfish');
  });

  it('describes a request by method and route, without query, headers or address', () => {
    const { logger, lines } = logbook();
    const req = {
      method: 'GET',
      originalUrl: '/people/jane-doe?mail=jane@council.example',
      headers: { cookie: 'x' },
      ip: '10.0.0.1',
    };

    logger.info({ req }, 'unmatched');
    logger.info({ req: { ...req, route: { path: '/people/:slug' } } }, 'matched');

    expect(lines().map((line) => line['req'])).toEqual([
      { method: 'GET', route: '/people/jane-doe' },
      { method: 'GET', route: '/people/:slug' },
    ]);
  });
});

describe('an error in the log', () => {
  it('keeps the message and the frames of a defect', () => {
    const { logger, lines } = logbook();

    logger.error({ err: new TypeError('count is not a function') }, 'failed');

    expect(lines()[0]?.['err']).toEqual({
      type: 'TypeError',
      message: 'count is not a function',
      frames: expect.arrayContaining([expect.stringMatching(/^at .*logger\.spec/)]),
    });
  });

  it.each([
    ['a failed query', queryFailure()],
    ['a refusal', new NotAllowed('Planned closure of Swordfish House is exempt.')],
    ['a body that is not JSON', jsonFailure()],
    ['a defect caused by a failed query', new Error('could not save', { cause: queryFailure() })],
  ])('does not repeat what people wrote: %s', (_case, err) => {
    const { logger, text } = logbook();

    logger.error({ err }, 'failed');

    expect(text().toLowerCase()).not.toContain('swordfish');
  });

  it('says which constraint a failed query broke', () => {
    const { logger, lines } = logbook();

    logger.error({ err: queryFailure() }, 'failed');

    expect(lines()[0]?.['err']).toMatchObject({
      type: 'QueryFailedError',
      code: '23505',
      table: 'people',
      constraint: 'people_mail_unique',
    });
  });
});

describe('a message of Nest', () => {
  it('carries its context as a field', () => {
    const { logger, lines } = logbook();

    new NestLogger(logger).warn('no route', 'PackController');

    expect(lines()[0]).toMatchObject({ level: 'warn', context: 'PackController', msg: 'no route' });
  });

  it('about its own start is for debugging only', () => {
    const { logger, lines } = logbook();

    new NestLogger(logger).log('Mapped {/panels, GET} route', 'RouterExplorer');
    new NestLogger(logger).log('Listening', 'Server');

    expect(lines().map(({ msg }) => msg)).toEqual(['Listening']);
  });

  it.each([
    ['first', [queryFailure()]],
    ['last', ['failed', queryFailure()]],
  ])('describes an error that comes %s', (_place, [message, ...details]) => {
    const { logger, lines, text } = logbook();

    new NestLogger(logger).error(message, ...details);

    expect(lines()[0]?.['err']).toMatchObject({ type: 'QueryFailedError' });
    expect(text().toLowerCase()).not.toContain('swordfish');
  });
});

/** A logger and what it wrote. */
function logbook(environment = {}) {
  const written: string[] = [];
  const config = Config.from({ LOG_LEVEL: 'info', ...environment });
  const logger = createLogger(config, { write: (line) => written.push(line) });
  return { logger, text: () => written.join(''), lines: () => written.map(parsed) };
}

function parsed(line: string): Record<string, unknown> {
  return JSON.parse(line);
}

/** Shaped as TypeORM's error over a driver of PostgreSQL. */
function queryFailure(): Error {
  const said = 'Key (mail)=(swordfish@council.example) already exists.';
  const driverError = { code: '23505', table: 'people', constraint: 'people_mail_unique', detail: said };
  const error = new Error(said);
  error.name = 'QueryFailedError';
  return Object.assign(error, { query: 'INSERT …', parameters: ['swordfish'], driverError });
}

function jsonFailure(): unknown {
  try {
    return JSON.parse('Swordfish');
  } catch (error) {
    return error;
  }
}
