import { Injectable } from '@nestjs/common';
import { Bell } from './bell.js';

/** Rings when a job was ordered here. */
@Injectable()
export class JobBell extends Bell {}
