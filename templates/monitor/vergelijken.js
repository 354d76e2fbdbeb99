// Lays a few chosen municipalities side by side. The data stand in vergelijkdata.js; the choice stands in the address.
const MOST = 6;
const { punten, gemeenten, woorden } = globalThis.MONITOR;
const form = document.getElementById('kiezer');
const input = document.getElementById('kies-gemeente');
const told = document.getElementById('kies-melding');
const place = document.getElementById('vergelijking');
let chosen = [];

function cell(tag, text, scope) {
  const element = document.createElement(tag);
  if (scope !== undefined) element.scope = scope;
  element.textContent = text;
  return element;
}

function removeButton(code, name) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '×';
  button.setAttribute('aria-label', `${name} weghalen`);
  button.addEventListener('click', () => {
    choose(chosen.filter((other) => other !== code));
    input.focus();
  });
  return button;
}

function show() {
  place.replaceChildren();
  if (chosen.length === 0) return;
  const table = document.createElement('table');
  table.className = 'utrecht-table overzicht matrix';
  const head = table.createTHead().insertRow();
  head.append(cell('th', 'Punt', 'col'));
  for (const code of chosen) {
    const header = cell('th', '', 'col');
    const link = document.createElement('a');
    link.className = 'utrecht-link utrecht-link--html-a';
    link.href = `gemeenten/${code}.html`;
    link.textContent = gemeenten[code].naam;
    header.append(link, ' ', removeButton(code, gemeenten[code].naam));
    head.append(header);
  }
  const body = table.createTBody();
  for (const [index, punt] of punten.entries()) {
    const row = body.insertRow();
    row.append(cell('th', punt, 'row'));
    for (const code of chosen) {
      const verdict = woorden[gemeenten[code].oordelen[index]];
      const td = row.insertCell();
      if (verdict === undefined) {
        td.textContent = 'geen oordeel';
        continue;
      }
      const span = document.createElement('span');
      span.className = `oordeel oordeel-${verdict.vorm}`;
      const sign = document.createElement('span');
      sign.className = `vorm vorm-${verdict.vorm}`;
      sign.setAttribute('aria-hidden', 'true');
      sign.textContent = verdict.teken;
      span.append(sign, ' ', verdict.woord);
      td.append(span);
    }
  }
  place.append(table);
}

function choose(codes) {
  chosen = [...new Set(codes)].filter((code) => code in gemeenten).slice(0, MOST);
  history.replaceState(null, '', chosen.length === 0 ? ' ' : `#${chosen.join(',')}`);
  show();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const wanted = input.value.trim().toLowerCase();
  const found = Object.entries(gemeenten).find(([, { naam }]) => naam.toLowerCase() === wanted);
  if (found === undefined) told.textContent = `“${input.value}” staat niet in de lijst.`;
  else if (chosen.length >= MOST) told.textContent = `Er staan er al ${MOST}. Haal er eerst een weg.`;
  else {
    told.textContent = `${found[1].naam} is toegevoegd.`;
    choose([...chosen, found[0]]);
    input.value = '';
  }
  input.focus();
});
form.hidden = false;
addEventListener('hashchange', () => choose(location.hash.slice(1).split(',')));
choose(location.hash.slice(1).split(','));
