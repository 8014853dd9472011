import type { AdminViewServerProps } from 'payload'
import { PanelPage } from '@/ui/admin/PanelPage'
import { callerOf } from '@/users/access'
import { holds } from '@/users/roles'
import { postingsToUndo, titlesOf } from '../postings-to-undo'
import { PostingLog } from './PostingLog'

/** Everything that was posted elsewhere and may stand there no longer. */
export const ToUndo = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const isEditor = holds(callerOf(req), 'admin', 'editor')
  const postings = isEditor ? await postingsToUndo(req) : []
  return (
    <PanelPage {...props} className="office">
      <h1>Bài đã gỡ, còn đăng ở nơi khác</h1>
      <p className="office-note">
        Bài đã thôi công bố, hoặc người được thể hiện không đồng ý cho kênh ấy nữa. Hãy gỡ ở từng nơi rồi đánh dấu.
      </p>
      {postings.length > 0 ? (
        <PostingLog
          caption={`${postings.length} nơi phải gỡ`}
          mayTick
          postings={postings}
          titles={await titlesOf(req, postings)}
          toUndo={new Set(postings.map(({ id }) => id))}
        />
      ) : (
        <p>{isEditor ? 'Không còn nơi nào phải gỡ.' : 'Phần này dành cho ban biên tập.'}</p>
      )}
    </PanelPage>
  )
}
