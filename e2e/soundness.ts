import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page as it is shown now; `within` narrows it to a part of the page. */
export const findBarriers = async (page: Page, within?: string): Promise<string[]> => {
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: { type: 'tag', values: standards }, rules: { 'color-contrast-enhanced': { enabled: true } } })
  const { violations } = await (within ? builder.include(within) : builder).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  )
}

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
