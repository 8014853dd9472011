import { type Payload, ValidationError } from 'payload'
import { asOperator } from '@/shared/payload/acting'

type FirstAdmin = { name: string; email: string; password: string }

/** Makes the first administrator; returns why not, in Vietnamese, or null when it is done. */
export const createFirstAdmin = async (payload: Payload, { name, email, password }: FirstAdmin) => {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { roles: { contains: 'admin' } },
    ...asOperator,
  })
  if (totalDocs > 0) return 'Cổng đã có quản trị: tài khoản khác do quản trị tạo trong trang quản trị.'
  try {
    await payload.create({ collection: 'users', data: { name, email, password, roles: ['admin'] }, ...asOperator })
    return null
  } catch (error) {
    if (error instanceof ValidationError) return error.data.errors.map(({ message }) => message).join(' ')
    throw error
  }
}
