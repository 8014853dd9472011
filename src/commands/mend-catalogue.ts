import config from '@payload-config'
import { getPayload } from 'payload'
import { sourcesOf } from '@/catalogue/sources'
import { mendCatalogue, summaryOf } from '@/catalogue/upkeep'
import { contentKinds, vocabularies } from '@/content-kinds'

// Run by `payload run`, which knows the aliases.
const say = (line: string) => process.stdout.write(`${line}\n`)

const sources = sourcesOf({ kinds: contentKinds, vocabularies })
say(summaryOf(await mendCatalogue(await getPayload({ config }), sources, say)))
process.exit(0)
