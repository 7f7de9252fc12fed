// Sorts and filters the table of a class. The page is whole without it. It stands in HTML, so it never says "less than".
(() => {
  'use strict';
  const grid = document.getElementById('grid');
  if (grid === null) return;
  const byId = (id) => document.getElementById(id);
  const [tools, find, what, where, found] = ['tools', 'find', 'what', 'where', 'found'].map(byId);
  const heads = [...grid.tHead.rows[0].cells];
  const bodies = [...grid.tBodies];
  const chunk = bodies[0].rows.length;
  const words = new Intl.Collator('en', { numeric: true });
  const numbers = new Intl.NumberFormat('en-GB');
  const nobody = document.createElement('p');
  nobody.textContent = 'Nobody matches. Clear shows everyone again.';
  nobody.className = 'nobody';
  nobody.hidden = true;
  grid.after(nobody);

  // Read on first use: the page is there at once.
  let rows;
  const readRows = () =>
    (rows ??= bodies
      .flatMap((body) => [...body.rows])
      .map((row, place) => ({ row, place, text: row.cells[0].textContent.toLowerCase() })));

  const signs = (cell) =>
    [...cell.querySelectorAll('abbr')].map((sign) => sign.textContent).join('');
  const tests = {
    p: (cell) => cell.className === '',
    L: (cell) => signs(cell).includes('L'),
    H: (cell) => signs(cell).includes('H'),
  };
  const fits = ({ row, text }) => {
    if (!text.includes(find.value.trim().toLowerCase())) return false;
    const wanted = what.value;
    if (wanted === '') return true;
    if (wanted === '?') return signs(row.cells[0]).includes('?');
    const test = tests[wanted] ?? ((cell) => cell.className === wanted);
    const at = where.selectedIndex;
    return at > 0 ? test(row.cells[at + 1]) : [...row.cells].slice(2).some(test);
  };

  // What is missing or was not judged stands below every number.
  const rank = { m: -1, u: -2 };
  const valueOf = (cell) => {
    const number = parseFloat(cell.textContent);
    return rank[cell.className] ?? (Number.isNaN(number) ? -2 : number);
  };

  let column = 0;
  let isUp = true;
  const show = () => {
    const shown = readRows().filter(fits);
    const sign = isUp ? 1 : -1;
    if (column > 0) for (const one of shown) one.value = valueOf(one.row.cells[column]);
    shown.sort((one, other) =>
      column > 0
        ? sign * (one.value - other.value) || one.place - other.place
        : sign * (words.compare(one.text, other.text) || one.place - other.place),
    );
    bodies.forEach((body, at) => {
      body.replaceChildren(...shown.slice(at * chunk, (at + 1) * chunk).map(({ row }) => row));
      body.hidden = body.rows.length === 0;
    });
    nobody.hidden = shown.length > 0;
    const isAll = shown.length === rows.length;
    const all = numbers.format(rows.length);
    found.textContent = isAll ? `${all} shown` : `${numbers.format(shown.length)} of ${all} shown`;
  };

  heads.forEach((head, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      // The best first, but names from A.
      isUp = at === column ? !isUp : at === 0;
      heads[column].removeAttribute('aria-sort');
      column = at;
      head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
      show();
    });
  });

  let waiting;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 120);
  };
  find.addEventListener('input', later);
  what.addEventListener('change', show);
  where.addEventListener('change', show);
  // The form is cleared after its event.
  tools.addEventListener('reset', () => setTimeout(show));
  tools.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  tools.hidden = false;
})();
