/** What Word puts on the clipboard, in the shapes it has: made for the tests, in words of their own. */

const HEAD =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head><body>';

/** A paragraph of a list: the label stands in a part that Word ignores when it reads it again. */
export function wordEntry(label: string, text: string, level = 1): string {
  return `<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='mso-bidi-font-family:Arial'><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>${text}<o:p></o:p></p>`;
}

export function wordParagraph(text: string): string {
  return `<p class=MsoNormal><span lang=EN-GB style='font-size:11.0pt'>${text}<o:p></o:p></span></p>`;
}

export function wordPage(...paragraphs: readonly string[]): string {
  return `${HEAD}<!--StartFragment-->${paragraphs.join('\n\n')}<!--EndFragment--></body></html>`;
}
