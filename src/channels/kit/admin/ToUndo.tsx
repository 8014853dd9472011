import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ContentKind } from '@/publishing/content-kind'
import { callerOf } from '@/users/access'
import { holds } from '@/users/roles'
import { postingsToUndo, titlesOf } from '../postings-to-undo'
import { PostingLog } from './PostingLog'

type Props = AdminViewServerProps & { kinds: readonly ContentKind<never>[] }

/** Everything that was posted elsewhere and may stand there no longer. */
export const ToUndo = async ({ initPageResult, params, searchParams, kinds, ...props }: Props) => {
  const { req, visibleEntities, permissions, locale } = initPageResult
  const isEditor = holds(callerOf(req), 'admin', 'editor')
  const postings = isEditor ? await postingsToUndo(req, kinds) : []
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
        <Gutter className="office">
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
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}
