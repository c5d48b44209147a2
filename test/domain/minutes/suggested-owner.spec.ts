import { describe, expect, it } from '@jest/globals';
import { suggestOwner } from '../../../src/domain/minutes/suggested-owner.js';

describe('a clause', () => {
  it.each([
    ['That the Head of Service be asked to report on waiting times.', 'the Head of Service'],
    ['That officers be asked to circulate the figures.', 'officers'],
    ['Officers to circulate the dates.', 'officers'],
    ['That the Chair write to the Secretary of State.', 'the Chair'],
    [
      'That the Strategic Director for Children and Young People’s Services provide a breakdown.',
      'the Strategic Director for Children and Young People’s Services',
    ],
    ['That a briefing be prepared by the Service Manager.', 'the Service Manager'],
    ['That authority be delegated to the Director of Finance to sign.', 'the Director of Finance'],
    ['That the Monitoring Officer be authorised to make the changes.', 'the Monitoring Officer'],
    ['That Councillor M. Elliott be invited to join a visit.', 'Councillor M. Elliott'],
    ['That Councillor Watson raise this with Human Resources.', 'Councillor Watson'],
    ['That the Virtual Headteacher bring the figures to the next meeting.', 'the Virtual Headteacher'],
    ['That the Vice-Chair attend, and the Chief Executive be asked to reply.', 'the Vice-Chair'],
  ])('%j charges %s', (text, owner) => {
    expect(suggestOwner(text)).toBe(owner);
  });

  it.each([
    ['That the report be received and the contents noted.'],
    ['That Councillor Cusworth be appointed as Vice-Chair of the Panel.'],
    ['That a letter be sent to the Chief Executive.'],
    ['That arrangements be made for Councillor M. Elliott to be included in a visit.'],
    ['That the champions be circulated to the Care Leavers Forum.'],
    [''],
  ])('%j charges nobody', (text) => {
    expect(suggestOwner(text)).toBeNull();
  });
});
