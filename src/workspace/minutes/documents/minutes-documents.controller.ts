import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { type CopyWanted, MinutesDocuments } from './minutes-documents.service.js';
import { WORD_TYPE, writeMinutes } from './minutes.docx.js';
import { drawMinutes } from './minutes.pdf.js';

const MOST_LEAVES = 99_999;

/**
 * Minutes to print, to sign and to work on, with leaves and initials as the panel has them. `?leaf=41&initials=yes` has
 * one copy otherwise, and `?copy=public` leaves out what is private.
 */
@Controller('workspace/minutes/:id')
export class MinutesDocumentsController {
  constructor(private readonly documents: MinutesDocuments) {}

  @Get('minutes.pdf')
  async pdf(
    @Param('id') id: string,
    @Query() query: Record<string, unknown>,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { bytes } = await drawMinutes(await this.documents.open(id, 'minutes.pdf', copyIn(query), user));
    send(response, { name: 'minutes.pdf', mediaType: 'application/pdf', bytes });
  }

  @Get('minutes.docx')
  async word(
    @Param('id') id: string,
    @Query() query: Record<string, unknown>,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const bytes = await writeMinutes(await this.documents.open(id, 'minutes.docx', copyIn(query), user));
    send(response, { name: 'minutes.docx', mediaType: WORD_TYPE, bytes });
  }
}

/** Anything that is no number of a leaf asks for none. */
function copyIn({ leaf, initials, copy }: Record<string, unknown>): CopyWanted {
  const asked = typeof leaf === 'string' && /^\d{1,5}$/.test(leaf) ? Number(leaf) : null;
  return {
    ...(asked === null ? {} : { firstLeaf: Math.min(Math.max(asked, 1), MOST_LEAVES) }),
    isPublic: copy === 'public',
    ...(initials === 'yes' || initials === 'no' ? { withInitials: initials === 'yes' } : {}),
  };
}

function send(
  response: Response,
  { name, mediaType, bytes }: { name: string; mediaType: string; bytes: Uint8Array },
): void {
  response.set({ 'Cache-Control': 'private, no-store', 'Content-Disposition': `inline; filename="${name}"` });
  response.type(mediaType).send(Buffer.from(bytes));
}
