import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { receiveUpload } from '../../../platform/web/uploads/receive-upload.js';
import type { UploadedFile } from '../../../platform/web/uploads/upload.js';
import { keepToOurselves } from '../links/keep-to-ourselves.js';
import { orOver } from '../links/or-over.js';
import { answerPaths } from '../reminders.paths.js';
import { type AnswerKind, answerKind, doneInWords } from './answer-kinds.js';
import type { AnswerForm } from './answer.form.js';
import { presentAnswerForm, presentAnswerPage } from './answer.presenter.js';
import { Answers } from './answers.service.js';
import { ResolvedWords } from './resolved-words.service.js';
import { type OpenedLink, OpenedLinks } from './opened-links.service.js';

/** What the link in a mail opens. Opening changes nothing: mail programs open links before people do. */
@Controller('answers/:token')
export class AnswersController {
  constructor(
    private readonly links: OpenedLinks,
    private readonly answers: Answers,
    private readonly resolved: ResolvedWords,
  ) {}

  @Get()
  async show(
    @Param('token') token: string,
    @Query() asked: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await orOver(keepToOurselves(response), answerPaths.fresh(token), async () => {
      const opened = await this.links.open(token, request.ip ?? '');
      const resolved = await this.resolved.of(opened.action);
      response.render('workspace/reminders/answer', {
        ...presentAnswerPage(pageOf(token, opened), resolved),
        done: doneInWords(asked),
      });
    });
  }

  @Get(':answer')
  async ask(
    @Param('token') token: string,
    @Param('answer') name: string,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const kind = answerKind(name);
    await orOver(keepToOurselves(response), answerPaths.fresh(token), async () => {
      drawForm(response, token, await this.links.open(token, request.ip ?? ''), kind);
    });
  }

  @Post(':answer')
  async take(
    @Param('token') token: string,
    @Param('answer') name: string,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const kind = answerKind(name);
    await orOver(keepToOurselves(response), answerPaths.fresh(token), async () => {
      const opened = await this.answers.begin(token, request.ip ?? '');
      const { fields, files } = await receiveUpload(request);
      const sent = files.filter(({ field, size, fileName }) => field === 'files' && (size > 0 || fileName !== ''));
      const { errors } = await submitForm(kind.form, fields, (form) => this.write(kind, opened, form, sent));
      if (errors) return drawForm(response.status(422), token, opened, kind, fields, errors);
      response.redirect(303, answerPaths.done(token, kind.name, sent.length));
    });
  }

  private async write(
    { does }: AnswerKind,
    opened: OpenedLink,
    { text, dueOn }: AnswerForm,
    sent: readonly UploadedFile[],
  ): Promise<void> {
    if ('record' in does) return this.answers.report(does.record, opened, { text, sent });
    return this.answers.ask(opened, { kind: does.ask, text, wishedFor: dueOn ?? null });
  }
}

function pageOf(token: string, { by, action, isOwner, requests }: OpenedLink) {
  return { token, name: by.name, action, isOwner, requests };
}

function drawForm(
  response: Response,
  token: string,
  opened: OpenedLink,
  kind: AnswerKind,
  typed?: object,
  errors?: FormErrors,
): void {
  response.render('workspace/reminders/answer-form', presentAnswerForm(pageOf(token, opened), kind, typed, errors));
}
