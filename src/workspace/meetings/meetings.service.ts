import { Injectable } from '@nestjs/common';

/** When and where panels meet. */
@Injectable()
export class MeetingsService {}
