import { type CollectionBeforeOperationHook, ValidationError } from 'payload'

/**
 * Files come with the request. Payload would also fetch one from an address that the client names, and crop a stored one: both
 * past whatever else looks at what arrives.
 */
export const requireSentFile: CollectionBeforeOperationHook = ({ collection, operation, req }) => {
  delete req.query?.uploadEdits
  if (operation === 'create' && !req.file)
    throw new ValidationError({
      collection: collection.slug,
      errors: [{ path: 'file', message: 'Chưa chọn tệp.' }],
      req,
    })
}
