import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { Body, Controller, Get, Injectable, Module, Post, Query, Req, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Length } from 'class-validator';
import type { Request, Response } from 'express';
import { migrations } from '../../../migrations/index.js';
import { PUBLIC_READER } from '../../../src/domain/access/roles.js';
import * as errors from '../../../src/domain/errors.js';
import { currentRequestTrace } from '../../../src/platform/audit/request-trace.js';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { AuditModule } from '../../../src/platform/audit/audit.module.js';
import { ConfigModule } from '../../../src/platform/config/config.module.js';
import { DatabaseModule } from '../../../src/platform/database/database.module.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { createLogger } from '../../../src/platform/logging/logger.js';
import { ApiAccess, type TokenHolder } from '../../../src/platform/web/api-access/api-access.js';
import { type CurrentUser, Readers } from '../../../src/platform/web/current-user.js';
import { presentForm } from '../../../src/platform/web/forms/form-model.js';
import { ParsedBody } from '../../../src/platform/web/forms/parsed-body.decorator.js';
import { submitForm } from '../../../src/platform/web/forms/submit-form.js';
import { KeptFormRow } from '../../../src/platform/web/kept-forms/kept-form.entity.js';
import { type Frame, PageFrame, PLAIN_FRAME, type Visit } from '../../../src/platform/web/pages/page-frame.js';
import { sayNext } from '../../../src/platform/web/session/message.js';
import { SessionRow } from '../../../src/platform/web/session/session.entity.js';
import { endSession, startSession } from '../../../src/platform/web/session/sign-in.js';
import { setUpWeb } from '../../../src/platform/web/set-up-web.js';
import { receiveUpload } from '../../../src/platform/web/uploads/receive-upload.js';
import type { UploadedFile } from '../../../src/platform/web/uploads/upload.js';
import { User } from '../../../src/platform/web/user.decorator.js';
import { WebModule } from '../../../src/platform/web/web.module.js';
import { Browser } from '../../support/browser.js';
import { emptyHouse, type TestHouse } from '../../support/database.js';
import { FixedClock } from '../../support/fixed-clock.js';

class NoteForm {
  @Length(3, 40, { message: 'Enter a title of 3 to 40 characters' })
  title!: string;
}

/** Whoever is in here may sign in; taking a name out closes the account. */
export const OPEN_ACCOUNTS = new Set(['clerk', 'chair']);

/** What came in by the sample's upload, and whether it lay there at that time. */
export const RECEIVED: (UploadedFile & { readonly wasThere: boolean })[] = [];

@Injectable()
class SampleReaders extends Readers {
  override readerOf(accountId: string): Promise<CurrentUser | null> {
    const user: CurrentUser = { ...PUBLIC_READER, accountId, name: 'C. Lerk' };
    return Promise.resolve(OPEN_ACCOUNTS.has(accountId) ? user : null);
  }
}

@Injectable()
class SampleAccess extends ApiAccess {
  override holderOf(token: string): Promise<TokenHolder | null> {
    const mayWrite = token === 'writes';
    return Promise.resolve(
      token === 'reads' || mayWrite ? { accountId: 'clerk', tokenName: 'Website', mayWrite } : null,
    );
  }
}

@Injectable()
export class SampleFrame extends PageFrame {
  isBroken = false;

  override frameOf({ path }: Visit): Promise<Frame> {
    if (this.isBroken) return Promise.reject(new Error('The database is down'));
    const navigation = [{ text: 'Meetings', href: '/meetings', isCurrent: path === '/meetings' }];
    return Promise.resolve({
      ...PLAIN_FRAME,
      council: { name: 'Anytown Council', colour: '#7a1f5c' },
      navigation,
      signOut: '/sign-out',
    });
  }
}

@Controller()
class SampleController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get('meetings')
  publicPage(@Res() response: Response): void {
    response.render('errors/404', { title: 'Meetings' });
  }

  @Get('sign-in')
  signInPage(@Res() response: Response): void {
    response.send(`<input name="_csrf" value="${response.req.csrfToken?.()}">`);
  }

  @Post('sign-in')
  async signIn(@Body() body: { mail?: string }, @Req() request: Request, @Res() response: Response): Promise<void> {
    await startSession(request, body.mail?.split('@')[0] ?? 'clerk');
    response.redirect(303, '/workspace');
  }

  @Post('sign-out')
  async signOut(@Req() request: Request, @Res() response: Response): Promise<void> {
    await endSession(request);
    response.redirect(303, '/');
  }

  @Get('workspace')
  home(@User() user: CurrentUser, @Res() response: Response): void {
    response.render('layouts/page', { title: `Hello ${user.name}` });
  }

  @Get('workspace/nobody-asks')
  unguarded(): string {
    return 'Only for those who are signed in';
  }

  @Post('workspace/notes')
  async create(@Body() body: object, @Req() request: Request, @Res() response: Response): Promise<void> {
    const done = await submitForm(NoteForm, body, (form) => Promise.resolve(form));
    if (done.errors) {
      const model = presentForm(body, done.errors);
      return response.status(422).render('layouts/page', { title: 'New note', ...model });
    }
    sayNext(request, { text: `Saved ${JSON.stringify(body)}` });
    response.redirect(303, '/workspace');
  }

  @Post('workspace/papers')
  async upload(@Req() request: Request, @Res() response: Response): Promise<void> {
    const upload = await receiveUpload(request);
    RECEIVED.push(...upload.files.map((file) => ({ ...file, wasThere: existsSync(file.path) })));
    response.status(201).json(upload);
  }

  @Post('workspace/deaf')
  ignoresItsFiles(): string {
    return 'done';
  }

  @Get('workspace/duplicate')
  async duplicate(): Promise<void> {
    const row = { id: 'same', data: '{}', accountId: null, createdAt: 'a', seenAt: 'a', expiresAt: 'a' };
    await this.unitOfWork.run(async ({ manager }) => {
      await manager.insert(SessionRow, row);
      await manager.insert(SessionRow, row);
    });
  }

  @Post('api/notes')
  createByApi(@ParsedBody(NoteForm) form: NoteForm): NoteForm {
    return form;
  }

  @Post('workspace/trace')
  trace(): unknown {
    return currentRequestTrace();
  }

  @Get(['errors', 'api/errors', 'workspace/errors'])
  fail(@Query('kind') kind: string): void {
    throw ERRORS[kind] ?? new Error('Secret: 4711');
  }
}

const ERRORS: Readonly<Record<string, Error>> = {
  NotFound: new errors.NotFound('There is no such meeting.'),
  NotAllowed: new errors.NotAllowed('Only the clerk of this panel may publish its agendas.'),
  Conflict: new errors.Conflict('Somebody else changed this.'),
  Withdrawn: new errors.Withdrawn('Withdrawn.'),
  RuleBroken: new errors.RuleBroken('Give five clear days.', 'startsOn'),
  TooLarge: new errors.TooLarge('Too large.'),
  TooManyAttempts: new errors.TooManyAttempts('Too many attempts.', 90),
};

export interface SampleSite {
  readonly app: NestExpressApplication;
  readonly house: TestHouse;
  readonly clock: FixedClock;
  readonly frame: SampleFrame;
  readonly server: Server;
  browser(): Browser;
  signedIn(): Promise<Browser>;
  close(): Promise<void>;
}

/** A small site over the real platform: what every feature's pages have under their feet. */
export async function openSampleSite(settings: Record<string, string> = {}): Promise<SampleSite> {
  const house = await emptyHouse(settings);
  const clock = new FixedClock();
  @Module({
    imports: [
      ConfigModule.with(house.config, clock.system, clock),
      DatabaseModule.forSchema({ entities: [AuditEvent, SessionRow, KeptFormRow], migrations }),
      AuditModule,
      WebModule,
    ],
    controllers: [SampleController],
    providers: [
      { provide: Readers, useClass: SampleReaders },
      { provide: ApiAccess, useClass: SampleAccess },
      { provide: PageFrame, useClass: SampleFrame },
    ],
  })
  class SampleModule {}

  const app = await NestFactory.create<NestExpressApplication>(SampleModule, { bodyParser: false, logger: false });
  setUpWeb(app, createLogger(house.config));
  await app.listen(0, '127.0.0.1');
  const server: Server = app.getHttpServer();
  return {
    app,
    house,
    clock,
    server,
    frame: app.get(PageFrame, { strict: false }),
    browser: () => new Browser(server),
    signedIn: async () => {
      const browser = new Browser(server);
      await browser.signIn('clerk@council.example', 'any');
      return browser;
    },
    close: async () => {
      await app.close();
      await house.remove();
    },
  };
}
