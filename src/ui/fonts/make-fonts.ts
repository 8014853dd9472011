/**
 * `npm run generate:fonts`: one subset file per weight. The stock web files split Vietnamese over three ranges, so that every
 * word would fall into two or three downloads. A changed subset needs a new file name: readers keep fonts for long.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const source = new URL('../../../node_modules/@expo-google-fonts/', import.meta.url)
const target = new URL('../../../public/fonts/', import.meta.url)

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')

const vietnamese = `${range(0x20, 0x7e)}ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư${range(0x1ea0, 0x1ef9)}–—‘’“”…·×°`
const everything = `${vietnamese}${range(0xa0, 0xff)}•₫→←↑↓✓`

const whole = { characters: everything, features: ['kern', 'locl', 'ccmp'] }
/** For words emphasised within a story: 11 KB instead of 18. */
const lean = { characters: vietnamese, features: ['ccmp'] }

const faces = [
  { name: 'be-vietnam-pro-400', file: 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf', ...whole },
  { name: 'be-vietnam-pro-600', file: 'be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf', ...whole },
  { name: 'source-serif-4-400', file: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf', ...whole },
  { name: 'source-serif-4-600', file: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', ...whole },
  {
    name: 'source-serif-4-400-italic',
    file: 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
    ...lean,
  },
]

/** Paper has what the screen does without: italics of every weight, and signs that only texts in print use. */
const printFaces = [
  { name: 'be-vietnam-pro-400', file: 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf' },
  { name: 'be-vietnam-pro-600', file: 'be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf' },
  { name: 'source-serif-4-400', file: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf' },
  { name: 'source-serif-4-400-italic', file: 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf' },
  { name: 'source-serif-4-600', file: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf' },
  { name: 'source-serif-4-600-italic', file: 'source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf' },
]
const inPrint = `${everything}−≥≤≈½¼¾†‡′″€‰`

/** PDF files embed what their library can cut: not woff2. */
const printed = new URL('./print/', import.meta.url)

await mkdir(target, { recursive: true })
await mkdir(printed, { recursive: true })
for (const { name, file, characters, features } of faces) {
  const font = await readFile(new URL(file, source))
  const subset = await subsetFont(font, characters, { targetFormat: 'woff2', noHinting: true, keepFeatures: features })
  await writeFile(new URL(`${name}.woff2`, target), subset)
  console.log(`${name}.woff2  ${(subset.length / 1024).toFixed(1)} KB`)
}
for (const { name, file } of printFaces) {
  const font = await readFile(new URL(file, source))
  const { features } = whole
  const print = await subsetFont(font, inPrint, { targetFormat: 'truetype', noHinting: true, keepFeatures: features })
  await writeFile(new URL(`${name}.ttf`, printed), print)
}
for (const family of ['be-vietnam-pro', 'source-serif-4']) {
  await copyFile(new URL(`${family}/LICENSE_FONT`, source), new URL(`${family}.OFL.txt`, target))
}
