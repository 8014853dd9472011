import { APIError, type Endpoint } from 'payload'
import { inTransaction } from '@/shared/payload/in-transaction'
import { drawAssignments, showAssignments } from '../judging/draw-assignments'
import { closeFinal, openFinal } from '../judging/open-final'
import { replaceJudge } from '../judging/replace-judge'
import { ruleOnDoubt } from '../judging/rule-on-doubt'
import { unlockMarks } from '../judging/unlock-marks'
import { decideTie, giveAwards } from '../outcome/decide'
import { callBackResult, releaseResult } from '../outcome/release'
import { type Act, bodyOf, requireKept, type Sent } from './act'
import { addJudges } from './add-judges'
import { changeLetter, sendLetters } from './letter-acts'
import { checkPaper, enterOnPaper, mendPaper } from './paper-entry'
import { dropScan } from './paper-scans'
import { publishWork } from './publish-work'
import { redactEntry } from './redact-entry'
import { showPicture, withholdFile } from './redacted-files'
import { remindJudge } from './remind-judge'
import { screenEntry } from './screen-entry'
import { withdrawForEntrant } from './withdraw-for-entrant'

/** What can be done at the desk of a contest, by the last part of the address. */
const acts: Record<string, (act: Act, sent: Sent) => Promise<unknown>> = {
  screen: screenEntry,
  redact: redactEntry,
  'show-picture': showPicture,
  'withhold-file': withholdFile,
  withdraw: withdrawForEntrant,
  paper: enterOnPaper,
  'mend-paper': mendPaper,
  'check-paper': checkPaper,
  'drop-scan': dropScan,
  rule: ruleOnDoubt,
  draw: (act) => drawAssignments(act, { perEntry: act.contest.settings.judging.judgesPerEntry }),
  'add-judges': addJudges,
  show: showAssignments,
  'replace-judge': replaceJudge,
  'open-final': openFinal,
  'close-final': closeFinal,
  unlock: unlockMarks,
  'remind-judge': remindJudge,
  letter: changeLetter,
  'send-letters': sendLetters,
  tie: decideTie,
  awards: giveAwards,
  release: releaseResult,
  'call-back': callBackResult,
  work: publishWork,
}

/** POST /api/contests/<id>/office/<act>: everything that whoever runs the contest does to it. 404 for an act that there is not. */
export const officeEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/office/:act',
  method: 'post',
  handler: async (req) => {
    const run = Object.hasOwn(acts, String(req.routeParams?.act)) ? acts[String(req.routeParams?.act)] : undefined
    if (!run) throw new APIError('Không có thao tác này.', 404, null, true)
    const act = await requireKept(req, String(req.routeParams?.id ?? ''), new Date())
    const sent = await bodyOf(req)
    await inTransaction(req, () => run(act, sent))
    return Response.json({ done: true })
  },
}
