import { Injectable } from '@nestjs/common';

/** The council's panels and their settings. */
@Injectable()
export class PanelsService {}
