import { randomBytes } from 'node:crypto'
import { BothVersions } from '@/contests/components/BothVersions'
import { NewEntryPage } from '@/contests/components/NewEntryPage'
import { OwnEntryPage } from '@/contests/components/OwnEntryPage'
import { ReceiptPage } from '@/contests/components/ReceiptPage'
import { emptyEntryForm, readEntryForm } from '@/contests/entry-form'
import { getContestToEnter, getOwnEntry } from '@/contests/entry-queries'
import { type FormAnswer, formKeys, secretPattern } from '@/contests/form-answer'
import { contestKind } from '@/contests/kind'
import { phaseAt } from '@/contests/phase'
import { formPaths, itemPath, prefixes } from '@/shared/paths'
import { absolute } from '@/site/absolute'
import { SitePage } from '@/site/components/SitePage'
import { privately } from '@/site/metadata'
import { readingPage } from '../reading-page'
import { readSent } from '../sent-form'

const contests = { label: contestKind.label, href: prefixes.contest }

/** A new entry: an empty form, or the one that was sent and not kept. */
export const newEntryRoute = readingPage<{ slug: string }>(async ({ params: { slug }, headers }) => {
  const contest = await getContestToEnter(slug)
  if (!contest) return null
  const { doc, settings } = contest
  const now = new Date()
  const phase = phaseAt(settings.timeline, now).name
  if (phase === 'preparing' || phase === 'announced') return null
  const tried = readSent<FormAnswer>(headers)
  const secret = tried?.sent.get(formKeys.secret) ?? randomBytes(16).toString('hex')
  const form = tried ? readEntryForm(tried.sent) : emptyEntryForm
  const own = tried?.answer.isStale ? await getOwnEntry(secret) : null
  const href = itemPath('contest', slug)
  const path = href + formPaths.enter
  return {
    metadata: privately('Gửi bài dự thi'),
    body: (
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
    ),
  }
})

const load = async (secret: string) => {
  const own = secretPattern.test(secret) ? await getOwnEntry(secret) : null
  if (!own) return null
  const { slug, title } = own.contest.doc
  const trail = [contests, { label: title ?? '', href: itemPath('contest', slug ?? '') }]
  return { own, path: `${formPaths.ownEntry}/${secret}`, trail }
}

export const ownEntryRoute = readingPage<{ secret: string }>(async ({ params, headers }) => {
  const loaded = await load(params.secret)
  if (!loaded) return null
  const { own, path, trail } = loaded
  const tried = readSent<FormAnswer>(headers)
  const sent = tried && {
    form: tried.sent.has('title') ? readEntryForm(tried.sent) : null,
    lateCode: tried.sent.get(formKeys.lateCode) ?? '',
    answer: tried.answer,
  }
  return {
    metadata: privately('Bài dự thi của bạn'),
    body: (
      <SitePage path={path} title="Bài dự thi của bạn" trail={trail}>
        {sent?.answer.isStale && sent.form ? (
          <BothVersions own={own} path={path} form={sent.form} />
        ) : (
          <OwnEntryPage own={own} path={path} absolute={absolute} sent={sent} now={new Date()} />
        )}
      </SitePage>
    ),
  }
})

export const receiptRoute = readingPage<{ secret: string }>(async ({ params }) => {
  const loaded = await load(params.secret)
  if (!loaded?.own.entry.submittedAt) return null
  const { own, path, trail } = loaded
  return {
    metadata: privately('Biên nhận bài dự thi'),
    body: (
      <SitePage path={path + formPaths.receipt} title="Biên nhận" trail={trail}>
        <ReceiptPage absolute={absolute} own={own} path={path} now={new Date()} />
      </SitePage>
    ),
  }
})
