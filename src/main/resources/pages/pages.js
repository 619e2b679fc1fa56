// Everything works without this file. It only makes it quicker.
const summary = document.querySelector('[data-focus]');
if (summary) summary.focus();

const print = document.querySelector('.pages-print');
if (print) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}

// The rules as they are looked for: only where the page holds all of them.
const filter = document.querySelector('[data-filter]');
if (filter) {
  const rules = [...document.querySelectorAll('.pages-rules li')].map((item) => [item, item.textContent.toLowerCase()]);
  filter.addEventListener('input', () => {
    const words = filter.value.toLowerCase().split(/\s+/);
    for (const [item, text] of rules) item.hidden = !words.every((word) => text.includes(word));
    for (const group of document.querySelectorAll('main section')) {
      group.hidden = !group.querySelector('li:not([hidden])');
    }
    document.querySelector('#count').textContent = rules.filter(([item]) => !item.hidden).length;
  });
}

// Offences as they are typed: the address holds the words of an offence and nothing about a case.
for (const lookup of document.querySelectorAll('[data-lookup]')) {
  const box = lookup.querySelector('input');
  const picks = lookup.querySelector('.pages-picks');
  const at = lookup.dataset.lookup;
  let asked = 0;
  box.addEventListener('input', () => {
    const mine = ++asked;
    setTimeout(async () => {
      const words = box.value.trim();
      if (mine !== asked || words.length < 2) return;
      const answer = await fetch('/v1/offences?q=' + encodeURIComponent(words));
      if (!answer.ok || mine !== asked) return;
      show(picks, at, (await answer.json()).offences.slice(0, 6), box);
    }, 150);
  });
}

function show(picks, at, offences, box) {
  const list = document.createElement('ul');
  list.className = 'govuk-list';
  for (const each of offences) {
    const item = document.createElement('li');
    const pick = document.createElement('button');
    pick.type = 'button';
    pick.className = 'pages-link';
    pick.textContent = cited(each);
    pick.addEventListener('click', () => choose(pick.form, at, each, box, picks));
    item.append(pick, ` ${each.title}`);
    list.append(item);
  }
  picks.replaceChildren(list);
}

function choose(form, at, offence, box, picks) {
  for (const name of ['statute', 'section', 'title']) {
    const field = form.elements[`${at}/${name}`];
    if (field) field.value = offence[name];
  }
  box.value = '';
  picks.replaceChildren(cited(offence));
}

function cited(offence) {
  return `${offence.statute}, ${/^\d/.test(offence.section) ? 's ' : ''}${offence.section}`;
}
