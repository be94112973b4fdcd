import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { hasKindLabels, readKindLabels } from './kind-labels.js'
import { trainKindWeights } from './kind-trainer.js'
import { weightsFile } from './kind-weights-file.js'

/** Makes the weights of provider kinds again from the development half of the labels. */
if (!hasKindLabels)
  console.log(
    'Not run: the labels are not beside the repository (../shared/data/organisations/provider-kind-labels.csv).',
  )
else {
  const text = weightsFile(trainKindWeights(readKindLabels().filter(({ half }) => half === 'DEVELOPMENT')))
  const place = new URL('../../packages/provider-kinds/src/name-weights.ts', import.meta.url)
  writeFileSync(place, text)
  console.log(
    `${fileURLToPath(place)}: ${String(text.split('\n').length)} lines, ${String(Buffer.byteLength(text))} bytes`,
  )
}
