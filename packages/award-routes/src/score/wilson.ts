/** The 95 % Wilson interval of a share, as fractions; null where nothing was counted. */
export function wilsonInterval(right: number, counted: number): readonly [number, number] | null {
  if (counted === 0) return null
  const z = 1.959964
  const share = right / counted
  const scale = 1 + z ** 2 / counted
  const middle = (share + z ** 2 / (2 * counted)) / scale
  const half = (z * Math.sqrt((share * (1 - share)) / counted + z ** 2 / (4 * counted ** 2))) / scale
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}
