import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { receiveUpload } from '../../../platform/web/uploads/receive-upload.js';
import { User } from '../../../platform/web/user.decorator.js';
import { agendaPaths } from '../agenda.paths.js';
import type { EntryAddress } from '../entries/entries.controller.js';
import { isScan } from '../paper.entity.js';
import { PreparedAgendas } from '../prepared-agendas.js';
import { filesIn } from './incoming-file.js';
import type { Batch } from './paper-batch.js';
import { PaperBatches } from './paper-batches.service.js';
import { PaperIntake } from './paper-intake.js';
import { PaperChangeForm, PaperForm } from './paper.form.js';
import { presentNewPaper, presentPaperForm, refusalsOf } from './paper.presenter.js';
import { PapersService } from './papers.service.js';
import { RevisedTermsPapers } from './revised-terms-papers.service.js';

const FORM = 'workspace/agendas/form';

export interface PaperAddress {
  readonly id: string;
  readonly paperId: string;
}

/** The papers of an entry. Permission is asked before a file is received, so that others cannot fill the disk. */
@Controller('workspace/agendas/:id')
export class PapersController {
  constructor(
    private readonly papers: PapersService,
    private readonly batches: PaperBatches,
    private readonly intake: PaperIntake,
    private readonly prepared: PreparedAgendas,
    private readonly revisedTerms: RevisedTermsPapers,
  ) {}

  @Get('entries/:entryId/papers/new')
  async new(@Param() { id, entryId }: EntryAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { agenda, entry } = await this.prepared.entry(id, entryId, user);
    const revision = await this.revisedTerms.offerFor(agenda.panel.id);
    response.render(FORM, presentNewPaper({ agenda, entry, revision }, this.intake));
  }

  @Post('entries/:entryId/papers')
  async create(
    @Param() { id, entryId }: EntryAddress,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { agenda, entry } = await this.prepared.entry(id, entryId, user);
    const upload = await receiveUpload(request);
    const answer = await submitForm(PaperForm, upload.fields, (form) =>
      this.batches.add({ agendaId: id, entryId }, form, filesIn(upload), user),
    );
    const refused = answer.errors ?? refusalsOf(answer.value);
    if (refused) {
      const revision = await this.revisedTerms.offerFor(agenda.panel.id);
      const shown = { agenda, entry, revision, added: answer.value?.added };
      return response.status(refused.status).render(FORM, presentNewPaper(shown, this.intake, upload.fields, refused));
    }
    if (answer.value) await this.sayAdded(request, id, answer.value, user);
    response.redirect(303, agendaPaths.show(id));
  }

  @Get('papers/:paperId')
  async edit(@Param() { id, paperId }: PaperAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { agenda, ...found } = await this.prepared.paper(id, paperId, user);
    response.render(FORM, presentPaperForm(agenda, found, this.intake));
  }

  @Post('papers/:paperId')
  async update(
    @Param() { id, paperId }: PaperAddress,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.prepared.paper(id, paperId, user);
    const upload = await receiveUpload(request);
    const { errors } = await submitForm(PaperChangeForm, upload.fields, (form) =>
      this.papers.save({ agendaId: id, paperId }, form, filesIn(upload)[0], user),
    );
    if (errors) {
      const { agenda, ...found } = await this.prepared.paper(id, paperId, user);
      return response
        .status(errors.status)
        .render(FORM, presentPaperForm(agenda, found, this.intake, upload.fields, errors));
    }
    sayNext(request, { text: 'The paper is saved.' });
    response.redirect(303, agendaPaths.show(id));
  }

  /** Who uploads a scan is told at once what is asked for next. */
  private async sayAdded(request: Request, agendaId: string, { added }: Batch, user: CurrentUser): Promise<void> {
    const text = added.length === 1 ? 'The paper is added.' : `${added.length} papers are added.`;
    const agenda = await this.prepared.agenda(agendaId, user);
    const papers = agenda.entries.flatMap((entry) => entry.papers.map((paper) => ({ paper, number: entry.number })));
    const found = papers.find(({ paper }) => isScan(paper) && added.some(({ paperId }) => paperId === paper.id));
    if (!found) return sayNext(request, { text });
    const { paper: scan, number } = found;
    // A message lies in the session until it is read: no place for the title of a paper that may be exempt.
    const link = {
      text: `Describe the paper of item ${number}`,
      href: `${agendaPaths.paper(agendaId, scan.id)}#description`,
    };
    sayNext(request, { text: `${text} Most pages of one are pictures of text, which not everybody can read.`, link });
  }
}
