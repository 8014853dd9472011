import 'server-only'
import { itemSubject, type Subject } from '@/embeds/codes'
import { readWish } from '@/embeds/wish'
import { siteOrigin } from '@/site/absolute'
import { unitChoices } from '@/site/choices'
import type { Parameters } from '@/site/list-address'
import { listUnits, type UnitListed } from '@/units/queries'
import { askedItem } from '../../kenh/channel-route'

/** The item whose address was pasted, whole or without the site; null where nothing may be embedded from there. */
const pastedItem = async (typed: string): Promise<Subject | null> => {
  if (!URL.canParse(typed, siteOrigin())) return null
  const [, prefix = '', slug = '', ...rest] = new URL(typed, siteOrigin()).pathname.split('/')
  const found = rest.filter(Boolean).length > 0 ? null : await askedItem({ prefix, slug }, 'embeds')
  return found && itemSubject(found.item)
}

/** Units are listed as in filters: those of today first. */
const chosenUnit = (units: readonly UnitListed[], slug: string | undefined) =>
  units.find((unit) => (slug ? unit.slug === slug : unit.kind === 'commune' && !unit.successor)) ?? units[0]

/** What the builder shows for what is chosen; null where there is no such unit. */
export const readBuilt = async (parameters: Parameters) => {
  const units = await listUnits()
  const unit = chosenUnit(units, parameters['don-vi'])
  const wish = readWish('unit', parameters)
  if (!unit || !wish) return null
  const pasted = parameters.bai ?? ''
  const item = pasted ? await pastedItem(pasted) : null
  const ofUnit: Subject = { of: 'unit', slug: unit.slug, name: unit.name }
  return {
    wish,
    units: unitChoices(units).map(({ value, label }) => ({ value, label })),
    unit: unit.slug,
    pasted,
    isUnfound: pasted !== '' && item === null,
    subject: item ?? ofUnit,
  }
}
