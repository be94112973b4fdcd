/**
 * A path of this site as it was asked for, so that nobody is led elsewhere; null for anything else. Two slashes, or a
 * backslash that browsers read as one, would begin the name of another host.
 */
export function localPath(text: string | null): string | null {
  return text !== null && text.length <= 500 && /^\/(?![/\\])[\x21-\x7e]*$/.test(text) && !text.includes('\\')
    ? text
    : null
}
