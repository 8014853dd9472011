/**
 * The process of the press: is sent one order, writes one PDF and ends. Plain Node; it reaches its templates, its fonts and the
 * folder of pictures, nothing else.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Order, Pressed } from './press.ts'

const set = ({ template, data, plates, fonts, out }: Order): Pressed => {
  const compiler = NodeCompiler.create({
    workspace: plates,
    fontArgs: [{ fontBlobs: readdirSync(fonts).map((name) => readFileSync(join(fonts, name))) }],
  })
  for (const name of ['press', template])
    compiler.mapShadow(join(plates, `${name}.typ`), readFileSync(new URL(`./typst/${name}.typ`, import.meta.url)))
  compiler.mapShadow(join(plates, 'data.json'), Buffer.from(JSON.stringify(data)))
  const compiled = compiler.compile({ mainFilePath: join(plates, `${template}.typ`) })
  const { result } = compiled
  if (!result) {
    const error = compiled.takeError()
    throw new Error(JSON.stringify(error?.shortDiagnostics ?? 'nothing was set'))
  }
  writeFileSync(out, compiler.pdf(result))
  return {
    pages: result.numOfPages,
    stories: compiler
      .query(result, { selector: '<printed>' })
      .map(({ value }: { value: Pressed['stories'][0] }) => value),
  }
}

// Whoever ordered has gone.
process.once('disconnect', () => process.exit(1))
process.once('message', (order: Order) => {
  const pressed = set(order)
  process.send?.(pressed, () => process.exit(0))
})
