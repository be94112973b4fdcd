import { MEMBER_ROLES } from '@openward/vocabulary/doer'
import { doMyAct } from '../../acts/do-act'
import { formText } from '../../acts/form-text'
import { refuse, type Refusal } from '../../acts/refusal'
import type { Access } from '../../api/send-question'
import type { ClaimOrganisationMutation, ClaimOrganisationMutationVariables } from '../../generated/operations'
import { claimOrganisationAct } from './acts'
import { uploadProof } from './upload-proof'

const MOST_DOCUMENTS = 5

/** Uploads the documents of the form one by one, then claims; what stands against it is null where all was done. */
export async function claimFromForm(access: Access, form: FormData): Promise<Refusal | null> {
  const statement = formText(form, 'statement')
  // A field in which nothing was chosen sends an empty file.
  const files = form.getAll('documents').filter((file): file is File => file instanceof File && file.size > 0)
  const role = MEMBER_ROLES.find((known) => known === formText(form, 'role'))
  if (role === undefined) return refuse('role', 'must be chosen.')
  if (files.length > MOST_DOCUMENTS) return refuse('documents', `can be ${String(MOST_DOCUMENTS)} at most.`)
  // Said before documents are taken that no claim would name.
  if (statement.trim().length < 20) return refuse('statement', 'needs at least 20 characters.')
  const proofs: string[] = []
  for (const file of files) {
    const { id, refusal } = await uploadProof(access, file)
    if (refusal !== null) return refusal
    proofs.push(id)
  }
  const { refusal } = await doMyAct<ClaimOrganisationMutation, ClaimOrganisationMutationVariables>(
    access,
    form,
    claimOrganisationAct,
    { organisation: formText(form, 'organisation'), role, statement, proofs },
  )
  return refusal
}
