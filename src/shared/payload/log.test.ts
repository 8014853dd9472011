import { APIError, ValidationError } from 'payload'
import { expect, it } from 'vitest'
import { discreetLog, discreetly } from './log'

it('tells of a refusal which fields it concerns, and nothing of what was written', () => {
  const refusal = new ValidationError({
    collection: 'exemplars',
    errors: [{ path: 'people', message: 'Chưa công bố được: Vi Thị Bờ chưa có bản đồng ý.' }],
  })
  expect(discreetly(refusal)).toEqual({ status: 400, fields: ['people'] })
})

it('tells of a failure where it happened, without the values of a query', () => {
  const failed = new Error('Failed query: insert into "entrants" ...\nparams: Vi Thị Bờ,0210 3123 456')
  const told = JSON.stringify(discreetly(new APIError('broken', 500, undefined, false)))
  expect(told).toContain('log.test.ts')
  const query = JSON.stringify(discreetly(Object.assign(failed, { cause: new Error('duplicate key') })))
  expect(query).toContain('Failed query')
  expect(query).toContain('duplicate key')
  expect(query).not.toMatch(/Vi Thị Bờ|3123/u)
})

it('keeps to itself why an appointment was not kept: its words name people', () => {
  const refused = new Error('Chưa công bố được: Vi Thị Bờ chưa có bản đồng ý.')
  expect(discreetly(refused)).toMatchObject({ name: 'Error', message: 'its words are for people' })
  const { job } = discreetLog.options.serializers
  expect(job({ id: '1', taskSlug: 'schedulePublish', error: refused } as never)).toEqual({
    id: '1',
    taskSlug: 'schedulePublish',
  })
})
