import { APIError, type Endpoint } from 'payload'

/** Payload lets whoever comes first make himself administrator; here only the operator does, by `npm run admin:create`. */
export const noFirstRegistration: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: () => {
    throw new APIError(
      'Tài khoản quản trị đầu tiên do người vận hành tạo bằng lệnh npm run admin:create.',
      403,
      null,
      true,
    )
  },
}
