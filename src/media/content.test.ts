import { describe, expect, it } from 'vitest'
import { acceptedTypes, endingOf, isPicture } from './content'

const latin1 = (text: string) => Buffer.from(text, 'latin1')

describe('a picture by its first bytes', () => {
  it.each([
    ['\xff\xd8\xff\xe0\x00\x10JFIF', true],
    ['\x89PNG\r\n\x1a\n\x00\x00', true],
    ['RIFF\x00\x01\x02\nWEBPVP8 ', true],
    ['RIFF\x00\x01\x02\x03WAVEfmt ', false],
    ['GIF89a', false],
    ['<svg xmlns=', false],
    ['', false],
  ])('%j: %j', (bytes, is) => {
    expect(isPicture(latin1(bytes))).toBe(is)
  })
})

describe('the ending of a stored file', () => {
  it.each([
    ['application/pdf', '%PDF-1.7', '.pdf'],
    ['application/pdf', '<html>', null],
    ['video/mp4', '\x00\x00\x00\x18ftypmp42', '.mp4'],
    ['video/mp4', 'ftyp', null],
    ['audio/mp4', '\x00\x00\x00\x18ftypM4A ', '.m4a'],
    ['audio/mpeg', 'ID3\x04\x00', '.mp3'],
    ['audio/mpeg', '\xff\xfb\x90\x64', '.mp3'],
    ['audio/mpeg', '\xff\xd8\xff', null],
    ['text/vtt', 'WEBVTT', '.vtt'],
    ['text/vtt', '\xef\xbb\xbfWEBVTT - Phim', '.vtt'],
    ['text/vtt', 'WEBVTTX', null],
    ['text/vtt', '<html>', null],
    ['application/vnd.oasis.opendocument.text', 'PK\x03\x04', '.odt'],
    ['text/html', '<html>', null],
    ['image/svg+xml', '<svg', null],
    ['toString', 'x', null],
  ])('%s beginning with %j: %s', (type, bytes, ending) => {
    expect(endingOf(type, latin1(bytes))).toBe(ending)
  })
})

it('takes nothing that can carry script', () => {
  expect(acceptedTypes.filter((type) => /svg|xml$|html|javascript|\*/u.test(type))).toEqual([])
})
