import { test as base, type Page } from '@playwright/test'
import { type Desk, openDesk, type Role } from './newsroom.ts'
import { type PageName, pageTypes } from './page-types.ts'
import { sessionOf } from './sign-in.ts'

export { expect } from '@playwright/test'

type Newsroom = {
  /** The desk of a colleague. */
  as: (role: Role) => Promise<Desk>
  public: Desk
}

type World = {
  /** Where a page of this type is. */
  pathOf: (name: PageName) => Promise<string>
  /** Signs the browser in. */
  signIn: (role: Role) => Promise<void>
  /** Opens a page of this type. */
  visit: (name: PageName) => Promise<Page>
}

export const test = base.extend<World, { newsroom: Newsroom }>({
  newsroom: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for from the pattern
    async ({}, use, { project }) => {
      const { baseURL = '' } = project.use
      const desks = new Map<Role, Promise<Desk>>()
      const reader = await openDesk(baseURL)
      await use({
        as: (role) => {
          const desk = desks.get(role) ?? openDesk(baseURL, sessionOf(role))
          desks.set(role, desk)
          return desk
        },
        public: reader,
      })
      for (const desk of [reader, ...(await Promise.all(desks.values()))]) await desk.http.dispose()
    },
    { scope: 'worker' },
  ],

  pathOf: async ({ newsroom }, use) => {
    await use(async (name) => {
      const { path } = pageTypes[name]
      return typeof path === 'string' ? path : path({ public: newsroom.public, editor: await newsroom.as('editor') })
    })
  },

  signIn: async ({ context, newsroom }, use) => {
    await use(async (role) => {
      const { cookies } = await (await newsroom.as(role)).http.storageState()
      await context.addCookies(cookies)
    })
  },

  visit: async ({ page, pathOf }, use) => {
    await use(async (name) => {
      await page.goto(await pathOf(name))
      return page
    })
  },
})
