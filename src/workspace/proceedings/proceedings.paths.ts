const of = (meetingId: string) => `/workspace/meetings/${meetingId}`;

/** Every address of what is recorded of a meeting beside its minutes. */
export const proceedingsPaths = {
  attendance: (meetingId: string) => `${of(meetingId)}/attendance`,
  /** Begins the sheet. */
  sheet: (meetingId: string) => `${of(meetingId)}/attendance/sheet`,
  seats: (meetingId: string) => `${of(meetingId)}/attendance/seats`,
  others: (meetingId: string) => `${of(meetingId)}/attendance/others`,
  line: (meetingId: string, lineId: string) => `${of(meetingId)}/attendance/lines/${lineId}`,
  lineRemoval: (meetingId: string, lineId: string) => `${of(meetingId)}/attendance/lines/${lineId}/removal`,
  head: (meetingId: string) => `${of(meetingId)}/attendance/head`,
  presiding: (meetingId: string) => `${of(meetingId)}/presiding`,
  declarations: (meetingId: string) => `${of(meetingId)}/declarations`,
  newDeclaration: (meetingId: string) => `${of(meetingId)}/declarations/new`,
  declaration: (meetingId: string, id: string) => `${of(meetingId)}/declarations/${id}`,
  declarationRemoval: (meetingId: string, id: string) => `${of(meetingId)}/declarations/${id}/removal`,
  privateBusiness: (meetingId: string) => `${of(meetingId)}/private-business`,
  privateEntry: (meetingId: string, entryId: string) => `${of(meetingId)}/private-business/${entryId}`,
  holding: (meetingId: string) => `${of(meetingId)}/holding`,
  holdingRemoval: (meetingId: string) => `${of(meetingId)}/holding/removal`,
  apologies: (meetingId: string) => `${of(meetingId)}/apologies`,
  apologiesWithdrawal: (meetingId: string) => `${of(meetingId)}/apologies/withdrawal`,
};
