import type { CodeEntry, CodeList } from './code-list.js'

export type QualityIssueCode =
  | 'FILE_UNREADABLE'
  | 'JSON_INVALID'
  | 'JSON_TRUNCATED'
  | 'NUMBER_INVALID'
  | 'CHARACTER_NOT_ALLOWED'
  | 'ENCODING_NOT_UTF8'
  | 'OCID_MISSING'
  | 'NOTICE_ID_MISSING'
  | 'ID_UNUSABLE'
  | 'NOTICE_HAS_TWO_CONTENTS'
  | 'DATE_INVALID'
  | 'IDENTIFIER_INVALID'
  | 'VALUE_INVALID'
  | 'MEMBER_OF_WRONG_TYPE'
  | 'RELEASE_TOO_LARGE'
  | 'RELEASE_UNREADABLE'
  | 'RELEASE_NOT_EMBEDDED'
  | 'ROW_OF_WRONG_LENGTH'
  | 'ROW_UNREADABLE'
  | 'CELL_NOT_EXPECTED'
  | 'WRONG_REGISTER'

export interface QualityIssueEntry extends CodeEntry {
  /** How the publisher can mend it. */
  readonly mend: string
  /** True where the release or file was set aside; false where it was recorded with what could be read. */
  readonly setsAside: boolean
}

const issue = (label: string, definition: string, mend: string, setsAside: boolean): QualityIssueEntry => ({
  label,
  definition,
  mend,
  setsAside,
})

/** Problems of source records that the register meets, each with its mend. */
export const QUALITY_ISSUE_CODES: CodeList<QualityIssueCode, QualityIssueEntry> = {
  FILE_UNREADABLE: issue(
    'File cannot be read',
    'The file could not be opened or unpacked.',
    'Check that the file exists, may be read and is complete, then import it again.',
    true,
  ),
  JSON_INVALID: issue(
    'Not valid JSON',
    'The text does not follow the JSON grammar.',
    'Export the file again, or correct it at the position given.',
    true,
  ),
  JSON_TRUNCATED: issue(
    'File ends too early',
    'The JSON stops in the middle; the releases before that point were recorded.',
    'Fetch the file again; its end is missing.',
    true,
  ),
  NUMBER_INVALID: issue(
    'Invalid number',
    'A number cannot be represented (for example 1e9999 or 000); it was read as missing.',
    'Publish the amount as a plain decimal number.',
    false,
  ),
  CHARACTER_NOT_ALLOWED: issue(
    'Character not allowed',
    'A text holds a character that cannot be stored (NUL or half of a surrogate pair); it was shown as �.',
    'Remove the character at its source.',
    false,
  ),
  ENCODING_NOT_UTF8: issue(
    'Not UTF-8',
    'The bytes are not UTF-8; they were read as Windows-1252.',
    'Publish the file in UTF-8.',
    false,
  ),
  OCID_MISSING: issue(
    'No contracting process',
    'The release has no ocid, so it belongs to no process.',
    'Publish the release with its ocid.',
    true,
  ),
  NOTICE_ID_MISSING: issue('No notice identifier', 'The release has no id.', 'Publish the release with its id.', true),
  ID_UNUSABLE: issue(
    'Identifier cannot be used',
    'The ocid or the id of the release holds a control character, or is too long to be a key of the register.',
    'Publish the release with an ocid and an id of at most 400 printable characters.',
    true,
  ),
  NOTICE_HAS_TWO_CONTENTS: issue(
    'One notice, two contents',
    'Two releases bear one id with different content; both are kept as versions.',
    'Give each published change an id of its own.',
    false,
  ),
  DATE_INVALID: issue(
    'Invalid date',
    'A date cannot be read; it was taken as not stated.',
    'Publish dates as ISO 8601.',
    false,
  ),
  IDENTIFIER_INVALID: issue(
    'Invalid identifier',
    'An identifier does not have the form of its register; it is kept as given and not used for matching.',
    'Correct the identifier.',
    false,
  ),
  VALUE_INVALID: issue(
    'Invalid value',
    'An amount is not a number, or is larger than any sum of money; it was taken as not stated.',
    'Publish the amount as a plain decimal number.',
    false,
  ),
  MEMBER_OF_WRONG_TYPE: issue(
    'Member of the wrong type',
    'A member of the release does not have the type that OCDS gives it; what could be read of it was read.',
    'Publish the member with the type that the OCDS schema gives.',
    false,
  ),
  RELEASE_TOO_LARGE: issue(
    'Release too large',
    'A single release is larger than the register reads.',
    'Split the release or remove embedded documents.',
    true,
  ),
  RELEASE_UNREADABLE: issue(
    'Release cannot be read',
    'The release does not have the shape of an OCDS release.',
    'Publish a release package, a record package or one release a line.',
    true,
  ),
  RELEASE_NOT_EMBEDDED: issue(
    'Release only linked to',
    'A record links to a release that stands elsewhere; nothing is fetched, so it was not recorded.',
    'Import the release that the link leads to, or a record that holds its releases.',
    true,
  ),
  ROW_OF_WRONG_LENGTH: issue(
    'Row with missing or surplus cells',
    'A row of a table has more or fewer cells than the table has columns, so that nobody knows what stands in which.',
    'Put cells that hold commas between quotation marks, and give every column its cell.',
    true,
  ),
  ROW_UNREADABLE: issue(
    'Row cannot be read',
    'The quotation marks of a row of a table are broken; reading went on with the next line.',
    'Close every quotation mark, and double those that belong to the text.',
    true,
  ),
  CELL_NOT_EXPECTED: issue(
    'Unexpected cell',
    'A cell of a table holds something else than its column asks for; it was taken as not stated.',
    'Correct the cell at its source.',
    false,
  ),
  WRONG_REGISTER: issue(
    'Belongs to the other register',
    'A made-up release met the register of real notices, or a real one met the made-up register.',
    'Import real notices with `npm start -- --data PATH`, made-up ones only into the made-up register.',
    true,
  ),
}
