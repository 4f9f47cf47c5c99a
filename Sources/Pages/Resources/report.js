// Column headings sort, drawings answer to the keyboard and to the pointer, and notes open for printing. The
// page says all that it has to say without this. There is no less-than sign and no ampersand in it, so that
// the page stays well-formed XML.
(function () {
  'use strict';

  // Tables

  var collator = new Intl.Collator('en', { numeric: true });
  function key(row, column) {
    var cell = row.cells[column];
    var own = cell.getAttribute('data-key');
    return own === null ? cell.textContent.trim() : own;
  }
  function figure(text) {
    var value = parseFloat(text.replace(/,/g, ''));
    return isNaN(value) ? null : value;
  }
  function compare(left, right) {
    if (left.value === right.value) { return left.place - right.place; }
    if (left.value === null) { return 1; }
    if (right.value === null) { return -1; }
    if (typeof left.value === 'number') { return left.sign * (left.value - right.value); }
    return left.sign * collator.compare(left.value, right.value);
  }
  function sort(table, head) {
    var column = head.cellIndex;
    var before = head.getAttribute('aria-sort');
    var body = table.tBodies[0];
    var rows = Array.from(body.rows);
    var keys = rows.map(function (row) { return key(row, column); });
    var numeric = keys.every(function (text) {
      return text === '' || text === '\u2013' || figure(text) !== null;
    });
    var order = before === 'descending' ? 'ascending'
      : before === 'ascending' ? 'descending' : numeric ? 'descending' : 'ascending';
    var sign = order === 'ascending' ? 1 : -1;
    var items = rows.map(function (row, place) {
      var text = keys[place];
      var value = numeric ? figure(text) : text === '' || text === '\u2013' ? null : text;
      return { row: row, place: place, sign: sign, value: value };
    });
    items.sort(compare).forEach(function (item) { body.appendChild(item.row); });
    table.querySelectorAll('th[aria-sort]').forEach(function (other) {
      other.removeAttribute('aria-sort');
    });
    head.setAttribute('aria-sort', order);
  }
  var heads = Array.from(document.querySelectorAll('th[data-sorts]'));
  function move(from, to) { while (from.firstChild) { to.appendChild(from.firstChild); } }
  function wrap(head) {
    var button = document.createElement('button');
    button.type = 'button';
    button.addEventListener('click', function () { sort(head.closest('table'), head); });
    move(head, button);
    head.appendChild(button);
  }
  function unwrap(head) {
    var button = head.firstChild;
    head.removeChild(button);
    move(button, head);
  }
  heads.forEach(wrap);

  // Only what scrolls is a stop of the keyboard.
  var boxes = new ResizeObserver(function (entries) {
    entries.forEach(function (entry) {
      var box = entry.target;
      if (box.scrollWidth > box.clientWidth) { box.tabIndex = 0; }
      else { box.removeAttribute('tabindex'); }
    });
  });
  document.querySelectorAll('.table, .drawing').forEach(function (box) { boxes.observe(box); });

  // Drawings: one stop of the keyboard each; arrows lead from mark to mark, vertices and papers first.

  function stopsOf(svg) {
    var stops = [];
    ['marks', 'regions', 'links', 'labels'].forEach(function (layer) {
      stops.push.apply(stops, svg.querySelectorAll('.' + layer + ' [tabindex]'));
    });
    return stops;
  }
  function walk(stops) {
    stops.forEach(function (stop, place) {
      stop.setAttribute('tabindex', place === 0 ? '0' : '-1');
      stop.addEventListener('keydown', function (event) {
        var step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (!step) { return; }
        event.preventDefault();
        var next = stops[(place + step + stops.length) % stops.length];
        stop.setAttribute('tabindex', '-1');
        next.setAttribute('tabindex', '0');
        next.focus();
      });
    });
  }

  // What is pointed at or has the focus stands out, with its links and their other ends.
  function near(links, key) {
    var keys = new Set([key]);
    links.forEach(function (link) {
      var own = link.getAttribute('data-key');
      var ends = link.getAttribute('data-ends').split(' ');
      if (own !== key) { if (!ends.includes(key)) { return; } }
      keys.add(own);
      ends.forEach(function (end) { keys.add(end); });
    });
    return keys;
  }
  function light(svg) {
    var links = Array.from(svg.querySelectorAll('[data-ends]'));
    if (links.length === 0) { return; }
    var marks = Array.from(svg.querySelectorAll('[data-key]'));
    function show(event) {
      var mark = event.target.closest('[data-key]');
      svg.classList.toggle('lit', mark !== null);
      if (mark === null) { return; }
      var keys = near(links, mark.getAttribute('data-key'));
      marks.forEach(function (other) {
        other.classList.toggle('near', keys.has(other.getAttribute('data-key')));
      });
    }
    function hide() { svg.classList.remove('lit'); }
    svg.addEventListener('mouseover', show);
    svg.addEventListener('focusin', show);
    svg.addEventListener('mouseleave', hide);
    svg.addEventListener('focusout', hide);
  }
  document.querySelectorAll('.drawing svg').forEach(function (svg) {
    walk(stopsOf(svg));
    light(svg);
  });

  // Notes

  var notes = Array.from(document.querySelectorAll('details'));
  if (matchMedia('(max-width: 44rem)').matches) {
    notes.forEach(function (note) {
      if (note.className === 'definitions') { note.open = false; }
    });
  }
  var closed = [];
  // Browsers leave buttons out where they repeat a table's head on the next sheet.
  addEventListener('beforeprint', function () {
    heads.forEach(unwrap);
    closed = notes.filter(function (note) { return !note.open; });
    closed.forEach(function (note) { note.open = true; });
  });
  addEventListener('afterprint', function () {
    heads.forEach(wrap);
    closed.forEach(function (note) { note.open = false; });
  });
})();
