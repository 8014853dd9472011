/** Whether a quotation is still open where this text ends. */
export const leavesQuotationOpen = (text: string): boolean => text.lastIndexOf('“') > text.lastIndexOf('”')
