import { describe, expect, it } from '@jest/globals';
import express, { type Express } from 'express';
import { pinoHttp } from 'pino-http';
import supertest from 'supertest';
import { Config } from '../../../src/platform/config/config.js';
import { createLogger } from '../../../src/platform/logging/logger.js';
import { requestLogOptions } from '../../../src/platform/logging/request-log.js';

describe('the line of an answered request', () => {
  it('names method, route, status, time, account and the id that was sent back', async () => {
    const { app, lines } = loggedApp();

    const answer = await supertest(app).get('/panels/children-in-care?as=jane@council.example');

    expect(lines()).toEqual([
      expect.objectContaining({
        level: 'info',
        requestId: answer.headers['x-request-id'],
        method: 'GET',
        route: '/panels/:slug',
        status: 200,
        ms: expect.any(Number),
        account: 'account-7',
        msg: 'answered',
      }),
    ]);
  });

  it('takes no id from the reader', async () => {
    const { app } = loggedApp();

    const answer = await supertest(app).get('/panels/x').set('X-Request-Id', 'forged');

    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('says nothing of the reader: no headers, address or query', async () => {
    const { app, text } = loggedApp();

    await supertest(app).get('/panels/x?mail=jane@council.example').set('Cookie', 'sid=swordfish');

    expect(text()).not.toMatch(/swordfish|jane|127\.0\.0\.1|cookie/);
  });

  it('is an error when the answer is one of ours', async () => {
    const { app, lines } = loggedApp();

    await supertest(app).get('/broken');

    expect(lines()).toEqual([
      expect.objectContaining({ level: 'error', status: 503, route: '/broken', msg: 'failed' }),
    ]);
  });

  it('is not written for the health checks', async () => {
    const { app, text } = loggedApp();

    await supertest(app).get('/healthz');

    expect(text()).toBe('');
  });
});

function loggedApp(): { app: Express; text: () => string; lines: () => unknown[] } {
  const written: string[] = [];
  const logger = createLogger(Config.from({ LOG_LEVEL: 'info' }), { write: (line) => written.push(line) });
  const app = express();
  app.use(pinoHttp(requestLogOptions(logger, () => 'account-7')));
  app.get('/panels/:slug', (_request, response) => response.send('ok'));
  app.get('/broken', (_request, response) => response.status(503).send('later'));
  app.get('/healthz', (_request, response) => response.send('ok'));
  return { app, text: () => written.join(''), lines: () => written.map((line) => JSON.parse(line)) };
}
