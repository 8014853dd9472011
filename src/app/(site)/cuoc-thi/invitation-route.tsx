import { notFound } from 'next/navigation'
import { readCoAuthorForm } from '@/contests/co-author-form'
import { InvitationPage, JoinedPage, LeftPage } from '@/contests/components/InvitationPage'
import { getInvited } from '@/contests/entry-queries'
import { type FormAnswer, formActs, formKeys, secretPattern } from '@/contests/form-answer'
import { contestKind } from '@/contests/kind'
import { formPaths, itemPath, prefixes } from '@/shared/paths'
import { SitePage } from '@/site/components/SitePage'
import { readSent } from '../sent-form'

type Asked = { params: Promise<{ code: string }> }

const load = async ({ params }: Asked) => {
  const { code } = await params
  const own = (secretPattern.test(code) ? await getInvited(code) : null) ?? notFound()
  const { slug, title } = own.contest.doc
  const trail = [
    { label: contestKind.label, href: prefixes.contest },
    { label: title ?? '', href: itemPath('contest', slug ?? '') },
  ]
  return { own, path: `${formPaths.invitation}/${code}`, trail }
}

/** An invitation: an empty form, or the one that was sent and not kept. */
export async function InvitationRoute(asked: Asked) {
  const { own, path, trail } = await load(asked)
  const tried = await readSent<FormAnswer>()
  const sent = tried?.sent ?? new URLSearchParams()
  const leaves = sent.get(formKeys.act) === formActs.leave
  return (
    <SitePage path={path} title="Lời mời" trail={trail}>
      <InvitationPage
        {...{ own, path, leaves }}
        form={readCoAuthorForm(sent)}
        contact={sent.get(formKeys.contact) ?? ''}
        answer={tried?.answer ?? null}
        now={new Date()}
      />
    </SitePage>
  )
}

export async function JoinedRoute(asked: Asked) {
  const { own, path, trail } = await load(asked)
  if (own.coAuthors.length === 0) notFound()
  return (
    <SitePage path={path + formPaths.joined} title="Đã ghi tên" trail={trail}>
      <JoinedPage own={own} path={path} />
    </SitePage>
  )
}

export async function LeftRoute(asked: Asked) {
  const { own, path, trail } = await load(asked)
  return (
    <SitePage path={path + formPaths.left} title="Đã rút tên" trail={trail}>
      <LeftPage own={own} />
    </SitePage>
  )
}
