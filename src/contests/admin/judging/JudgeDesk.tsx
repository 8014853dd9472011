import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import { type AdminViewServerProps, NotFound } from 'payload'
import type { ReactNode } from 'react'
import { requireJudge } from '../../judging/judge'
import { listJudgedContests } from '../../judging/judged-contests'
import { JudgeCase } from './JudgeCase'
import { JudgedContest } from './JudgedContest'
import { JudgedContests } from './JudgedContests'

/** All that a judge has: his contests, the entries of one, one entry with its sheet. */
export const JudgeDesk = async ({ initPageResult, params, searchParams, ...props }: AdminViewServerProps) => {
  const { req, visibleEntities, permissions, locale } = initPageResult
  const [, slug, code] = (params?.segments ?? []) as string[]
  const judge = slug ? await requireJudge(req, { slug }, new Date()).catch(orNotFound) : null
  const shown: ReactNode = judge ? (
    code ? (
      <JudgeCase code={code.toUpperCase()} judge={judge} />
    ) : (
      <JudgedContest judge={judge} />
    )
  ) : (
    <>
      <h1>Chấm thi</h1>
      <JudgedContests contests={await listJudgedContests(req)} />
    </>
  )
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={props.viewActions}
      visibleEntities={visibleEntities}
    >
      <main>
        <Gutter className="judging">{shown}</Gutter>
      </main>
    </DefaultTemplate>
  )
}

const orNotFound = (error: unknown): never => {
  if (error instanceof NotFound) notFound()
  throw error
}
