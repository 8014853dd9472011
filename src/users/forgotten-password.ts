import type { PayloadRequest } from 'payload'
import { escapeMarkup } from '@/shared/html'

type Asked = { req?: PayloadRequest; token?: string; user?: { name?: string | null } }

/** The mail to who has forgotten his password. */
export const forgottenPassword = {
  generateEmailSubject: () => 'Đặt lại mật khẩu Gương Sáng',
  generateEmailHTML: (asked?: Asked) => {
    const { serverURL = '', routes } = asked?.req?.payload.config ?? {}
    const link = escapeMarkup(`${serverURL}${routes?.admin ?? ''}/reset/${asked?.token ?? ''}`)
    return [
      `<p>Chào ${escapeMarkup(asked?.user?.name ?? 'anh/chị')},</p>`,
      '<p>Có người (có lẽ là chính anh/chị) vừa yêu cầu đặt lại mật khẩu của tài khoản này. Mở liên kết sau trong vòng một giờ để đặt mật khẩu mới:</p>',
      `<p><a href="${link}">${link}</a></p>`,
      '<p>Nếu không phải anh/chị yêu cầu thì bỏ qua thư này: mật khẩu không đổi.</p>',
    ].join('\n')
  },
}
