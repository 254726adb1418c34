/* What the pages do in the browser; each of them works without it. */
(() => {
  'use strict';

  /* On a telephone a row of a list is read as a card: each cell then says what it is, by the heading of its column. */
  for (const table of document.querySelectorAll('main table.list')) {
    const heads = Array.from(table.querySelectorAll('thead th'), head => head.textContent.trim());
    if (heads.length < 3) {
      continue;
    }
    const rows = Array.from(table.tBodies[0] ? table.tBodies[0].rows : []);
    for (const row of rows) {
      let column = 0;
      for (const cell of row.cells) {
        if (cell.tagName === 'TD' && heads[column]) {
          cell.dataset.label = heads[column];
        }
        cell.classList.toggle('blank', !cell.textContent.trim() && !cell.querySelector('input, select, textarea, button'));
        column += cell.colSpan;
      }
    }
    table.classList.add('stacks');

    /* A column in which no row says anything takes no room. */
    if (rows.length && rows.every(row => row.cells.length === heads.length)) {
      heads.forEach((head, column) => {
        const cells = rows.map(row => row.cells[column]);
        if (cells.every(cell => cell.classList.contains('blank'))) {
          cells.concat(table.tHead.rows[0].cells[column]).forEach(cell => { cell.hidden = true; });
        }
      });
    }
  }

  /* The bar of the menu on a telephone shows where one is. */
  const here = document.querySelector('.rail .here');
  const rail = here && here.closest('.rail');
  if (rail && rail.scrollWidth > rail.clientWidth) {
    rail.scrollLeft += here.getBoundingClientRect().left - rail.getBoundingClientRect().left - (rail.clientWidth - here.offsetWidth) / 2;
  }

  /* A form that came back leads its reader to what is wrong with it. */
  const problems = document.querySelector('.problems .message-error');
  if (problems) {
    const box = problems.closest('.problems');
    box.tabIndex = -1;
    box.focus();
  }

  /* A file that is larger than the portal takes is told of when it is chosen, and does not travel. */
  for (const chosen of document.querySelectorAll('input[type=file][data-most]')) {
    chosen.addEventListener('change', () => {
      const words = Array.from(chosen.files).some(file => file.size > Number(chosen.dataset.most)) ? chosen.dataset.tooLarge : '';
      const field = chosen.closest('.field');
      field.querySelectorAll('.field-problem').forEach(old => old.remove());
      const told = document.createElement('span');
      told.className = 'field-problem';
      told.setAttribute('role', 'alert');
      told.textContent = words;
      field.append(told);
      chosen.setCustomValidity(words);
      chosen.setAttribute('aria-invalid', String(words !== ''));
    });
  }

  /* A form that keeps itself is sent, as by its button, soon after a field is left, and its reader stays where he is. He
     goes on with the mark of the page read anew, so that he never overwrites what somebody else has changed meanwhile.
     A field that decides what the others mean waits for the button, and the others with it. */
  const MARK = '[name="jakarta.faces.ViewState"]';
  const SOON = 1200;
  const read = async answer => new DOMParser().parseFromString(await (await answer).text(), 'text/html');
  for (const form of document.querySelectorAll('form[data-keeps]')) {
    const button = form.querySelector('button[type=submit]');
    const told = form.querySelector('.kept');
    const touched = new Set();
    let waiting = 0;
    let sending = null;
    let waits = false;
    const send = how => {
      const entries = new URLSearchParams(new FormData(form));
      entries.append(button.name, '');
      return fetch(form.action, { method: 'POST', body: entries, redirect: 'manual', ...how });
    };
    const tell = (words, isWrong) => {
      told.textContent = words;
      told.classList.toggle('wrong', isWrong);
    };
    const showProblems = page => {
      let some = false;
      for (const input of touched) {
        const problem = page.getElementById(input.id)?.closest('.field')?.querySelector('.field-problem');
        input.closest('.field').querySelectorAll('.field-problem').forEach(old => old.remove());
        if (problem) {
          input.closest('.field').append(problem);
          some = true;
        }
      }
      return some;
    };
    const keep = async () => {
      tell(told.dataset.keeping, false);
      try {
        const answer = await send({});
        const isTaken = answer.type === 'opaqueredirect';
        const page = await read(isTaken ? fetch(location.href) : answer);
        const refusal = page.querySelector('.problems .message-error');
        const mark = page.getElementById(form.id)?.querySelector(MARK);
        if (!mark || isTaken && refusal) {
          waits = true;
          tell(refusal ? refusal.textContent : told.dataset.unkept, true);
          return;
        }
        form.querySelector(MARK).value = mark.value;
        const isMarked = showProblems(page);
        tell(isTaken ? told.dataset.kept : !isMarked && refusal ? refusal.textContent : told.dataset.unkept, !isTaken);
      } catch (failure) {
        tell(told.dataset.unkept, true);
      }
    };
    const soon = () => {
      waiting = 0;
      if (sending) {
        waiting = setTimeout(soon, SOON);
      } else {
        sending = keep().finally(() => { sending = null; });
      }
    };
    form.addEventListener('change', event => {
      touched.add(event.target);
      waits = waits || 'waits' in event.target.dataset;
      clearTimeout(waiting);
      waiting = waits ? 0 : setTimeout(soon, SOON);
    });
    form.addEventListener('submit', event => {
      clearTimeout(waiting);
      waiting = 0;
      if (sending) {
        event.preventDefault();
        sending.then(() => form.requestSubmit(button));
      }
    });
    addEventListener('pagehide', () => {
      if (waiting) {
        clearTimeout(waiting);
        send({ keepalive: true });
      }
    });
  }

  /* A countdown goes on from the server's reckoning; the clock of the device decides nothing. What is announced is
     announced once: with a day, an hour, ten minutes and one minute left. */
  const MINUTE = 60000;
  const MARKS = [24 * 60, 60, 10, 1];
  for (const countdown of document.querySelectorAll('.countdown[data-left]')) {
    const told = Number(countdown.dataset.left);
    const spoken = countdown.nextElementSibling;
    let left = told;
    const tick = () => {
      const before = left;
      left = Math.max(told - performance.now(), 0);
      if (left === 0) {
        countdown.textContent = countdown.dataset.over;
        spoken.textContent = countdown.dataset.over;
        return;
      }
      const minutes = Math.floor(left / MINUTE);
      countdown.textContent = countdown.dataset.words
        .replace('{0}', String(Math.floor(minutes / 1440)))
        .replace('{1}', String(Math.floor(minutes / 60) % 24))
        .replace('{2}', String(minutes % 60));
      const mark = MARKS.find(each => before > each * MINUTE && left <= each * MINUTE);
      if (mark) {
        spoken.textContent = spoken.dataset['at' + mark];
      }
      setTimeout(tick, Math.min(left % MINUTE + 50, MINUTE));
    };
    setTimeout(tick, told % MINUTE + 50);
  }

  /* A lever moves the figure of a form; the answer follows without leaving the page, and its first figure is announced. */
  const PAUSE = 250;
  for (const form of document.querySelectorAll('form[data-answer]')) {
    const answer = document.getElementById(form.dataset.answer);
    const spoken = form.nextElementSibling;
    let waiting = 0;
    let asked = null;
    const ask = async () => {
      asked?.abort();
      asked = new AbortController();
      answer.setAttribute('aria-busy', 'true');
      const address = form.action + '?' + new URLSearchParams(new FormData(form));
      try {
        const page = new DOMParser().parseFromString(await (await fetch(address, { signal: asked.signal })).text(), 'text/html');
        const problems = page.querySelector('.problems');
        document.querySelectorAll('.problems').forEach(old => old.remove());
        answer.replaceChildren(...(problems ? [problems] : []), ...page.getElementById(form.dataset.answer).childNodes);
        spoken.textContent = document.getElementById(form.dataset.told)?.textContent ?? '';
        history.replaceState(null, '', address);
        answer.removeAttribute('aria-busy');
      } catch (failure) {
        if (failure.name !== 'AbortError') {
          form.submit();
        }
      }
    };
    for (const lever of form.querySelectorAll('input[data-moves]')) {
      const figure = document.getElementById(lever.dataset.moves);
      lever.hidden = false;
      lever.step = 10 ** -lever.dataset.decimals;
      lever.addEventListener('input', () => {
        figure.value = lever.value;
        clearTimeout(waiting);
        waiting = setTimeout(ask, PAUSE);
      });
      figure.addEventListener('change', () => {
        lever.value = figure.value;
        ask();
      });
    }
  }
})();
