import { resolve } from 'node:path'

/** Where uploads lie, private until something published shows them. */
export const uploadsFolder = () => resolve(process.env.DATA_DIR || '.data', 'uploads')
