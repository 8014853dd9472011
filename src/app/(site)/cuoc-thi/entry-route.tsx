import { randomBytes } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BothVersions } from '@/contests/components/BothVersions'
import { NewEntryPage } from '@/contests/components/NewEntryPage'
import { OwnEntryPage } from '@/contests/components/OwnEntryPage'
import { ReceiptPage } from '@/contests/components/ReceiptPage'
import { emptyEntryForm, readEntryForm } from '@/contests/entry-form'
import { getContestToEnter, getOwnEntry } from '@/contests/entry-queries'
import { type FormAnswer, formKeys, secretPattern } from '@/contests/form-answer'
import { contestKind } from '@/contests/kind'
import type { OwnEntry } from '@/contests/own-entry'
import { phaseAt } from '@/contests/phase'
import { formPaths, itemPath, prefixes } from '@/shared/paths'
import { absolute } from '@/site/absolute'
import { SitePage } from '@/site/components/SitePage'
import type { NavigationLink } from '@/ui/shell/site-identity'
import { readSent } from '../sent-form'

const contests = { label: contestKind.label, href: prefixes.contest }

/** Nothing of these pages is for search engines, and no address of them for anybody else. */
export const privately = (title: string): Metadata => ({ title, robots: { index: false, follow: false } })

type Asked = { params: Promise<{ slug: string }> }

/** A new entry: an empty form, or the one that was sent and not kept. */
export async function NewEntryRoute({ params }: Asked) {
  const { slug } = await params
  const { doc, settings } = (await getContestToEnter(slug)) ?? notFound()
  const now = new Date()
  const phase = phaseAt(settings.timeline, now).name
  if (phase === 'preparing' || phase === 'announced') notFound()
  const tried = await readSent<FormAnswer>()
  const secret = tried?.sent.get(formKeys.secret) ?? randomBytes(16).toString('hex')
  const form = tried ? readEntryForm(tried.sent) : emptyEntryForm
  const own = tried?.answer.isStale ? await getOwnEntry(secret) : null
  const href = itemPath('contest', slug)
  const path = href + formPaths.enter
  return (
    <SitePage path={path} title="Gửi bài" trail={[contests, { label: doc.title ?? '', href }]}>
      {own ? (
        <BothVersions own={own} path={`${formPaths.ownEntry}/${secret}`} form={form} />
      ) : (
        <NewEntryPage
          {...{ href, now, secret, form, settings }}
          title={doc.title ?? ''}
          action={path + formPaths.received}
          revision={0}
          faults={tried?.answer.faults ?? []}
          answer={tried?.answer ?? null}
          lateCode={phase === 'open' ? undefined : (tried?.sent.get(formKeys.lateCode) ?? '')}
        />
      )}
    </SitePage>
  )
}

type AskedOwn = { params: Promise<{ secret: string }> }

const load = async ({ params }: AskedOwn): Promise<{ own: OwnEntry; path: string; trail: NavigationLink[] }> => {
  const { secret } = await params
  const own = (secretPattern.test(secret) ? await getOwnEntry(secret) : null) ?? notFound()
  const { slug, title } = own.contest.doc
  const trail = [contests, { label: title ?? '', href: itemPath('contest', slug ?? '') }]
  return { own, path: `${formPaths.ownEntry}/${secret}`, trail }
}

export async function OwnEntryRoute(asked: AskedOwn) {
  const { own, path, trail } = await load(asked)
  const tried = await readSent<FormAnswer>()
  const sent = tried && {
    form: tried.sent.has('title') ? readEntryForm(tried.sent) : null,
    lateCode: tried.sent.get(formKeys.lateCode) ?? '',
    answer: tried.answer,
  }
  return (
    <SitePage path={path} title="Bài dự thi của bạn" trail={trail}>
      {sent?.answer.isStale && sent.form ? (
        <BothVersions own={own} path={path} form={sent.form} />
      ) : (
        <OwnEntryPage own={own} path={path} absolute={absolute} sent={sent} now={new Date()} />
      )}
    </SitePage>
  )
}

export async function ReceiptRoute(asked: AskedOwn) {
  const { own, path, trail } = await load(asked)
  if (!own.entry.submittedAt) notFound()
  return (
    <SitePage path={path + formPaths.receipt} title="Biên nhận" trail={trail}>
      <ReceiptPage absolute={absolute} own={own} path={path} now={new Date()} />
    </SitePage>
  )
}
