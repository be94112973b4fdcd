import { PictureFigure } from '../components/picture-figure'
import type { PrintedCounts } from './print-award-counts'

/** The picture of counts with what stands outside its shares. */
export function CountsFigure({ counts }: { readonly counts: PrintedCounts }) {
  return (
    <>
      {counts.picture === null ? null : <PictureFigure picture={counts.picture} />}
      {counts.leftOut.length === 0 ? null : <p className="small">Outside the shares: {counts.leftOut.join(', ')}.</p>}
    </>
  )
}
