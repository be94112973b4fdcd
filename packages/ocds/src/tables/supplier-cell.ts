/** A provider as the suppliers' column of the Contracts Finder export writes it. */
export interface SupplierCell {
  readonly name: string
  readonly address: string | null
  readonly referenceType: string
  readonly referenceNumber: string
  readonly smallOrMedium: boolean | null
  readonly voluntaryOrSocialEnterprise: boolean | null
}

/**
 * The providers in `[name|address|type|number|Yes|No][…]`. Names hold brackets and addresses bars, so each is read from
 * its end, which is certain. Null where one does not have all its parts.
 */
export function suppliersIn(cell: string): SupplierCell[] | null {
  const trimmed = cell.trim()
  if (!trimmed.startsWith('[') || !trimmed.endsWith(']')) return null
  const pieces = trimmed.slice(1, -1).split(/(?<=\|(?:Yes|No))\][\s,]*\[/i)
  const suppliers = pieces.flatMap((piece): SupplierCell[] => {
    const parts = piece.split('|')
    if (parts.length < 6) return []
    const [type = '', number = '', small = '', voluntary = ''] = parts.slice(-4).map((part) => part.trim())
    const address = parts.slice(1, -4).join('|').trim()
    return [
      {
        name: parts[0]?.trim() ?? '',
        address: address === '' || address === 'null' ? null : address,
        referenceType: type,
        referenceNumber: number,
        smallOrMedium: yesOrNo(small),
        voluntaryOrSocialEnterprise: yesOrNo(voluntary),
      },
    ]
  })
  return suppliers.length === pieces.length ? suppliers : null
}

function yesOrNo(text: string): boolean | null {
  return { yes: true, no: false }[text.toLowerCase()] ?? null
}
