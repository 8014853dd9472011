import { readCoAuthorForm } from '@/contests/co-author-form'
import { InvitationPage, JoinedPage, LeftPage } from '@/contests/components/InvitationPage'
import { getInvited } from '@/contests/entry-queries'
import { type FormAnswer, formActs, formKeys, secretPattern } from '@/contests/form-answer'
import { contestKind } from '@/contests/kind'
import { formPaths, itemPath, prefixes } from '@/shared/paths'
import { SitePage } from '@/site/components/SitePage'
import { privately } from '@/site/metadata'
import { readingPage } from '../reading-page'
import { readSent } from '../sent-form'

type Code = { code: string }

const load = async ({ code }: Code) => {
  const own = secretPattern.test(code) ? await getInvited(code) : null
  if (!own) return null
  const { slug, title } = own.contest.doc
  const trail = [
    { label: contestKind.label, href: prefixes.contest },
    { label: title ?? '', href: itemPath('contest', slug ?? '') },
  ]
  return { own, path: `${formPaths.invitation}/${code}`, trail }
}

/** An invitation: an empty form, or the one that was sent and not kept. */
export const invitationRoute = readingPage<Code>(async ({ params, headers }) => {
  const loaded = await load(params)
  if (!loaded) return null
  const { own, path, trail } = loaded
  const tried = readSent<FormAnswer>(headers)
  const sent = tried?.sent ?? new URLSearchParams()
  return {
    metadata: privately('Lời mời làm đồng tác giả'),
    body: (
      <SitePage path={path} title="Lời mời" trail={trail}>
        <InvitationPage
          {...{ own, path }}
          leaves={sent.get(formKeys.act) === formActs.leave}
          form={readCoAuthorForm(sent)}
          contact={sent.get(formKeys.contact) ?? ''}
          answer={tried?.answer ?? null}
          now={new Date()}
        />
      </SitePage>
    ),
  }
})

export const joinedRoute = readingPage<Code>(async ({ params }) => {
  const loaded = await load(params)
  if (!loaded || loaded.own.coAuthors.length === 0) return null
  const { own, path, trail } = loaded
  return {
    metadata: privately('Đã ghi tên đồng tác giả'),
    body: (
      <SitePage path={path + formPaths.joined} title="Đã ghi tên" trail={trail}>
        <JoinedPage own={own} path={path} />
      </SitePage>
    ),
  }
})

export const leftRoute = readingPage<Code>(async ({ params }) => {
  const loaded = await load(params)
  if (!loaded) return null
  const { own, path, trail } = loaded
  return {
    metadata: privately('Đã rút tên đồng tác giả'),
    body: (
      <SitePage path={path + formPaths.left} title="Đã rút tên" trail={trail}>
        <LeftPage own={own} />
      </SitePage>
    ),
  }
})
