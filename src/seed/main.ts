import config from '@payload-config'
import { getPayload } from 'payload'
import { seedDemonstration } from './demonstration'

const payload = await getPayload({ config })
const began = performance.now()
await seedDemonstration(payload, (line) => process.stdout.write(`  ${line}\n`))
process.stdout.write(`  demonstration content written in ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
process.exit(0)
