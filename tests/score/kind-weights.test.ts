import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hasKindLabels, readKindLabels } from './kind-labels.js'
import { trainKindWeights } from './kind-trainer.js'
import { weightsFile } from './kind-weights-file.js'

/** Without the sibling folder of labels this test says that it did not run. */
test.skipIf(!hasKindLabels)('the committed weights are made again to the letter from the development half', () => {
  const committed = readFileSync(new URL('../../packages/provider-kinds/src/name-weights.ts', import.meta.url), 'utf8')
  const development = readKindLabels().filter(({ half }) => half === 'DEVELOPMENT')
  expect(weightsFile(trainKindWeights(development))).toBe(committed)
})
