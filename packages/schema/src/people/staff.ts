import { appointStaff, dismissStaff } from '@openward/registry/people/staff'
import { listStaff } from '@openward/registry/read/people/account'
import { builder } from '../builder.js'
import { acting, actField, viewerOf } from './act-field.js'
import { StaffRoleEnum } from './people-code-lists.js'
import { StaffMember } from './people-types.js'

StaffMember.implement({
  description: 'An editor or administrator of the register, as administrators see them.',
  fields: (t) => ({
    person: t.exposeString('personId', { description: 'For `dismissStaff`. Not a global id.' }),
    role: t.expose('role', { type: StaffRoleEnum, description: 'Which of the two.' }),
    since: t.expose('since', { type: 'DateTime', description: 'Since when.' }),
    name: t.exposeString('name', { nullable: true, description: 'How the person is called; null if untold.' }),
    email: t.exposeString('email', { nullable: true, description: 'Their address.' }),
    isMe: t.boolean({
      description: 'Whether it is the one who asks.',
      resolve: ({ personId }, _args, { caller }) => personId === caller?.personId,
    }),
  }),
})

const Staff = builder.objectRef<object>('Staff').implement({
  description: 'The editors and administrators of the register.',
  fields: (t) => ({
    members: t.field({
      type: [StaffMember],
      description: 'By role, then the longest first. A person who is both stands there twice.',
      resolve: (_staff, _args, { snapshot }) => listStaff(snapshot),
    }),
  }),
})

builder.queryField('staff', (t) =>
  t.field({
    type: Staff,
    nullable: true,
    description: 'The editors and administrators; null for all but administrators in a session.',
    resolve: (_root, _args, context) =>
      viewerOf(context).isAdministrator && context.caller?.via === 'SESSION' ? {} : null,
  }),
)

builder.mutationFields((t) => ({
  appointStaff: t.field({
    ...actField('appointStaff'),
    type: Staff,
    args: {
      email: t.arg.string({ required: true, description: 'Of a person who has signed in before.' }),
      role: t.arg({ type: StaffRoleEnum, required: true, description: 'What they become.' }),
      reason: t.arg.string({ required: true, description: 'Why; kept in the list of acts.' }),
    },
    resolve: async (_root, given, context) => {
      await appointStaff(acting(context), given)
      return {}
    },
  }),
  dismissStaff: t.field({
    ...actField('dismissStaff'),
    type: Staff,
    args: {
      person: t.arg.string({ required: true, description: 'The `person` of a StaffMember.' }),
      role: t.arg({ type: StaffRoleEnum, required: true, description: 'What they cease to be.' }),
      reason: t.arg.string({ required: true, description: 'Why; kept in the list of acts.' }),
    },
    resolve: async (_root, given, context) => {
      await dismissStaff(acting(context), given)
      return {}
    },
  }),
}))
