import type { Page } from '@playwright/test'
import { pageNames, pageTypes } from './page-types.ts'
import { findBarriers, findErrors, findOverflow } from './soundness.ts'
import { expect, test } from './world.ts'

/** What the document says of itself. */
const factsOf = (page: Page) =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
    const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? null
    return {
      lang: document.documentElement.lang,
      title: document.title,
      headings: all('h1').map((heading) => heading.textContent?.trim()),
      landmarks: ['header', 'nav', 'main', 'footer'].map((name) => [
        name,
        all(`body > ${name}, body > header > ${name}`).length,
      ]),
      meta: Object.fromEntries(
        all('meta').map((meta) => [
          meta.getAttribute('name') ?? meta.getAttribute('property'),
          meta.getAttribute('content'),
        ]),
      ) as Record<string, string>,
      canonical: attribute('link[rel=canonical]', 'href'),
      // The rules for prefetching run nothing.
      scripts: all('script:not([type="application/ld+json"], [type="speculationrules"])').map(
        (script) => script.getAttribute('src') ?? 'inline',
      ),
      linkedData: all('script[type="application/ld+json"]').map((script) => script.textContent ?? ''),
      inline: all('*').flatMap((element) =>
        element
          .getAttributeNames()
          .filter((name) => name === 'style' || name.startsWith('on'))
          .map((name) => `${element.tagName.toLowerCase()} ${name}`),
      ),
      styles: all('style').length,
      pictures: all('img').map((picture) => ({
        src: picture.getAttribute('src'),
        hasAlt: picture.hasAttribute('alt'),
        hasSize: Boolean(picture.getAttribute('width') && picture.getAttribute('height')),
      })),
    }
  })

type Thing = Record<string, unknown>

/** The types of everything that the linked data describe, however deep. */
const typesIn = (thing: unknown): string[] =>
  thing && typeof thing === 'object'
    ? [
        ...(typeof (thing as Thing)['@type'] === 'string' ? [(thing as Thing)['@type'] as string] : []),
        ...Object.values(thing).flatMap(typesIn),
      ]
    : []

const dublinCore = ['title', 'creator', 'subject', 'description', 'language'].map((element) => `DC.${element}`)

for (const name of pageNames) {
  const { status = 200, things = [] } = pageTypes[name]

  test(`${name}: sound for readers, machines and every width`, async ({ page, pathOf, baseURL }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.emulateMedia({ colorScheme: 'light' })
    const path = await pathOf(name)
    const answer = await page.goto(path)
    if (!answer) throw new Error(`${path} gave no answer.`)

    await test.step('answer', async () => {
      expect(answer.status()).toBe(status)
      const headers = await answer.allHeaders()
      expect(headers['set-cookie']).toBeUndefined()
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBeTruthy()
      expect(headers['permissions-policy']).toContain('camera=()')
      const policy = headers['content-security-policy'] ?? ''
      expect(policy).toContain("script-src 'self' 'inline-speculation-rules';")
      expect(policy).toContain("style-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
    })

    const facts = await factsOf(page)
    await test.step('document', async () => {
      expect(facts.lang).toBe('vi')
      expect(facts.title).not.toBe('')
      expect(facts.headings).toHaveLength(1)
      expect(facts.landmarks).toEqual([
        ['header', 1],
        ['nav', 1],
        ['main', 1],
        ['footer', 1],
      ])
      expect(facts.scripts).toEqual(['/site.js'])
      expect(facts.styles).toBe(0)
      expect(facts.inline).toEqual([])
      for (const picture of facts.pictures)
        expect(picture, picture.src ?? '').toMatchObject({ hasAlt: true, hasSize: true })
    })

    if (status === 200)
      await test.step('metadata', () => {
        const { meta, canonical } = facts
        expect(new URL(canonical ?? '').href).toBe(new URL(path, baseURL).href)
        expect(meta.description?.length).toBeGreaterThan(20)
        expect(meta['og:title']).toBeTruthy()
        expect(meta['og:url']).toBe(canonical)
        expect(meta['og:image']).toMatch(/^https?:\/\//u)
        for (const element of dublinCore) expect(meta[element], element).toBeTruthy()
        if (things.includes('Article')) expect(meta['DC.date']).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
        const types = facts.linkedData.flatMap((text) => typesIn(JSON.parse(text)))
        const trail = name === 'home' ? [] : ['BreadcrumbList']
        for (const thing of [...things, ...trail]) expect(types).toContain(thing)
      })
    else expect(facts.meta.robots).toContain('noindex')

    await test.step('HTML', async () => {
      expect(await findErrors(await answer.text())).toEqual([])
    })

    await test.step('accessible on a phone, by day', async () => {
      expect(await findBarriers(page)).toEqual([])
    })

    await test.step('no wider than 320 px', async () => {
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await findOverflow(page)).toEqual([])
    })

    await test.step('accessible on a desk, by night', async () => {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findOverflow(page)).toEqual([])
      expect(await findBarriers(page)).toEqual([])
    })

    expect(await page.context().cookies()).toEqual([])
  })
}
