import type { CodeList } from './code-list.js'

/** In which part somebody may do something. */
export type Doer = 'VISITOR' | 'PERSON' | 'PUBLISHER' | 'COMMISSIONER' | 'EDITOR' | 'ADMINISTRATOR'

/** The parts, from the least to the most trusted. */
export const DOERS: CodeList<Doer> = {
  VISITOR: { label: 'Visitor', definition: 'Anybody, without an account.' },
  PERSON: { label: 'Person', definition: 'Anybody who is signed in, about what is their own.' },
  PUBLISHER: {
    label: 'Publisher',
    definition: 'A person who acts for a provider, about that organisation only.',
  },
  COMMISSIONER: {
    label: 'Commissioner',
    definition: 'A person who acts for a commissioner, about that organisation only.',
  },
  EDITOR: { label: 'Editor', definition: 'A person of the register who decides what comes to the desk.' },
  ADMINISTRATOR: {
    label: 'Administrator',
    definition: 'A person of the register who appoints and dismisses editors and administrators.',
  },
}

/** The parts that belong to one organisation. */
export type MemberRole = Extract<Doer, 'PUBLISHER' | 'COMMISSIONER'>
export const MEMBER_ROLES: readonly MemberRole[] = ['PUBLISHER', 'COMMISSIONER']

/** The parts that belong to the register itself. */
export type StaffRole = Extract<Doer, 'EDITOR' | 'ADMINISTRATOR'>
export const STAFF_ROLES: readonly StaffRole[] = ['EDITOR', 'ADMINISTRATOR']
