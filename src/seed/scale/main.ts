import config from '@payload-config'
import { getPayload } from 'payload'
import { StartError } from '@/shared/start-error'
import { seedScale } from './seed-scale'

const payload = await getPayload({ config })
try {
  await seedScale(payload, Number(process.argv[2]), (line) => process.stdout.write(`  ${line}\n`))
} catch (error) {
  if (!(error instanceof StartError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
process.exit(0)
