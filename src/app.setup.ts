import type { NestExpressApplication } from '@nestjs/platform-express';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { Logger } from 'pino';
import { AppModule, type Surroundings } from './app.module.js';
import { NestLogger } from './platform/logging/nest-logger.js';
import { Config } from './platform/config/config.js';
import { cookieName } from './platform/web/session/cookies.js';
import { setUpWeb } from './platform/web/set-up-web.js';

const DESCRIPTION =
  'The same services as the pages. GET /api/sign-in gives a `csrfToken`; send it in the header `x-csrf-token`, with the ' +
  'cookies of the answer, to POST /api/sign-in and with every change. Signing in changes the token: GET /api/me has the ' +
  'new one. A change of something that exists sends the `version` that was read. A program uses a token that an ' +
  'administrator made for an account instead: `Authorization: Bearer minutebook_…` with every request, without cookies ' +
  'and without `x-csrf-token`. A token that may only read gets 403 for a change; one that is wrong, was revoked or has ' +
  'run out gets 401.';

/** The application as it serves, and as every web test meets it: only the socket is missing. */
export async function createApp(surroundings: Surroundings, logger: Logger): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.in(surroundings), {
    bodyParser: false,
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  setUpWeb(app, logger);
  describeApi(app);
  app.enableShutdownHooks(undefined, { useProcessExit: true });
  return app;
}

function describeApi(app: NestExpressApplication): void {
  const facts = new DocumentBuilder()
    .setTitle('Minutebook')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API token' })
    .addCookieAuth(cookieName(app.get(Config), 'minutebook'))
    .build();
  SwaggerModule.setup('api/docs', app, () => onlyApi(SwaggerModule.createDocument(app, facts)));
}

/** The pages beside it are for browsers, and say themselves what they take. */
function onlyApi({ paths, ...rest }: OpenAPIObject): OpenAPIObject {
  return { ...rest, paths: Object.fromEntries(Object.entries(paths).filter(([path]) => path.startsWith('/api/'))) };
}
