import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { mayEditAgenda } from '../../../domain/access/roles.js';
import { FileStore } from '../../../platform/files/file-store.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { type ParsedForm, parseForm } from '../../../platform/web/forms/parse-form.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { agendaPaths } from '../agenda.paths.js';
import { MarkingForm } from '../markings/marking.form.js';
import { PDF } from '../papers/paper-intake.js';
import { sendPaper } from '../papers/send-paper.js';
import { AcceptanceForm } from './acceptance.form.js';
import { Acceptances } from './acceptances.service.js';
import { SubmissionReading } from './submission-reading.service.js';
import { presentSubmission } from './submission.presenter.js';

const PAGE = 'workspace/agendas/submission';

export interface SubmissionAddress {
  readonly id: string;
  readonly submissionId: string;
}

/** What an author has handed in, before and after it is a paper. */
@Controller('workspace/agendas/:id/submissions/:submissionId')
export class SubmissionsController {
  constructor(
    private readonly reading: SubmissionReading,
    private readonly acceptances: Acceptances,
    private readonly files: FileStore,
  ) {}

  @Get()
  async show(@Param() { id, submissionId }: SubmissionAddress, @User() user: CurrentUser, @Res() response: Response) {
    const found = await this.reading.get(id, submissionId, user);
    const { agenda, entry, submission } = found;
    const isOpen = submission.settledAt === null && agenda.state === 'draft' && !entry.isWithdrawn;
    response.render(PAGE, presentSubmission(found, isOpen && mayEditAgenda(user, agenda.panel.id)));
  }

  @Post()
  async accept(
    @Param() { id, submissionId }: SubmissionAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const found = await this.acceptances.open(id, submissionId, user);
    const marking = markingIn(body);
    const { errors } = marking?.errors
      ? marking
      : await submitForm(AcceptanceForm, body, (form) =>
          this.acceptances.accept(id, submissionId, { form, marking: marking?.value ?? null }, user),
        );
    if (errors) return response.status(errors.status).render(PAGE, presentSubmission(found, true, body, errors));
    sayNext(request, { text: 'The report is accepted. It is a paper of the item now.' });
    response.redirect(303, agendaPaths.show(id));
  }

  @Get('file.pdf')
  async file(@Param() { id, submissionId }: SubmissionAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { fileHash: hash } = await this.reading.open(id, submissionId, user);
    sendPaper(response, this.files, { hash, mediaType: PDF, disposition: 'inline; filename="report.pdf"' });
  }
}

/** Null where the paper is to be open. */
function markingIn(body: object): ParsedForm<MarkingForm> | null {
  const { value } = parseForm(AcceptanceForm, body);
  return value?.isExempt === true ? parseForm(MarkingForm, { ...body, basis: 'exempt' }) : null;
}
