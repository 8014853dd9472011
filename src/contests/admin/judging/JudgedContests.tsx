import type { JudgedContest } from '../../judging/judged-contests'

/** The contests that somebody judges, with how far he is. */
export const JudgedContests = ({ contests }: { contests: JudgedContest[] }) =>
  contests.length === 0 ? (
    <p>Bạn chưa được mời chấm cuộc thi nào. Khi ban tổ chức mời, cuộc thi hiện ra ở đây.</p>
  ) : (
    <ul className="judging-list">
      {contests.map(({ slug, title, given, submitted }) => (
        <li key={slug}>
          <a href={`/admin/cham-thi/${slug}`}>{title}</a>: {submitted} / {given} bài đã gửi điểm
        </li>
      ))}
    </ul>
  )
