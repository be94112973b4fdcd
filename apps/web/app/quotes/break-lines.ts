/** Some publishing systems write line breaks as `<br/>` into plain text. They are printed as line breaks. */
export function breakLines(text: string): string {
  return text.replaceAll(/<br ?\/?>/gi, '\n')
}
