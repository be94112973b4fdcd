import { index, prefix, route, type RouteConfig } from '@react-router/dev/routes'

/** Every address of the site. A folder holds what one page asks, how it prints the answer, and the page. */
export default [
  index('routes/home/route.tsx'),
  ...prefix('awards', [index('routes/awards/route.tsx'), route(':id', 'routes/award/route.tsx')]),
  ...prefix('providers', [index('routes/providers/route.tsx'), route(':id', 'routes/provider/route.tsx')]),
  ...prefix('commissioners', [index('routes/commissioners/route.tsx'), route(':id', 'routes/commissioner/route.tsx')]),
  route('systems', 'routes/systems/route.tsx'),
  ...prefix('annual-summaries', [
    index('routes/annual-summaries/route.tsx'),
    route(':id', 'routes/annual-summary/route.tsx'),
  ]),
  route('expected-notices', 'routes/expected-notices/route.tsx'),
  route('notices/:source/:noticeId', 'routes/notice/route.tsx'),
  route('processes/:ocid', 'routes/contracting-process/route.tsx'),
  route('quality-issues', 'routes/quality-issues/route.tsx'),
  route('about', 'routes/about/route.tsx'),
  ...prefix('award-routes', [index('routes/award-routes/route.tsx'), route(':rule', 'routes/award-rule/route.tsx')]),
  ...prefix('regimes', [index('routes/regimes/route.tsx'), route(':regime', 'routes/regime/route.tsx')]),
  route('how-good-is-our-reading', 'routes/reading-score/route.tsx'),
  route('words', 'routes/words/route.tsx'),
  ...prefix('sign-in', [
    index('routes/sign-in/route.tsx'),
    route('sent', 'routes/sign-in-sent/route.tsx'),
    route('link', 'routes/sign-in-link/route.tsx'),
  ]),
  route('sign-out', 'routes/sign-out/route.ts'),
  route('passkey-options/:use', 'routes/passkey-options/route.ts'),
  ...prefix('account', [
    index('routes/account/route.tsx'),
    route('tokens', 'routes/api-tokens/route.tsx'),
    route('acts', 'routes/account-acts/route.tsx'),
    route('copy', 'routes/account-copy/route.ts'),
    route('invitations', 'routes/invitations/route.tsx'),
    ...prefix('organisations', [
      index('routes/organisations/route.tsx'),
      route('claim', 'routes/claim/route.tsx'),
      route('members', 'routes/members/route.tsx'),
    ]),
  ]),
  ...prefix('desk', [index('routes/desk/route.tsx'), route(':id', 'routes/desk-item/route.tsx')]),
  ...prefix('statements', [
    route('place', 'routes/place-statement/route.tsx'),
    route(':id', 'routes/statement/route.tsx'),
  ]),
  route('proofs/:id', 'routes/proof/route.ts'),
  route('who-may-do-what', 'routes/who-may-do-what/route.tsx'),
  route('personal-data', 'routes/personal-data/route.tsx'),
  route('development/outbox', 'routes/development-outbox/route.tsx'),
  route('robots.txt', 'routes/robots/route.ts'),
  route('*', 'routes/not-found/route.tsx'),
] satisfies RouteConfig
