import { useCallback, useEffect, useState } from 'react'
import type { Standing } from '../standing'

/** The item's standing, asked for again whenever `savedAt` changes; null until the item is saved for the first time. */
export const useStanding = (collection: string | undefined, id: string | number | undefined, savedAt: number) => {
  const [standing, setStanding] = useState<Standing | null>(null)
  const [failed, setFailed] = useState(false)

  const load = useCallback(async () => {
    if (!collection || !id) return
    const response = await fetch(`/api/${collection}/${id}/standing`).catch(() => null)
    setFailed(!response?.ok)
    if (response?.ok) setStanding(await response.json())
  }, [collection, id])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save is the reason to ask again
  useEffect(() => {
    void load()
  }, [load, savedAt])

  return { standing, failed, reload: load }
}
