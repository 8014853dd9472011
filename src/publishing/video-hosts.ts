/** The address that a frame loads for a film on an allowed host, or null: any other host is refused. */
export const videoEmbed = (address: string): string | null => {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return null
  }
  if (url.protocol !== 'https:') return null
  const host = url.hostname.replace(/^www\.|^m\./u, '')
  const id = host === 'youtu.be' ? url.pathname.slice(1) : (url.searchParams.get('v') ?? url.pathname.split('/').at(-1))
  if (
    (host === 'youtube.com' || host === 'youtube-nocookie.com' || host === 'youtu.be') &&
    /^[\w-]{11}$/u.test(id ?? '')
  )
    return `https://www.youtube-nocookie.com/embed/${id}`
  const film = url.pathname.split('/').at(-1) ?? ''
  if ((host === 'vimeo.com' || host === 'player.vimeo.com') && /^\d{6,12}$/u.test(film))
    return `https://player.vimeo.com/video/${film}?dnt=1`
  return null
}
