import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApp, type TestApp } from './support/app.js';

describe('the description of the API', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openApp();
  });
  afterAll(() => app.remove());

  it('lists the API and none of the pages, and says how to sign in and which token to send', async () => {
    const { body } = await app.browser().api('get', '/api/docs-json');

    const paths = Object.keys(body.paths);
    expect(paths).toContain('/api/agendas/{id}/entries');
    expect(paths.filter((path) => !path.startsWith('/api/'))).toEqual([]);
    expect(body.info.description).toContain('x-csrf-token');
    const { reason, ownPlanningPermission } = body.components.schemas.MarkingForm.properties;
    expect([reason.type, ownPlanningPermission.type]).toEqual(['string', 'boolean']);
    expect(body.components.securitySchemes.cookie.name).toBe('minutebook');
  });
});
