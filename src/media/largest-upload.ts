/** In megabytes: what the newsroom may send in one file. */
export const largestUpload = 200
