import { expect, test } from 'vitest'
import { isGuarded, isUpload, limitOf } from './limits.ts'

test('each kind of address has its limit', () => {
  const megabytes = (method: string, path: string) => limitOf(method, path).bytes / 1024 / 1024
  expect(megabytes('POST', '/api/articles')).toBe(2)
  expect(megabytes('POST', '/api/media')).toBe(202)
  expect(megabytes('PATCH', '/api/media/1')).toBe(202)
  expect(megabytes('POST', '/api/mediator')).toBe(2)
  expect(megabytes('POST', '/admin/collections/articles/1')).toBe(4)
  expect(megabytes('GET', '/api/media')).toBe(0)
})

test('what tries a password is guarded, however it is spelled', () => {
  for (const path of [
    '/api/users/login',
    '/api/users/forgot-password',
    '/api/users/reset-password',
    '/api/users/first-register',
    '/api/users/unlock',
    '/api/users/verify/abc',
    '/api/users/%6Cogin',
    '/api/users//login',
    '/api/users/login/',
  ])
    expect(isGuarded('POST', path), path).toBe(true)
  expect(isGuarded('GET', '/api/users/login')).toBe(false)
  expect(isGuarded('POST', '/api/users/logout')).toBe(false)
  expect(isGuarded('POST', '/api/users/%')).toBe(false)
})

test('uploads are known by their collection', () => {
  expect(isUpload('/api/consent-papers/1')).toBe(true)
  expect(isUpload('/api/contests/1/office-file/replace')).toBe(true)
  expect(isUpload('/api/consents')).toBe(false)
  expect(isUpload('/api/contests/1/office/redact')).toBe(false)
})
