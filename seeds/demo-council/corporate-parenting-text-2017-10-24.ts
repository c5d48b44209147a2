/** What the panel resolved in October is made up, as are the words: the demo goes on where the real papers end. */
export const TEXT_OF_OCTOBER = `
26. MINUTES AND MATTERS ARISING FROM THE MEETING HELD ON 22 AUGUST 2017

Resolved:- That the minutes of the meeting held on 22nd August, 2017 be approved as a correct record.

27. CORPORATE PARENTING PANEL REVISED TERMS OF REFERENCE

Members thanked those who had worked their changes in.

Resolved:- (1) That the revised terms of reference be approved.

(2) That the revised terms of reference be submitted to Council for final sign off by 31st January, 2018.

28. LOOKED AFTER CHILDREN PROMISES

Terri Roche, Director of Public Health, went through the promises, and said which of them are kept and which are not yet.

Resolved:- (1) That the report be received and the contents noted.

(2) That the Director of Public Health be asked to report on the promises about health in six months’ time.

29. LACC CPP UPDATE JULY TO SEPTEMBER 2017

Resolved:- That the update be received and the contents noted.

30. CORPORATE PARENTING PERFORMANCE - SEPTEMBER 2017

Members asked why fewer health assessments were on time than in June.

Resolved:- (1) That the report and its data be received and noted.

(2) That the Performance Assurance Manager be asked to write to members about late health assessments by 30th November, 2017.

31. LAC EDUCATIONAL OUTCOMES/VIRTUAL HEAD TEACHER

Resolved:- That the report be received and the contents noted.

32. SOUTH YORKSHIRE REGIONAL ADOPTION AGENCY UPDATE

Resolved:- That an update be submitted to the next meeting of the panel.

33. RELAUNCH OF THE LAC COUNCIL CAMPAIGN - “THIS IS NOT A SUITCASE”

Resolved:- That the campaign be supported.

34. SPECIAL LEAVE PROVISION FOR FOSTER CARERS/ADOPTERS

Resolved:- That the provision be recommended to Cabinet for approval.

35. EXCLUSION OF THE PRESS AND PUBLIC

Resolved:- That, under Section 100(A)(4) of the Local Government Act 1972, the press and public be excluded for Minute No. 36, as exempt information of paragraph 3 of Part 1 of Schedule 12A is likely to be disclosed.

36. FOSTERING CARER RECRUITMENT

Members compared what the council and agencies pay, and agreed how far the council should go.

Resolved:- That the Service Manager, Fostering be asked to work out the new payments, and to report on them by 16th February, 2018.

37. DATE AND TIME OF THE NEXT MEETINGS

Resolved:- That the next meeting be held on Tuesday, 19th December, 2017 at 5.00 p.m.
`.trim();

export const LABELS_OF_OCTOBER = { '': 'Report on the recruitment of foster carers' };
