/** The first bytes of the pictures that we take; what a browser says about a file is only its opinion. */
export const isPicture = (bytes: Buffer): boolean => {
  const start = bytes.subarray(0, 12).toString('latin1')
  return (
    start.startsWith('\xff\xd8\xff') ||
    start.startsWith('\x89PNG\r\n\x1a\n') ||
    (start.startsWith('RIFF') && start.endsWith('WEBP'))
  )
}

/** Whether the text can be captions of a film: what begins otherwise may be anything, such as a page with scripts. */
export const isCaptions = (bytes: Buffer): boolean =>
  /^\uFEFF?WEBVTT(?:[ \t\n\r]|$)/u.test(bytes.subarray(0, 16).toString())
