import { applyDecorators, Controller, Param, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtraModels, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { Request } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { type ParsedForm, parseForm } from '../../../platform/web/forms/parse-form.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { FormRefused } from '../../../platform/web/problems/form-refused.js';
import { receiveUpload } from '../../../platform/web/uploads/receive-upload.js';
import { User } from '../../../platform/web/user.decorator.js';
import type { EntryAddress } from '../entries/entries.controller.js';
import { EntryResources } from '../entry-resources.js';
import { PositionForm } from '../position.form.js';
import { PreparedAgendas } from '../prepared-agendas.js';
import { Removal } from '../removal.decorator.js';
import { RemovalForm } from '../removal.form.js';
import { filesIn } from './incoming-file.js';
import { PaperBatches } from './paper-batches.service.js';
import { PaperChangeForm, PaperForm } from './paper.form.js';
import type { PaperAddress } from './papers.controller.js';
import { PapersService } from './papers.service.js';

/** Papers come as multipart forms with the file as `file`, or with several of that name where they are new. */
@ApiTags('agendas')
@Controller('api/agendas/:id')
export class PapersApiController {
  constructor(
    private readonly papers: PapersService,
    private readonly batches: PaperBatches,
    private readonly prepared: PreparedAgendas,
    private readonly resources: EntryResources,
  ) {}

  /** The entry as it is now, and which of several files were refused. */
  @Post('entries/:entryId/papers')
  @UploadOf(PaperForm)
  async create(@Param() { id, entryId }: EntryAddress, @User() user: CurrentUser, @Req() request: Request) {
    await this.prepared.entry(id, entryId, user);
    const upload = await receiveUpload(request);
    const form = checked(parseForm(PaperForm, upload.fields));
    const { refused } = await this.batches.add({ agendaId: id, entryId }, form, filesIn(upload), user);
    return { ...(await this.resources.entry(id, entryId, user)), refused };
  }

  /** Keeps the file where none comes with it. */
  @Put('papers/:paperId')
  @UploadOf(PaperChangeForm)
  async update(@Param() { id, paperId }: PaperAddress, @User() user: CurrentUser, @Req() request: Request) {
    await this.prepared.paper(id, paperId, user);
    const upload = await receiveUpload(request);
    const form = checked(parseForm(PaperChangeForm, upload.fields));
    await this.papers.save({ agendaId: id, paperId }, form, filesIn(upload)[0], user);
    return this.resources.entryOfPaper(id, paperId, user);
  }

  @Put('papers/:paperId/position')
  @ApiBody({ type: PositionForm })
  async move(
    @Param() { id, paperId }: PaperAddress,
    @ParsedBody(PositionForm) { direction }: PositionForm,
    @User() user: CurrentUser,
  ) {
    await this.papers.move(id, paperId, direction, user);
    return this.resources.entryOfPaper(id, paperId, user);
  }

  @Removal('papers/:paperId')
  async remove(
    @Param() { id, paperId }: PaperAddress,
    @ParsedBody(RemovalForm) { version }: RemovalForm,
    @User() user: CurrentUser,
  ) {
    await this.papers.remove(id, paperId, version, user);
  }
}

/** Describes a multipart form; the file travels beside the form's own fields. */
function UploadOf(form: typeof PaperForm | typeof PaperChangeForm): MethodDecorator {
  const file = { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } as const;
  const schema = { allOf: [{ $ref: getSchemaPath(form) }, file] };
  return applyDecorators(ApiExtraModels(form), ApiConsumes('multipart/form-data'), ApiBody({ schema }));
}

function checked<Form>(parsed: ParsedForm<Form>): Form {
  if (parsed.errors) throw new FormRefused(parsed.errors);
  return parsed.value;
}
