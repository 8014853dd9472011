import type { FullConfig } from '@playwright/test'
import { signInEverybody } from './newsroom.ts'

/** Runs once the portal answers and before the first test. */
export default async ({ projects }: FullConfig) => {
  await signInEverybody(projects[0]?.use.baseURL ?? '')
}
