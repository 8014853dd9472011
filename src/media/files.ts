/** Widths in pixels in which every picture is stored. */
const widths = [320, 640, 960, 1280, 1920]

/** Formats in which every width is stored, best first. */
const formats = ['avif', 'webp', 'jpg'] as const

/** The stored widths of a picture that is `width` pixels wide: never wider than it is itself. */
export const widthsOf = (width: number): number[] => {
  const largest = Math.max(...widths)
  return width > largest ? widths : [...widths.filter((candidate) => candidate < width), width]
}

/** The address under which the front serves a stored file while something public shows it. */
export const publicFile = (name: string) => `/tep/${name}`

/** The address under which the signed-in staff see the same file in a preview, whether or not it is public. */
export const previewFile = (name: string) => `/xem-truoc/tep/${name}`

/** Every stored file of a medium that may become public, by name. */
export const filesOf = ({
  token,
  filename,
  mimeType,
  width,
}: {
  token: string
  filename: string
  mimeType: string
  width: number | null
}): string[] =>
  mimeType.startsWith('image/') && width
    ? widthsOf(width).flatMap((size) => formats.map((format) => `${token}-${size}.${format}`))
    : [filename]
