import type { CodeList } from './code-list.js'

export type ReadingFlag =
  | 'REGIME_DIFFERS_FROM_CLASSIFICATION'
  | 'LETTERS_CONTRADICT'
  | 'PROCESS_NOT_NAMED'
  | 'TEMPLATE_LEFT_IN'
  | 'TEXT_OF_ANOTHER_STAGE'
  | 'VALUE_NOT_STATED'
  | 'VALUE_TEXT_DIFFERS'
  | 'VALUE_IS_CEILING'
  | 'VALUE_OUTLIER'
  | 'SIGNED_BEFORE_INTENTION'
  | 'DATE_IMPLAUSIBLE'
  | 'PLACEHOLDER_LINK'
  | 'SEVERAL_REGIMES'
  | 'AWARD_IN_WORDS_ONLY'
  | 'PROVIDER_NOT_NAMED'
  | 'TEST_NOTICE'

/** What a careful reader should know beside a reading. A flag judges nobody. */
export const READING_FLAGS: CodeList<ReadingFlag> = {
  REGIME_DIFFERS_FROM_CLASSIFICATION: {
    label: 'Regime differs from the classification',
    definition: 'The stated law is not the one that the classification of the service would lead one to expect.',
  },
  LETTERS_CONTRADICT: {
    label: 'Processes contradict',
    definition: 'The notice names more than one process for the same award.',
  },
  PROCESS_NOT_NAMED: {
    label: 'Process not named',
    definition: 'The notice names the Provider Selection Regime but none of its processes.',
  },
  TEMPLATE_LEFT_IN: { label: 'Template text left in', definition: 'Words of a template stand where a fact should be.' },
  TEXT_OF_ANOTHER_STAGE: {
    label: 'Text of another stage',
    definition: 'The notice also holds words of an earlier or later stage.',
  },
  VALUE_NOT_STATED: { label: 'Value not stated', definition: 'No value is given, or a token amount such as 0.01.' },
  VALUE_TEXT_DIFFERS: { label: 'Value in words differs', definition: 'The words give another total than the figures.' },
  VALUE_IS_CEILING: {
    label: 'Value is a ceiling',
    definition: 'The figure is the ceiling of a framework; it stays out of sums.',
  },
  VALUE_OUTLIER: {
    label: 'Very large value',
    definition: 'An amount of 100 million pounds or more; it stays out of headline sums.',
  },
  SIGNED_BEFORE_INTENTION: {
    label: 'Signed before the intention',
    definition: 'The date of signature is earlier than the publication of the intention.',
  },
  DATE_IMPLAUSIBLE: { label: 'Date not plausible', definition: 'A date lies far from the publication.' },
  PLACEHOLDER_LINK: { label: 'Placeholder link', definition: 'A link leads to a notice that cannot exist.' },
  SEVERAL_REGIMES: {
    label: 'Several regimes',
    definition: 'Words of more than one regime stand in the notice outside disclaimers.',
  },
  AWARD_IN_WORDS_ONLY: {
    label: 'Award in words only',
    definition: 'The award stands in the text of a correction, not in the fields of the form.',
  },
  PROVIDER_NOT_NAMED: {
    label: 'Provider not named',
    definition: 'The notice speaks of an award and names no provider.',
  },
  TEST_NOTICE: { label: 'Test notice', definition: 'The notice looks like a test of the publishing system.' },
}
