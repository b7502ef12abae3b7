/** As many days as columns, a daily series and a fixed period may span: ten years and a week. */
export const maxDays = 3_660;
