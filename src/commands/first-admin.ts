import config from '@payload-config'
import { getPayload } from 'payload'
import { createFirstAdmin } from '@/users/create-first-admin'

// Run by `payload run`, which knows the aliases; what it needs comes in the environment, where no list of processes shows it.
const { ADMIN_NAME: name = '', ADMIN_EMAIL: email = '', ADMIN_PASSWORD: password = '' } = process.env

const refusal = await createFirstAdmin(await getPayload({ config }), { name, email, password })
process.stdout.write(refusal ? `${refusal}\n` : `${email}: đã tạo tài khoản quản trị.\n`)
process.exit(refusal ? 1 : 0)
