import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { StoryBlock } from '../cast.ts'
import { articles } from '../stories/articles.ts'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const words = (text: string) => text.replace(/\s+/g, ' ').trim()

function transcript(kind: 'audio' | 'video'): string {
  const blocks: StoryBlock[] = articles.flatMap((article) => article.story)
  const found = blocks.find((block) => typeof block !== 'string' && kind in block)
  return found && typeof found !== 'string' && 'transcript' in found ? found.transcript : ''
}

describe('transcripts', () => {
  it('of the bulletin says exactly what is spoken', () => {
    expect(transcript('audio')).toBe(words(read('bulletin.txt')))
  })

  it('of the film says exactly what the captions say', () => {
    const captions = read('village.vtt')
      .replace('WEBVTT', '')
      .replace(/^.*-->.*$/gm, '')
    expect(transcript('video')).toBe(words(captions))
  })
})
