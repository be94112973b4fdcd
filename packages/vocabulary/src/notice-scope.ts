import type { CodeList } from './code-list.js'

export type NoticeScope = 'HEALTH_SERVICE' | 'SOCIAL_CARE' | 'NOT_HEALTH' | 'UNCLEAR'

/** Whether a notice is about health services. */
export const NOTICE_SCOPES: CodeList<NoticeScope> = {
  HEALTH_SERVICE: {
    label: 'Health service',
    definition: 'Care or public-health services to people, or the notice itself claims the Provider Selection Regime.',
  },
  SOCIAL_CARE: {
    label: 'Social care',
    definition: 'Social work and care services in the wide sense of CPV group 853.',
  },
  NOT_HEALTH: {
    label: 'Not health',
    definition: 'Goods, works, IT, research, audit, training, education or consultancy, even under a health code.',
  },
  UNCLEAR: { label: 'Unclear', definition: 'It cannot be told from the notice.' },
}
