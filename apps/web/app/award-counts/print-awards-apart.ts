import { printCount, printCounted } from '../print/print-count'

/**
 * Awards with the admissions to frameworks that the register keeps beside them, told apart: an admission gives no
 * service to anybody.
 *
 * @param recorded how many entries there are, admissions among them
 * @param what of which kind they are, with a space before: " of health services in England"
 */
export function printAwardsApart(recorded: number, admissions: number, what = ''): string {
  const awards = recorded - admissions
  if (admissions === 0) return `${printCounted(awards, 'award')}${what}`
  const admitted =
    admissions === 1
      ? '1 admission to a framework, which is not an award of a service'
      : `${printCount(admissions)} admissions to frameworks, which are not awards of a service`
  return awards === 0 ? `no award${what}, but ${admitted}` : `${printCounted(awards, 'award')}${what}, and ${admitted}`
}
