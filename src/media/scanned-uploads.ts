import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { type CollectionBeforeOperationHook, type CollectionConfig, Forbidden, type Plugin } from 'payload'
import { requireClean } from './virus-scan'

/** Here, because an update removes the old file before any later hook; Payload asks for access only after this. */
const scanFile: CollectionBeforeOperationHook = async ({ args, req }) => {
  const { file } = req
  if (!file) return args
  if (!req.user && !(args as { overrideAccess?: boolean }).overrideAccess) throw new Forbidden(req.t)
  await requireClean(req, file.tempFilePath ? createReadStream(file.tempFilePath) : Readable.from([file.data]))
  return args
}

const scanned = (config: CollectionConfig): CollectionConfig =>
  config.upload
    ? {
        ...config,
        hooks: { ...config.hooks, beforeOperation: [...(config.hooks?.beforeOperation ?? []), scanFile] },
      }
    : config

/** Every file that Payload is to keep goes by the scanner of the installation first, whatever the collection. */
export const scannedUploads: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(scanned),
})
