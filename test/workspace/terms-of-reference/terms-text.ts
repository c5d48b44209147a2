/** A panel's terms of reference as clerks paste them: romans, a letter beneath one, and a number that is odd. */
export const TERMS_TEXT = `HARBOUR PANEL TERMS OF REFERENCE

1. Purpose:

- i) To lead.
- ii) To raise the hopes of children in care:
  - (a) at school
  - (b) at home

2. Membership

Ten members.

3.. Frequency of meetings:

Every two months.`;
