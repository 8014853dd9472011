import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { agreementNames, agreementText, agreementVersion } from './agreements'

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

it('a text that somebody may have agreed to is not changed: a new one is put after it, and here its version', () => {
  expect(
    Object.fromEntries(
      agreementNames.map((name) => [`${name} ${agreementVersion(name)}`, digest(agreementText(name))]),
    ),
  ).toMatchInlineSnapshot(`
    {
      "ai 1": "613b59ea049e",
      "authorship 1": "4e6f805c12e6",
      "child 1": "089d266bb898",
      "guardian 1": "ecbaef452263",
      "licence 1": "642a6d0cbaba",
      "rules 1": "3ba8ac161c7c",
      "subject 1": "7f371eab209d",
    }
  `)
})
