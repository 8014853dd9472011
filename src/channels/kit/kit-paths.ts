/** Under the edit page of an item. */
export const kitPath = '/lan-toa'

/** Under the admin panel. */
export const toUndoPath = '/go-bai-da-dang'

export const kitHref = (collection: string, item: string) => `/admin/collections/${collection}/${item}${kitPath}`
