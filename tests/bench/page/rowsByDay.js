/** One object a day with the credits under the products' ids: the form that recharts and visx take. */
export function rowsByDay({ times, products }) {
  return times.map((time, day) => {
    const row = { time };
    for (const { id, credits } of products) row[id] = credits[day];
    return row;
  });
}
