/* Makes the forms nicer where scripts run; everything works without. Nothing is asked of any other site. */
(() => {
  'use strict';
  for (const form of document.querySelectorAll('[data-invoer]')) {
    form.addEventListener('submit', () => {
      const status = form.querySelector('[data-bezig]');
      if (status) status.textContent = 'De tekst wordt verstuurd …';
    });
  }
  const zone = document.querySelector('[data-sleepvak]');
  if (zone) {
    const input = zone.querySelector('input[type="file"]');
    const list = zone.querySelector('[data-gekozen]');
    const show = () => {
      list.replaceChildren(
        ...[...input.files].map((file) => {
          const item = document.createElement('li');
          const size = file.size < 100000 ? `${Math.max(1, Math.round(file.size / 1000))} kB` : `${(file.size / 1000000).toFixed(1).replace('.', ',')} MB`;
          item.textContent = `${file.name} (${size})`;
          return item;
        }),
      );
    };
    zone.querySelector('[data-sleep]').hidden = false;
    input.addEventListener('change', show);
    const over = (event) => {
      event.preventDefault();
      zone.classList.add('boven');
    };
    zone.addEventListener('dragenter', over);
    zone.addEventListener('dragover', over);
    zone.addEventListener('dragleave', () => zone.classList.remove('boven'));
    zone.addEventListener('drop', (event) => {
      event.preventDefault();
      zone.classList.remove('boven');
      if (!event.dataTransfer || event.dataTransfer.files.length === 0) return;
      input.files = event.dataTransfer.files;
      show();
    });
  }
  const course = document.querySelector('[data-voortgang]');
  if (course) {
    const SIGNS = { klaar: '✓', bezig: '…', wacht: '' };
    const WORDS = { klaar: 'klaar', bezig: 'bezig', wacht: '' };
    const look = async () => {
      try {
        const answer = await fetch(course.dataset.voortgang, { headers: { accept: 'application/json' } });
        const { klaar, stappen } = await answer.json();
        for (const { code, toestand, naam } of stappen) {
          const item = course.querySelector(`[data-stap="${code}"]`);
          if (!item) continue;
          item.className = `stap stap-${toestand}`;
          item.children[0].textContent = SIGNS[toestand];
          item.childNodes[1].textContent = ` ${naam} `;
          item.children[1].textContent = WORDS[toestand];
        }
        if (klaar) {
          location.reload();
          return;
        }
      } catch {
        location.reload();
        return;
      }
      setTimeout(look, 400);
    };
    setTimeout(look, 300);
  }
})();
