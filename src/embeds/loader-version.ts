/** Of `public/nhung.js`: raised with every change that sites have to take over. */
export const loaderVersion = 1
