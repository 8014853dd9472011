import { itemPath } from '@/shared/paths'

export function SectorLinks({ sectors }: { sectors: { name: string; slug: string }[] }) {
  return sectors.map(({ name, slug }, i) => (
    <span key={slug}>
      {i > 0 && '; '}
      <a href={itemPath('sector', slug)}>{name}</a>
    </span>
  ))
}
