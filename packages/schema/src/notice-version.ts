import type { NoticeChange as Change } from '@openward/registry/read/notice-changes'
import { findNoticeChanges } from '@openward/registry/read/notice-changes'
import type { NoticeVersionRow } from '@openward/registry/read/notice-versions'
import { findNoticeContents, versionKey } from '@openward/registry/read/notice-versions'
import { builder } from './builder.js'
import { masked } from './masked.js'

const NoticeChange = builder.objectRef<Change>('NoticeChange').implement({
  description: 'A text or value that differs between two versions of a notice.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'JSON Pointer (RFC 6901) into the release.' }),
    before: t.string({
      nullable: true,
      description: 'What stood there before, without personal data; null where there was nothing.',
      resolve: ({ before }) => masked(before),
    }),
    after: t.string({
      nullable: true,
      description: 'What stands there in this version, without personal data; null where there is nothing any more.',
      resolve: ({ after }) => masked(after),
    }),
  }),
})

export const NoticeVersion = builder.objectRef<NoticeVersionRow>('NoticeVersion').implement({
  description: 'One state of a notice. No state is ever overwritten.',
  fields: (t) => ({
    contentHash: t.exposeString('contentHash', {
      description: 'SHA-256 of its content in canonical form, hexadecimal.',
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was published; null where the notice does not say.',
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When the register came to know it.' }),
    sourceSha256: t.exposeString('sourceSha256', {
      description: 'SHA-256 of the bytes of the file that brought it, hexadecimal.',
    }),
    pointer: t.exposeString('pointer', {
      description:
        'JSON Pointer (RFC 6901) of the release in that file; `line 12` for the row of a table that begins there.',
    }),
    changes: t.field({
      type: [NoticeChange],
      description: 'What differs from the version before; empty for the first one.',
      resolve: async ({ noticeKey, contentHash, previousHash }, _args, context) => {
        if (previousHash === null) return []
        const [before, after] = await Promise.all([
          context.load(findNoticeContents, versionKey(noticeKey, previousHash)),
          context.load(findNoticeContents, versionKey(noticeKey, contentHash)),
        ])
        return before === null || after === null ? [] : findNoticeChanges(before.facts, after.facts)
      },
    }),
  }),
})
