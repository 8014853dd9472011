import { describe, expect, it } from 'vitest'
import { filesOf, previewFile, publicFile, widthsOf } from './files'

describe('the widths of a picture', () => {
  it.each([
    [100, [100]],
    [320, [320]],
    [321, [320, 321]],
    [700, [320, 640, 700]],
    [1920, [320, 640, 960, 1280, 1920]],
    [2560, [320, 640, 960, 1280, 1920]],
  ])('%i pixels wide', (width, widths) => {
    expect(widthsOf(width)).toEqual(widths)
  })
})

describe('the files that become public', () => {
  const token = 'a'.repeat(32)

  it('are the sizes of a picture, never what was sent', () => {
    const files = filesOf({ token, filename: `${token}.jpg`, mimeType: 'image/jpeg', width: 400 })
    expect(files).toEqual(
      [320, 400].flatMap((width) => ['avif', 'webp', 'jpg'].map((format) => `${token}-${width}.${format}`)),
    )
  })

  it('are the file itself of anything else', () => {
    const medium = { token, filename: `${token}.pdf`, mimeType: 'application/pdf', width: null }
    expect(filesOf(medium)).toEqual([`${token}.pdf`])
  })

  it('have another address in a preview', () => {
    expect(publicFile('a.jpg')).toBe('/tep/a.jpg')
    expect(previewFile('a.jpg')).toBe('/xem-truoc/tep/a.jpg')
  })
})
