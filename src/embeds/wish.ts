import { embedParameters } from '@/shared/paths'

export type Theme = 'sang' | 'toi' | 'tu-dong'
export type Choice = 'guong' | 'mo-hinh' | 'tat-ca'
export type Layout = 'danh-sach' | 'the'
export type HeadingLevel = 2 | 3 | 4

/** What an embed shall show and how, as its address says it. */
export type Wish = {
  choice: Choice
  count: number
  theme: Theme
  layout: Layout
  headingLevel: HeadingLevel
  /** Whether the frame reports its height. */
  reportsHeight: boolean
}

/** The names of the choices in an address, with what counts where none is made. */
const unspoken = { loai: 'tat-ca', so: '5', 'giao-dien': 'tu-dong', kieu: 'danh-sach', cap: '2' } as const

/** Null where a parameter has a value that it cannot have. */
export const readWish = (of: 'unit' | 'item', given: Readonly<Record<string, string | undefined>>): Wish | null => {
  const read: Record<string, string> = { ...unspoken }
  for (const { name, values } of embedParameters[of]) {
    const value = given[name]
    if (!value) continue
    if (!new RegExp(`^(?:${values.source})$`, 'u').test(value)) return null
    read[name] = value
  }
  return wishOf(read)
}

const wishOf = (said: Record<string, string>): Wish => ({
  choice: said.loai as Choice,
  count: Number(said.so),
  theme: said['giao-dien'] as Theme,
  layout: said.kieu as Layout,
  headingLevel: Number(said.cap) as HeadingLevel,
  reportsHeight: said.khung === '1',
})

/** What is meant where nothing is said. */
export const usualWish: Wish = wishOf(unspoken)

/** What the address of the embed has to say, in canonical order; what goes without saying is left out. */
export const wishParameters = (of: 'unit' | 'item', wish: Wish): [name: string, value: string][] => {
  const said: Record<string, string> = {
    loai: wish.choice,
    so: String(wish.count),
    'giao-dien': wish.theme,
    kieu: wish.layout,
    cap: String(wish.headingLevel),
    ...(wish.reportsHeight ? { khung: '1' } : {}),
  }
  return embedParameters[of].flatMap(({ name }): [string, string][] => {
    const value = said[name]
    return value && value !== (unspoken as Record<string, string>)[name] ? [[name, value]] : []
  })
}
