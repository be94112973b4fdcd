/** The source file in which weights are committed. */
export function weightsFile(lines: string): string {
  return `// Made by "npm run train:kinds" from the development half of provider-kind-labels.csv: supplier names and labels of the
// 3SC project, University of Plymouth (MIT Licence), and of public bodies (Open Government Licence v3.0).
// A line is a feature of a name (words, pairs of words, beginnings "care-" and ends "-ical" of words, first "^" and last
// "$" word, lists and forms "#") and its weight, in twentieths, for each kind in the order of PROVIDER_KINDS.
export const NAME_WEIGHTS = \`
${lines.replaceAll('`', '')}
\`
`
}
