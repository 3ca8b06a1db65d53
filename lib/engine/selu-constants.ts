/** The constants with which selu keeps mean 0 and variance 1, to double precision (Klambauer et al. 2017). */
export const seluScale = 1.0507009873554805;
export const seluAlpha = 1.6732632423543772;
