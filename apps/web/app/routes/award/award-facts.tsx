import { Fact, Facts, NotStated } from '../../components/facts'
import { LevelMark } from '../../components/level'
import { Term } from '../../components/term'
import type { AwardPage, PrintedParty } from './presenter'

/** What stands beside the story: value with its basis, parties, law, days. */
export function AwardFacts({ page }: { readonly page: AwardPage }) {
  return (
    <Facts>
      <Fact name="Value">
        {page.value === null ? (
          <NotStated />
        ) : (
          <>
            <span className="amount">{page.value.amount}</span>
            <p className="small">{page.value.basis}</p>
          </>
        )}
        {page.otherValues.map((value) => (
          <p key={`${value.amount} ${value.basis}`} className="small">
            Also given: {value.amount} as {value.basis}
          </p>
        ))}
      </Fact>
      <Fact name={page.providers.length > 1 ? 'Providers' : 'Provider'}>
        <Parties parties={page.providers} />
        {page.moreProviders === null ? null : <p>{page.moreProviders}</p>}
      </Fact>
      <Fact name={page.commissioners.length > 1 ? 'Commissioners' : 'Commissioner'}>
        <Parties parties={page.commissioners} />
      </Fact>
      <Fact name="Integrated care system">
        {page.system === null ? <NotStated>Not known</NotStated> : <a href={page.system.href}>{page.system.label}</a>}
      </Fact>
      <Fact name="Award route">
        <Term term={page.route} />
      </Fact>
      <Fact name="Competition">
        <LevelMark level={page.level}>{page.levelTerm.label}</LevelMark>
        <p className="small">{page.levelTerm.meaning}</p>
      </Fact>
      <Fact name="Law">
        <Term term={page.regime} />
      </Fact>
      {page.days.map(({ name, day }) => (
        <Fact key={name} name={name}>
          {day ?? <NotStated />}
        </Fact>
      ))}
      <Fact name="Scope">{page.scope}</Fact>
    </Facts>
  )
}

function Parties({ parties }: { readonly parties: readonly PrintedParty[] }) {
  if (parties.length === 0) return <NotStated>Not named</NotStated>
  return (
    <>
      {parties.map((party, index) => (
        <p key={`${party.link.href} ${index}`}>
          <a href={party.link.href}>{party.link.label}</a>
          <br />
          <span className="small">{party.note}</span>
        </p>
      ))}
    </>
  )
}
