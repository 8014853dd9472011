type Answer = { errors?: { message?: string; data?: { errors?: { message?: string; label?: string }[] } }[] }

const unknown = 'Máy chủ chưa trả lời được. Hãy thử lại sau ít phút.'

/** Every reason that a refusing answer gives, in its own words. */
const reasonsIn = (answer: Answer | null): string[] => {
  const reasons = (answer?.errors ?? []).flatMap(({ message, data }) => {
    const details = (data?.errors ?? []).flatMap((detail) =>
      detail.message ? [detail.label ? `${detail.label}: ${detail.message}` : detail.message] : [],
    )
    return details.length > 0 ? details : [message ?? unknown]
  })
  return reasons.length > 0 ? [...new Set(reasons)] : [unknown]
}

/** The reasons why a request was refused; null when it was carried out. */
export const refusalReasons = async (response: Response | null): Promise<string[] | null> => {
  if (response?.ok) return null
  return reasonsIn(response ? await response.json().catch(() => null) : null)
}
