import config from '@payload-config'
import { getPayload } from 'payload'
import { openPayloadBy } from '@/shared/payload/client'

openPayloadBy(() => getPayload({ config }))
