import { expect, test } from 'vitest'
import { framingPolicy } from './framing-policy'

const ancestors = (framers: Parameters<typeof framingPolicy>[0]) =>
  /frame-ancestors (.*)$/u.exec(framingPolicy(framers, false))?.[1]

test('everybody, or the sites that are registered and the portal itself', () => {
  expect(ancestors('everybody')).toBe('*')
  expect(ancestors(['https://xa.example.vn', 'https://xa.example.vn', 'https://truong.example.vn:8443'])).toBe(
    "'self' https://xa.example.vn https://truong.example.vn:8443",
  )
  expect(ancestors([])).toBe("'self'")
})

test('nothing but an origin gets into the policy', () => {
  const hostile = [
    '*',
    'https://a.vn; script-src *',
    "https://a.vn 'unsafe-inline'",
    'http://a.vn',
    'https://a.vn\r\nX: y',
  ]
  expect(ancestors(hostile)).toBe("'self'")
})

test('script only where the frame reports its height, and nothing inline', () => {
  expect(framingPolicy('everybody', false)).not.toContain('script-src')
  expect(framingPolicy('everybody', true)).toContain("script-src 'self';")
  expect(framingPolicy('everybody', true)).not.toContain('unsafe')
})
