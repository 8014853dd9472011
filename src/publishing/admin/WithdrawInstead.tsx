/** In the place of Payload's “unpublish”, which asks for no reason: the workflow panel offers the move that does. */
export const WithdrawInstead = () => null
