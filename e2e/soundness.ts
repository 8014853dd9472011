import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const barriersFoundBy = async (builder: AxeBuilder): Promise<string[]> => {
  const { violations } = await builder.setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  )
}

/** What axe finds on the page as it is shown now; `within` narrows it to a part of the page. */
export const findBarriers = async (page: Page, within?: string): Promise<string[]> => {
  const builder = new AxeBuilder({ page }).options({
    runOnly: { type: 'tag', values: standards },
    rules: { 'color-contrast-enhanced': { enabled: true } },
  })
  return barriersFoundBy(within ? builder.include(within) : builder)
}

const ownParts =
  '.desk, .workflow, .kit, .office, .judging, .judging-list, .filter-links, .shown-in, .picture-cell, .cell-note, .cell-must'

/** What axe finds in the portal's own parts of the panel, and in the colours of all of it; the names of the other controls are Payload's. */
export const findPanelBarriers = async (page: Page): Promise<string[]> => [
  ...((await page.locator(ownParts).count()) > 0 ? await findBarriers(page, ownParts) : []),
  ...(await barriersFoundBy(
    new AxeBuilder({ page }).exclude('.rs__input').withRules(['color-contrast', 'target-size']),
  )),
]

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // React spells a few attributes as its types do, and writes a boolean one with an empty value.
    'attr-case': 'off',
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    // Voluntary: tel: links hold their number with a space that does not break.
    'tel-non-breaking': 'off',
  },
  elements: [
    'html5',
    {
      'text-size': { flow: true, phrasing: false },
      'share-tools': { flow: true, phrasing: false },
      'copy-code': { flow: true, phrasing: false },
      'live-result': { flow: true, phrasing: false },
      'play-on-click': { flow: true, phrasing: false },
    },
  ],
})

/** What is wrong with the page's HTML. */
export const findErrors = async (html: string): Promise<string[]> => {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  )
}

/** Elements that stick out of the window to its right. */
export const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
  })
