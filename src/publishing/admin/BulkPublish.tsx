export const BulkPublish = () => null
