// Sorting and searching in tables. Everything on the pages is there without it.
const compare = new Intl.Collator('nl', { numeric: true }).compare;

function valueOf(row, column) {
  const cell = row.cells[column];
  return cell?.dataset.waarde ?? cell?.textContent.trim() ?? '';
}

function sortBy(table, column, header) {
  const falling = header.getAttribute('aria-sort') === 'ascending';
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  header.setAttribute('aria-sort', falling ? 'descending' : 'ascending');
  const body = table.tBodies[0];
  const rows = [...body.rows].sort((a, b) => compare(valueOf(a, column), valueOf(b, column)));
  body.append(...(falling ? rows.reverse() : rows));
}

for (const table of document.querySelectorAll('table[data-sorteer]')) {
  for (const [column, header] of [...table.tHead.rows[0].cells].entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    button.addEventListener('click', () => sortBy(table, column, header));
    header.append(button);
  }
}

function plain(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

for (const place of document.querySelectorAll('[data-filter-voor]')) {
  const table = document.getElementById(place.dataset.filterVoor);
  if (table === null) continue;
  const id = `zoek-${table.id}`;
  const label = document.createElement('label');
  label.htmlFor = id;
  label.textContent = 'Zoek een gemeente of oordeel';
  const input = document.createElement('input');
  input.id = id;
  input.type = 'search';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const rows = [...table.tBodies[0].rows].map((row) => ({
    row,
    words: plain(`${row.dataset.zoek ?? ''} ${row.textContent}`),
  }));
  const filter = () => {
    const wanted = plain(input.value.trim());
    let shown = 0;
    for (const { row, words } of rows) {
      row.hidden = !words.includes(wanted);
      if (!row.hidden) shown += 1;
    }
    status.textContent = wanted === '' ? '' : `${shown} van ${rows.length}`;
  };
  input.addEventListener('input', filter);
  place.append(label, input, status);
  place.hidden = false;
  // From the search field of the first page.
  input.value = new URLSearchParams(location.search).get('zoek') ?? '';
  filter();
}
