/**
 * Digits before the point of the largest amount that the register holds: more than there is money. Columns for money
 * have room for one digit more, since rounding to pence may add one.
 */
export const MOST_AMOUNT_DIGITS = 17
