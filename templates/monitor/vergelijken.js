// Adds to the page that compares: typing a name, taking a column away, and an address that remembers the choice.
// Shares its scope with monitor.js: names here must not be used there.
const boxes = [...document.querySelectorAll('#vergelijker input[type="checkbox"]')];
const form = document.getElementById('kiezer');
const input = document.getElementById('kies-gemeente');
const told = document.getElementById('kies-melding');
const headers = [...document.querySelectorAll('.naasttabel thead th')].slice(1);
const labelOf = (box) => box.nextElementSibling.firstChild.textContent.trim();
const folded = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim();
// Old names, between brackets behind the name of today, lead to it.
const named = new Map();
for (const box of boxes) {
  const others = box.nextElementSibling.querySelector('.uit')?.textContent.slice(1, -1).split(', ') ?? [];
  for (const name of [...others, labelOf(box)]) {
    named.set(folded(name), box);
    const option = document.createElement('option');
    option.value = name;
    document.getElementById('gemeenten-lijst').append(option);
  }
}

function remember() {
  const codes = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  history.replaceState(null, '', codes.length === 0 ? ' ' : `#${codes.join(',')}`);
}

function recall() {
  const codes = new Set(location.hash.slice(1).split(','));
  for (const box of boxes) box.checked = codes.has(box.value);
  if (boxes.some(({ checked }) => checked)) document.querySelector('.kieslijst').open = false;
}

for (const [index, box] of boxes.entries()) {
  box.addEventListener('change', remember);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'haalweg';
  button.textContent = '×';
  button.setAttribute('aria-label', `${labelOf(box)} weghalen`);
  button.addEventListener('click', () => {
    box.checked = false;
    remember();
    input.focus();
  });
  headers[index].append(' ', button);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const wanted = folded(input.value);
  const begun = [...named].filter(([name]) => wanted !== '' && name.startsWith(wanted));
  const box = named.get(wanted) ?? (begun.length === 1 ? begun[0][1] : undefined);
  if (box === undefined) told.textContent = `“${input.value}” staat niet in de lijst.`;
  else {
    box.checked = true;
    told.textContent = `${labelOf(box)} is toegevoegd.`;
    input.value = '';
    remember();
  }
  input.focus();
});
form.hidden = false;
addEventListener('hashchange', recall);
recall();
