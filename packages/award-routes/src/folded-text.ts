const dashes = /[\u2010-\u2015\u2212\u00ad]/g
const apostrophes = /[\u2018\u2019\u201a\u201b\u2032\u00b4]/g
const quotationMarks = /[\u201c-\u201f\u00ab\u00bb]/g
const blanks = /[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff\t\r\n\f\v]/g
const markup = /<\/?[a-z][^<>]{0,200}>|&(?:[a-z]{2,8}|#\d{1,5}|#x[0-9a-f]{1,5});/g
const beyondPlain = /[^ -~]|<|&/
const beyondAscii = /[^\0-\x7f]/

/** Line breaks of which a source lost the backslashes: "services.rnrnThe". */
const lostBreaks = /rnrn|(?<=[a-z0-9.,:;!?)\]])rn(?=[A-Z][a-z ])|(?<=[.,:;!?)\]])rn(?=\s)/g

/**
 * A text in the form in which rules read it: lower case, one kind of dash, quote and blank, markup as blanks. It has
 * exactly as many characters as the original, so that the place of a match is the place of the quoted words.
 */
export function foldText(received: string): string {
  const text = received.includes('rn') ? received.replace(lostBreaks, (lost) => ' '.repeat(lost.length)) : received
  let folded = text.replaceAll('\u0130', 'i').toLowerCase()
  // Should another letter grow when lower-cased, each character is folded on its own.
  if (folded.length !== text.length) {
    folded = ''
    for (let at = 0; at < text.length; at += 1) {
      const lower = text.charAt(at).toLowerCase()
      folded += lower.length === 1 ? lower : text.charAt(at)
    }
  }
  if (!beyondPlain.test(folded)) return folded
  if (beyondAscii.test(folded)) {
    folded = folded.replace(dashes, '-').replace(apostrophes, "'").replace(quotationMarks, '"')
  }
  folded = folded.replace(blanks, ' ')
  return folded.includes('<') || folded.includes('&')
    ? folded.replace(markup, (found) => ' '.repeat(found.length))
    : folded
}

/** The text with the given stretch turned into blanks, so that every other place stays where it was. */
export function blankOut(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + text.slice(to)
}
