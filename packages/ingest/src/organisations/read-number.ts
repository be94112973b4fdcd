import { UnexpectedTable } from './read-table.js'

/** @throws UnexpectedTable where the cell is no whole number */
export function readCount(cell: string, line: number): number {
  return readNumber(cell, line, /^\d{1,9}$/)
}

/** A number from 0 to 1; the same errors. */
export function readShare(cell: string, line: number): number {
  return readNumber(cell, line, /^(?:0(?:\.\d{1,12})?|1(?:\.0{1,12})?)$/)
}

function readNumber(cell: string, line: number, form: RegExp): number {
  if (!form.test(cell)) throw new UnexpectedTable(`line ${String(line)}: "${cell.slice(0, 40)}" is no such number`)
  return Number(cell)
}
