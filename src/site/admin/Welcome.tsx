import type { Payload } from 'payload'
import { asPublic } from '@/shared/payload/acting'

/** Above the sign-in form: whose portal this is and what the panel is for. */
export const Welcome = async ({ payload }: { payload: Payload }) => {
  const { owner } = await payload.findGlobal({ slug: 'site-settings', depth: 0, ...asPublic() })
  return (
    <div className="welcome">
      <h1>Trang quản trị</h1>
      {owner ? <p className="welcome-owner">{owner}</p> : null}
      <p>
        Dành cho ban biên tập, cộng tác viên và các cơ quan tham gia cổng. Chưa có tài khoản: hỏi quản trị của cổng.
      </p>
    </div>
  )
}
