import { collectiveShelf, exemplarShelf, householdShelf, individualShelf } from '@/exemplars/shelves'

/** The lists of exemplars beside one another. */
export const exemplarTabs = {
  label: 'Chủ thể',
  links: [
    { label: 'Tất cả', href: exemplarShelf.path },
    { label: 'Cá nhân', href: individualShelf.path },
    { label: 'Tập thể', href: collectiveShelf.path },
    { label: 'Hộ gia đình', href: householdShelf.path },
  ],
}

export const exemplarTrail = [{ label: exemplarShelf.title, href: exemplarShelf.path }]
