import { Injectable } from '@nestjs/common';
import { Bell } from '../jobs/bell.js';

/** Rings when a mail was queued here. */
@Injectable()
export class MailBell extends Bell {}
