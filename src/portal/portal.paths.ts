/** Every address of the public side. A publication's own address is stored with it, without the leading slash. */
export const paths = {
  home: () => '/',
  meetings: () => '/meetings',
  pastMeetings: () => '/meetings?when=past',
  months: () => '/meetings/months',
  month: (month: string) => `/meetings/months/${month}`,
  /** Files for people’s own calendars. */
  calendar: () => '/meetings.ics',
  calendarOf: (panel: string) => `/panels/${panel}/meetings.ics`,
  panels: () => '/panels',
  panel: (panel: string) => `/panels/${panel}`,
  /** The version in force. */
  termsOfReference: (panel: string) => `/panels/${panel}/terms-of-reference`,
  /** The champions of a panel and whom it appoints to outside bodies. */
  champions: (panel: string) => `/panels/${panel}/champions`,
  /** What a panel recommended to other bodies. */
  recommendations: (panel: string) => `/panels/${panel}/recommendations`,
  councillors: () => '/councillors',
  councillor: (slug: string) => `/councillors/${slug}`,
  published: (address: string) => `/${address}`,
  minutes: (address: string) => `/${address}/minutes`,
  file: (address: string, name: string) => `/${address}/${name}`,
  /** `page` is the printed number; each numbered page of a pack has a destination of that name. */
  packPage: (address: string, page: number) => `/${address}/public-pack.pdf#p${page}`,
};

/** The address under which a panel, one of its meetings, or a version of its terms of reference is published. */
export const addresses = {
  panel: (panel: string) => `panels/${panel}`,
  termsOf: (panel: string) => `panels/${panel}/terms-of-reference/`,
  champions: (panel: string) => `panels/${panel}/champions`,
  recommendations: (panel: string) => `panels/${panel}/recommendations`,
  meetingsOf: (panel: string) => `panels/${panel}/meetings/`,
  meeting: (panel: string, meeting: string) => `panels/${panel}/meetings/${meeting}`,
};
