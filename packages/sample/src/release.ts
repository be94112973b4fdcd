/** A release of the Open Contracting Data Standard, as loosely as the sources write it. */
export interface Release {
  readonly ocid: string
  readonly id: string
  readonly date: string
  readonly tag: readonly string[]
  readonly [field: string]: unknown
}

/** A release package as the interfaces of the sources answer. */
export interface ReleasePackage {
  readonly uri: string
  readonly version: string
  readonly extensions: readonly string[]
  readonly publishedDate: string
  readonly publisher: { readonly name: string; readonly uri: string }
  readonly license: string
  readonly publicationPolicy: string
  readonly releases: readonly Release[]
  /** Absent on the last page of a window. */
  readonly links?: { readonly next: string }
}
