import { Injectable } from '@nestjs/common';

/** Who sits on a panel, on any day. */
@Injectable()
export class SeatsService {}
