import type { NestExpressApplication } from '@nestjs/platform-express';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { Logger } from 'pino';
import { AppModule, type Surroundings } from './app.module.js';
import { NestLogger } from './platform/logging/nest-logger.js';
import { setUpWeb } from './platform/web/set-up-web.js';

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
    .setDescription('The same services as the pages: sign in at /api/sign-in, send the form token with every change.')
    .setVersion('1')
    .addCookieAuth()
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, facts));
}
