import type { Role } from '@/users/roles'
import type { Fault } from './rubric'
import type { JudgeSettings } from './settings-of'

type Staff = {
  secretaries: string[]
  judges: JudgeSettings[]
  /** Keys of the genres that there are. */
  genres: string[]
  /** The roles of the judges' accounts, by account. */
  rolesOf: ReadonlyMap<string, readonly Role[]>
}

/** What is wrong with who works in a contest. Whoever runs it knows who wrote what, so he cannot judge. */
export const staffFaults = ({ secretaries, judges, genres, rolesOf }: Staff): Fault[] =>
  judges.flatMap(({ account, genres: judged }, i) => {
    const fault = (field: string, message: string): Fault[] => [{ field: `judges.${i}.${field}`, message }]
    if (secretaries.includes(account))
      return fault('account', 'Người này là thư ký, biết tên tác giả, nên không thể làm giám khảo.')
    const roles = rolesOf.get(account) ?? []
    if (roles.includes('admin') || roles.includes('orientation'))
      return fault('account', 'Tài khoản quản trị và định hướng đọc được tên tác giả, nên không thể làm giám khảo.')
    if (!roles.includes('judge')) return fault('account', 'Tài khoản này không có vai trò giám khảo.')
    if (judges.findIndex((judge) => judge.account === account) !== i)
      return fault('account', 'Giám khảo này đã có ở trên.')
    const strange = judged?.find((key) => !genres.includes(key))
    return strange === undefined ? [] : fault('genres', `Cuộc thi không có thể loại nào ký hiệu “${strange}”.`)
  })
