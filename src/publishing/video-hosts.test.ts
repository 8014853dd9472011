import { describe, expect, it } from 'vitest'
import { videoEmbed } from './video-hosts'

const youtube = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'
const vimeo = 'https://player.vimeo.com/video/76979871?dnt=1'

describe('a film elsewhere', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', youtube],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=10s', youtube],
    ['https://m.youtube.com/watch?v=dQw4w9WgXcQ', youtube],
    ['https://youtu.be/dQw4w9WgXcQ', youtube],
    ['https://youtu.be/dQw4w9WgXcQ?si=x', youtube],
    ['https://www.youtube.com/embed/dQw4w9WgXcQ', youtube],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', youtube],
    ['https://youtube.com/shorts/dQw4w9WgXcQ', youtube],
    ['https://vimeo.com/76979871', vimeo],
    ['https://player.vimeo.com/video/76979871', vimeo],
    ['http://www.youtube.com/watch?v=dQw4w9WgXcQ', null],
    ['https://www.youtube.com/', null],
    ['https://www.youtube.com/watch?v=short', null],
    ['https://www.youtube.com/watch?v="><script>', null],
    ['https://youtu.be/../../evil', null],
    ['https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ', null],
    ['https://evil.example/youtube.com/watch?v=dQw4w9WgXcQ', null],
    ['https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ', null],
    ['https://evil.example/?https://youtu.be/dQw4w9WgXcQ', null],
    ['https://www.m.youtube.com/watch?v=dQw4w9WgXcQ', null],
    ['https://vimeo.com/abc', null],
    ['https://vimeo.com/1', null],
    ['https://facebook.com/video/76979871', null],
    ['javascript:alert(1)//youtube.com/watch?v=dQw4w9WgXcQ', null],
    ['data:text/html,youtu.be/dQw4w9WgXcQ', null],
    ['//youtu.be/dQw4w9WgXcQ', null],
    ['youtu.be/dQw4w9WgXcQ', null],
    ['', null],
  ])('%s: %s', (address, embed) => {
    expect(videoEmbed(address)).toBe(embed)
  })
})
