/**
 * Draws what the page asks for in its JSON: `kind` (grid or card), how many (`count`) and the data of
 * each year. The bench then calls `bench.show(year)`.
 */
export async function start(draw) {
  const { kind, count, years } = JSON.parse(document.querySelector('#data').textContent);
  const latest = Object.keys(years).at(-1);
  const updates = [];
  for (let at = 0; at < count; at += 1) {
    const place = document.body.appendChild(document.createElement('section'));
    updates.push(await draw(kind, place, years[latest]));
  }
  window.bench = { show: (year) => Promise.all(updates.map((update) => update(years[year]))) };
  window.drawn();
}
