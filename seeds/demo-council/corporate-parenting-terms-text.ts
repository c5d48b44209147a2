/**
 * The panel's terms of reference before and after the amendments of August 2017. What each section is about, its labels
 * and the number written “10..” are those of the real ones; the words are the demo's own.
 */

/** As it stood until the amendments. */
export const TERMS_BEFORE = `CORPORATE PARENTING PANEL TERMS OF REFERENCE

1. Our Commitment to Children and Young People in care:

The council wants a good life for everybody who lives here. For children it wants good chances to learn, and good health. Members of the panel see to it that children in care are looked after, taught and given chances as if they were the members’ own.

2. Purpose:

- i) To lead, for the council and its partners, so that every service for children and young people in care and care leavers is scrutinised, and meets high standards and the law.
- ii) To raise what children and young people in care hope for and achieve, and to narrow the gap between them and their peers.
- iii) To see that children in care are protected, and grow up as healthy citizens who take part in their community.
- iv) To see that all elected members know their duties as corporate parents, and that all services of the council heed the needs of children in care.

3. Functions of the Panel:

- i) To receive the reports that the law asks for on adoption, fostering, commissioning, services for looked after children, children’s homes and the virtual school, and to recommend changes.
- ii) To see that corporate parenting is part of the council’s plans, policies and strategies, and to review how complaints of looked after children are answered.
- iii) To make members’ role as corporate parents known in the council and beyond it.
- iv) To make the needs of looked after children and care leavers known, and to celebrate what they achieve.
- v) To see that leisure, culture, further education and jobs are offered to looked after children and care leavers, and taken up.
- vi) To see that the views of children and young people are heard at the panel.
- vii) To meet children and young people in care, frontline staff and foster carers.
- viii) To watch over support, training and clear expectations for foster carers.
- ix) To appoint elected members who visit children’s homes with the regulation 44 visitor.
- x) To take part in visits to placements outside the authority.
- xi) To visit teams and services for looked after children, and learn how they work.
- xii) To appoint elected members as champions for children in care.

4. Children in Care Council

Representatives of the Children in Care Council contribute to the panel in ways agreed with them.

5. Work Programme

The panel meets every two months. It agrees an outline of its work for the year, and reviews it at each meeting. It may ask for reports on matters of its own choice, or on the advice of the lead officer.

6. Performance Monitoring

The panel monitors outcomes for children in care and care leavers. It agrees which data it sees at each meeting, and has more detailed reports on:

- Whether placements are stable
- Independent reviews of care
- How services perform that are regulated:
 - Adoption and support for it
 - Fostering
 - Children’s homes
- Services for care leavers, with their homes, education, jobs and training
- The health of children in care
- How children in care do at school

7. Membership of the Panel

The panel has a standing membership, so that its work goes on from meeting to meeting. Other councillors are invited under a standing item.

The standing membership is up to 10 councillors, and is reviewed every year.

The Advisory Lead Member chairs the panel.

A foster carer and representatives of the Children in Care Council are members as well.

8. Officer support

- The Director of Children’s Services sees that the panel has the officers it needs.
- The Assistant Director is the lead officer for the panel, with the heads of the services for looked after children, leaving care, adoption and fostering, the Head of the Virtual School and the Children’s Rights lead.
- Democratic Services arrange the meetings and advise on the constitution.

9. Training

Training for members of the panel is commissioned as they need it.

10.. Frequency of meetings:

The panel meets every two months. A meeting to set the agenda comes first.

11. Reporting Mechanisms:

The panel reports every six months to the Local Safeguarding Children Board, the scrutiny panel concerned, the Health and Wellbeing Board and the Children’s Trust.`;

export interface RevisedSection {
  readonly section: number;
  readonly heading: string;
  /** What is put in the place of words of the text before. */
  readonly changes: readonly (readonly [before: string, after: string])[];
  /** As minute 20 of 22 August 2017 proposes them. */
  readonly amendments: readonly (readonly [citation: string, wording: string])[];
}

const CHAMPIONS = `To appoint elected members as champions for children in care, in these strands:
 - *Housing – Councillor Watson*
 - *Employment and training – Councillor M. Elliott*
 - *Health, mental health too – Councillor J. Elliot*
 - *Education, and the way to university – Councillor Watson*
 - *Finding and keeping foster carers – Councillor Cusworth*
 - *Response to those who go missing – Councillor Clark*`;

export const REVISED_SECTIONS: readonly RevisedSection[] = [
  {
    section: 2,
    heading: 'Purpose:',
    changes: [
      ['what children and young people in care hope', 'what children and young people in care and care leavers hope'],
    ],
    amendments: [['2(ii)', 'Include “care leavers”']],
  },
  {
    section: 3,
    heading: 'Functions of the Panel:',
    changes: [
      ['with the regulation 44 visitor.', 'with the regulation 44 visitor, where appropriate.'],
      ['To appoint elected members as champions for children in care.', CHAMPIONS],
    ],
    amendments: [
      ['3(ix)', 'Include “where appropriate” at the end'],
      ['3(xii)', 'Name the champions who are appointed'],
    ],
  },
  {
    section: 4,
    heading: 'Children in Care Council',
    changes: [
      ['Children in Care Council contribute', 'Children in Care Council and the Care Leavers’ Forum contribute'],
    ],
    amendments: [['4', 'Include the Care Leavers’ Forum after the Children in Care Council']],
  },
  {
    section: 7,
    heading: 'Membership of the Panel',
    changes: [
      [
        'under a standing item.',
        'under a standing item.\n\nKey partners are members: a senior local police officer, the Virtual Head Teacher, a representative of Housing and the designated Health lead.',
      ],
      ['chairs the panel.', 'chairs the panel.\n\nThe panel has nominated Councillor Cusworth as its vice-chair.'],
    ],
    amendments: [
      ['7', 'Appoint Councillor Cusworth as Vice-Chair'],
      ['7', 'Include key partners among the members'],
    ],
  },
  {
    section: 8,
    heading: 'Officer support',
    changes: [
      ['The Director of', 'The Strategic Director of'],
      ['The Assistant Director is', 'The Assistant Deputy Director, Children and Young People’s Services, is'],
    ],
    amendments: [
      ['8', 'First bullet point: put “Strategic” in front of Director'],
      ['8', 'Second bullet point: name the Assistant Deputy Director, Children and Young People’s Services'],
    ],
  },
  {
    section: 9,
    heading: 'Training',
    changes: [
      ['as they need it.', 'as they need it.\n\nTotal Respect training is recommended and commissioned for members.'],
    ],
    amendments: [['9', 'Recommend and commission the Total Respect training for members']],
  },
  {
    section: 11,
    heading: 'Reporting Mechanisms:',
    changes: [['the Children’s Trust', 'the Children and Young People’s Partnership']],
    amendments: [['11', 'Rename the Children’s Trust: the Children and Young People’s Partnership']],
  },
];
