import { realNotices } from '/work/main/tests/score/real-notices.js'
import { readNotice } from '@openward/award-routes/read-notice'
import { contributionOf } from '@openward/award-routes/notice-contribution'
const all = realNotices('find-a-tender').map((n) => n.facts)
for (let i = 0; i < 3; i++) for (const f of all) readNotice({ ...f })
for (let k = 0; k < 4; k++) {
  let c = process.cpuUsage(); for (const f of all) readNotice({ ...f }); let d = process.cpuUsage(c); const a = (d.user + d.system) / all.length
  c = process.cpuUsage(); for (const f of all) { const g = { ...f }; contributionOf(g, readNotice(g)) } d = process.cpuUsage(c)
  console.log('cpu µs: read', a.toFixed(0), 'read+contribution', ((d.user + d.system) / all.length).toFixed(0))
}
