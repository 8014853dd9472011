import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { FullConfig } from '@playwright/test'
import { type Role, roles, type Session, signInto } from './newsroom.ts'

const folder = `${process.env.E2E_DATA_DIR}.sessions`

const fileOf = (role: Role) => `${folder}/${role}.json`

/** A colleague's session, the same for all tests. */
export const sessionOf = (role: Role): Session => JSON.parse(readFileSync(fileOf(role), 'utf8'))

/**
 * Signs every colleague in, one after the other, before the first test: Payload keeps an account's sessions in one list, and of two sign-ins
 * at the same moment one is lost. What it returns runs after the last.
 */
export default async ({ projects }: FullConfig) => {
  const { baseURL = '' } = projects[0]?.use ?? {}
  mkdirSync(folder, { recursive: true })
  for (const role of roles) writeFileSync(fileOf(role), JSON.stringify(await signInto(baseURL, role)))
  return () => rmSync(folder, { recursive: true })
}
