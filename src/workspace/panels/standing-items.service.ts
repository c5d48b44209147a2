import { Injectable } from '@nestjs/common';

/** The items every agenda of a panel starts with. */
@Injectable()
export class StandingItemsService {}
