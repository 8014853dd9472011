import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Everything that is done with `req` meanwhile stands or falls together; what resolves is committed. */
export const inTransaction = async <Answer>(req: PayloadRequest, work: () => Promise<Answer>): Promise<Answer> => {
  await initTransaction(req)
  try {
    const answer = await work()
    await commitTransaction(req)
    return answer
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
