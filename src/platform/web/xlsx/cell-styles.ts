/** The looks of cells, by their place in the workbook's list of them (ECMA-376, part 1, 18.8). */
export const CELL_STYLES = { text: 1, heading: 2, number: 3, day: 4 } as const;

/** `24 October 2017`, which nobody reads the American way round. */
const DAY_FORMAT = 164;
const TOP = 'applyAlignment="1"><alignment vertical="top"';
const LOOKS = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" ${TOP} wrapText="1"/></xf>`,
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" ${TOP} wrapText="1"/></xf>`,
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" ${TOP}/></xf>`,
  `<xf numFmtId="${DAY_FORMAT}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" ${TOP} horizontal="left"/></xf>`,
];
const FONT = '<sz val="11"/><name val="Calibri"/><family val="2"/>';

export const STYLES_XML = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<numFmts count="1"><numFmt numFmtId="${DAY_FORMAT}" formatCode="d\\ mmmm\\ yyyy"/></numFmts>`,
  `<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${LOOKS.length}">${LOOKS.join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');
