import { notFound } from 'next/navigation'
import { type AdminViewServerProps, NotFound } from 'payload'
import type { ReactNode } from 'react'
import { PanelPage } from '@/ui/admin/PanelPage'
import { requireJudge } from '../../judging/judge'
import { listJudgedContests } from '../../judging/judged-contests'
import { JudgeCase } from './JudgeCase'
import { JudgedContest } from './JudgedContest'
import { JudgedContests } from './JudgedContests'

/** All that a judge has: his contests, the entries of one, one entry with its sheet. */
export const JudgeDesk = async (props: AdminViewServerProps) => {
  const { params, initPageResult } = props
  const { req } = initPageResult
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
    <PanelPage {...props} className="judging">
      {shown}
    </PanelPage>
  )
}

const orNotFound = (error: unknown): never => {
  if (error instanceof NotFound) notFound()
  throw error
}
