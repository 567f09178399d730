/* SPDX-License-Identifier: Apache-2.0 */
/* Shows the tables of a data model, which stand in <pre id="model"> one row a line: a letter that
 * says what it is, and cells between tabs. Rows name one another by index, as in model/schema.h.
 *   m model URN name          o path flags minimum maximum handler key keys counter enable
 *   p name syntax flags default role counted-object
 *   y type L minimum maximum (of the list), then first and number of: ranges, sizes, enumeration,
 *     patterns; the reference; first and number of sizes of the list; units
 *   r minimum maximum step    s minimum maximum     e value R         x pattern
 *   f kind flags parents parameter null             k first number N  q parameter
 *   D what the object or parameter before it is     P profile base extends required
 *   M what a profile misses, why
 * The address's #q=TEXT searches, #PATH opens. Everything is put in as text, never as markup. */
(function () {
  'use strict';
  var MOST = 400; /* hits shown */
  var rows = {m: [], o: [], p: [], y: [], r: [], s: [], e: [], x: [], f: [], k: [], q: [], P: []};
  var byPath = {}, main, box, filter;

  function read() {
    var last;
    document.getElementById('model').textContent.split('\n').forEach(function (line) {
      var cells = line.split('\t'), kind = cells.shift();
      if (kind === 'M')
        rows.P[rows.P.length - 1].missing.push(cells);
      else if (rows[kind])
        rows[kind].push(cells);
      if (kind === 'P')
        cells.missing = [];
      if (kind === 'o')
        last = addObject(cells);
      if (kind === 'p')
        last = addParameter(cells);
      if (kind === 'D')
        last.about = cells[0];
    });
  }

  function addObject(object) {
    object.path = object[0];
    object.parent = byPath[object.path.replace(/[^.]*\.(\{i\}\.)?$/, '')];
    object.name = object.parent && object.parent !== object ?
      object.path.slice(object.parent.path.length) : object.path;
    object.parameters = [];
    object.objects = [];
    if (object.parent)
      object.parent.objects.push(object);
    byPath[object.path] = object;
    object.about = '';
    return object;
  }

  function addParameter(parameter) {
    var object = rows.o[rows.o.length - 1];
    parameter.object = object;
    parameter.path = object.path + parameter[0];
    object.parameters.push(parameter);
    byPath[parameter.path] = parameter;
    parameter.about = '';
    return parameter;
  }

  function make(tag, style, content) {
    var element = document.createElement(tag);
    if (style)
      element.className = style;
    [].concat(content === undefined ? [] : content).forEach(function (part) {
      element.appendChild(typeof part === 'object' ? part : document.createTextNode(part));
    });
    return element;
  }

  function has(row, flag) {
    return row[row.object ? 2 : 1].indexOf(flag) >= 0;
  }

  function run(kind, first, number) {
    return rows[kind].slice(+first, +first + +number);
  }

  function span(bounds) {
    return bounds[0] === bounds[1] ? bounds[0] : bounds[0] + '..' + bounds[1];
  }

  function lengths(sizes, unit) {
    return sizes.map(function (size) {
      var least = +size[0], most = size[1];
      return most === '' ? 'at least ' + least : least === +most ? most :
        least > 0 ? least + ' to ' + most : 'up to ' + most;
    }).join(' or ') + ' ' + unit;
  }

  function fact(label, code) {
    return make('div', '', [label + ' ', make('code', '', code)]);
  }

  function describeList(syntax, facts) {
    var least = +syntax[2], most = syntax[3];
    if (most !== '' || least > 0)
      facts.push(make('div', '', most === '' ? 'at least ' + least + ' items' :
        (least > 0 ? least + ' to ' : 'up to ') + most + ' items'));
    if (+syntax[14] > 0)
      facts.push(make('div', '', 'the whole list ' + lengths(run('s', syntax[13], syntax[14]),
        'characters')));
  }

  var kinds = {P: 'path of', I: 'instance number in', E: 'one of the values of'};

  function describeReference(reference, facts) {
    var target = (reference[2] + ' ' + reference[3]).trim();
    facts.push(fact(kinds[reference[0]] + (reference[1].indexOf('p') >= 0 ? ' a parameter in' : '') +
      (reference[1].indexOf('s') >= 0 ? ' (strong)' : ''), target || 'anything'));
  }

  function describeFacets(syntax, facts) {
    var each = syntax[1] ? 'each ' : '';
    var bytes = syntax[0] === 'base64' || syntax[0] === 'hexBinary';
    var ranges = run('r', syntax[4], syntax[5]), sizes = run('s', syntax[6], syntax[7]);
    var values = run('e', syntax[8], syntax[9]);
    if (ranges.length)
      facts.push(fact(each + 'in', ranges.map(function (range) {
        return span(range) + (range[2] ? ' step ' + range[2] : '');
      }).join(' or ')));
    if (sizes.length)
      facts.push(make('div', '', each + lengths(sizes, bytes ? 'bytes' : 'characters')));
    if (values.length)
      facts.push(make('div', 'values', values.map(function (value) {
        return make('code', '', (value[0] || '(empty)') + (value[1] ? ' (read-only)' : ''));
      })));
    run('x', syntax[10], syntax[11]).forEach(function (pattern) {
      facts.push(fact('pattern', pattern[0] || '(empty)'));
    });
    if (syntax[12] !== '')
      describeReference(rows.f[+syntax[12]], facts);
  }

  function describe(parameter) {
    var syntax = rows.y[+parameter[1]], facts = [];
    if (parameter.about)
      facts.push(make('div', 'about', parameter.about));
    facts.push(make('div', 'type', (syntax[1] ? 'list of ' : '') + syntax[0] +
      (syntax[15] ? ', ' + syntax[15] : '')));
    if (syntax[1])
      describeList(syntax, facts);
    describeFacets(syntax, facts);
    if (has(parameter, 'o') || has(parameter, 'F'))
      facts.push(fact(has(parameter, 'F') ? 'factory default' : 'default',
        parameter[3] || '(empty)'));
    if (parameter[5] !== '')
      facts.push(fact('number of rows of', rows.o[+parameter[5]].path));
    return make('div', 'facts', facts);
  }

  function tag(style, text) {
    return make('span', 'tag ' + style, text);
  }

  function source(object) {
    return object[4] ? tag('note', 'handler ' + object[4]) : tag('', 'stored');
  }

  var notes = [['w', 'good', 'writable'], ['1', 'good', 'writable once'],
    ['c', '', 'active notification may be denied'], ['f', 'warn', 'always notified'],
    ['d', 'warn', 'notified by default'], ['i', 'warn', 'in every Inform'],
    ['h', 'warn', 'secret, reads as empty'], ['!', 'warn', 'command'],
    ['x', '', 'deprecated']];

  function tags(parameter) {
    var list = has(parameter, 'w') || has(parameter, '1') ? [] : [tag('', 'read-only')];
    notes.forEach(function (note) {
      if (has(parameter, note[0]))
        list.push(tag(note[1], note[2]));
    });
    list.push(parameter[5] !== '' ? tag('', 'counted') : source(parameter.object));
    if (parameter[4])
      list.push(tag('note', 'agent: ' + parameter[4]));
    return make('div', 'tags', list);
  }

  /* The words marked in a text. */
  function marked(text, words) {
    var low = text.toLowerCase(), parts = [], at = 0;
    while (words.length && at < text.length) {
      var next = text.length, length = 0;
      words.forEach(function (word) {
        var found = low.indexOf(word, at);
        if (found >= 0 && found < next) {
          next = found;
          length = word.length;
        }
      });
      parts.push(text.slice(at, next));
      if (length)
        parts.push(make('mark', '', text.slice(next, next + length)));
      at = next + length;
    }
    return words.length ? parts : text;
  }

  function link(path, content) {
    var anchor = make('a', '', content);
    anchor.href = '#' + encodeURI(path);
    return anchor;
  }

  function showParameter(parameter, words) {
    var name = link(parameter.path, marked(parameter[0], words));
    var row = make('div', 'parameter', [make('div', 'name' + (has(parameter, 'x') ? ' gone' : ''),
      name), describe(parameter), tags(parameter)]);
    row.id = parameter.path;
    return row;
  }

  function keys(object) {
    return run('k', object[5], object[6]).map(function (key) {
      return run('q', key[0], key[1]).map(function (name) {
        return rows.p[+name[0]].path.slice(object.path.length);
      }).join(' + ') + (key[2] ? ' (not functional)' : '');
    }).join('; ');
  }

  function objectTags(object) {
    var list = [], most = object[3];
    if (has(object, 't'))
      list.push(tag('', (has(object, 'k') ? 'fixed table' : 'table') + (most === '' && +object[2] === 0 ?
        '' : ', ' + span([object[2], most || 'any']) + ' rows')));
    if (has(object, 'a') || has(object, '-'))
      list.push(tag('good', has(object, 'a') && has(object, '-') ? 'add, delete' :
        has(object, 'a') ? 'add' : 'delete'));
    if (has(object, 'x'))
      list.push(tag('', 'deprecated'));
    if (object.parameters.some(function (parameter) { return parameter[5] === ''; }))
      list.push(source(object));
    return list;
  }

  function fill(inside, object) {
    var key = keys(object);
    if (inside.firstChild)
      return;
    if (object.about)
      inside.appendChild(make('div', 'about', object.about));
    if (key)
      inside.appendChild(make('div', 'count', 'unique: ' + key));
    object.parameters.forEach(function (parameter) {
      inside.appendChild(showParameter(parameter, []));
    });
    object.objects.forEach(function (child) {
      inside.appendChild(showObject(child));
    });
  }

  /* What is inside is made when it is opened. */
  function showObject(object) {
    var inside = make('div', 'inside');
    var details = make('details', '', [make('summary', '', [object.name || '(services)'].concat(
      objectTags(object))), inside]);
    details.id = object.path;
    details.addEventListener('toggle', function () {
      if (details.open)
        fill(inside, object);
    });
    object.open = function () {
      details.open = true;
      fill(inside, object);
    };
    return details;
  }

  function parents(profile) {
    return (profile[1] + ' ' + profile[2]).trim().split(/\s+/).filter(Boolean);
  }

  /* Those that a profile is made of and that are not complete; a profile made of itself, too. */
  function lacking(profile, above) {
    return parents(profile).filter(function (name) {
      var parent = rows.P.filter(function (other) { return other[0] === name; })[0];
      return !parent || above.indexOf(parent) >= 0 || parent.missing.length > 0 ||
        lacking(parent, above.concat([parent])).length > 0;
    });
  }

  /* 0 complete, 1 with something missing, 2 with nothing of it there. */
  function grade(profile) {
    return profile.missing.length === 0 ? +(profile.lacks.length > 0) :
      profile.missing.length < +profile[3] ? 1 : 2;
  }

  function showMissing(profile) {
    return make('ul', '', profile.lacks.map(function (name) {
      return make('li', '', [make('code', '', name), ' is not complete']);
    }).concat(profile.missing.map(function (entry) {
      return make('li', '', [make('code', '', entry[0]), entry[1] ? ' ' + entry[1] : '']);
    })));
  }

  function showProfile(profile) {
    var number = profile.missing.length + profile.lacks.length, state = tag('good', 'complete');
    if (profile.grade > 0)
      state = make('details', '', [make('summary', '', profile.grade === 1 ?
        tag('warn', number + ' missing') : tag('', 'none of it')), showMissing(profile)]);
    return make('tr', '', [make('td', '', make('code', '', profile[0])),
      make('td', 'optional', parents(profile).join(', ')), make('td', 'number',
        profile[3] - profile.missing.length + ' of ' + profile[3]), make('td', '', state)]);
  }

  function fillProfiles(inside, profiles) {
    var table = make('table', '', make('tr', '', [make('th', '', 'Profile'),
      make('th', 'optional', 'made of'), make('th', '', 'Has'), make('th', '', 'State')]));
    profiles.forEach(function (profile) {
      table.appendChild(showProfile(profile));
    });
    inside.textContent = '';
    inside.appendChild(make('div', 'count', 'Complete: the model has every object and parameter that' +
      ' the profile asks for, with the access that it asks for. Whether a value is live or stored' +
      ' is told above.'));
    inside.appendChild(table);
  }

  function showProfiles() {
    var inside = make('div'), complete, details, sorted;
    rows.P.forEach(function (profile) {
      profile.lacks = lacking(profile, [profile]);
      profile.grade = grade(profile);
    });
    sorted = [0, 1, 2].map(function (wanted) {
      return rows.P.filter(function (profile) { return profile.grade === wanted; });
    });
    complete = sorted[0].length;
    details = make('details', '', [make('summary', '', ['Profiles', tag(complete ? 'good' : '',
      complete + ' of ' + rows.P.length + ' complete')]), inside]);
    details.id = 'profiles';
    details.open = location.hash === '#profiles';
    details.addEventListener('toggle', function () {
      fillProfiles(inside, [].concat.apply([], sorted));
    });
    return make('section', '', details);
  }

  function showTree() {
    main.textContent = '';
    rows.o.forEach(function (object) {
      if (!object.parent) {
        main.appendChild(showObject(object));
        object.open();
      }
    });
    if (rows.P.length)
      main.appendChild(showProfiles());
  }

  function openPath(path) {
    var row = byPath[path], object = row && (row.object || row), chain = [];
    showTree();
    for (; object; object = object.parent)
      chain.unshift(object);
    chain.forEach(function (step) {
      step.open();
    });
    var element = row && document.getElementById(path);
    if (element) {
      element.classList.add('at');
      element.scrollIntoView({block: 'center'});
    }
  }

  var filters = [['', 'everything', function () { return true; }],
    ['writable', 'writable', function (p) { return has(p, 'w') || has(p, '1'); }],
    ['handler', 'from a handler', function (p) { return p.object[4] !== ''; }],
    ['stored', 'stored', function (p) { return p.object[4] === '' && p[5] === ''; }],
    ['notify', 'with a notification rule', function (p) { return /[cfdi]/.test(p[2]); }],
    ['role', 'the agent\u2019s own', function (p) { return p[4] !== ''; }],
    ['default', 'with a default', function (p) { return has(p, 'o') || has(p, 'F'); }],
    ['deprecated', 'deprecated', function (p) { return has(p, 'x'); }]];

  function hasAll(text, words) {
    var low = text.toLowerCase();
    return words.every(function (word) {
      return low.indexOf(word) >= 0;
    });
  }

  function showHits(hits, words, room) {
    var last;
    hits.slice(0, room).forEach(function (parameter) {
      if (last !== parameter.object) {
        last = parameter.object;
        main.appendChild(make('div', 'object path', [link(last.path, marked(last.path, words))]
          .concat(objectTags(last))));
      }
      main.appendChild(showParameter(parameter, words));
    });
  }

  function showCount(text, number, room) {
    main.appendChild(make('div', 'count', text + (number > room ? ', ' + room + ' shown' : '')));
  }

  /* First by name, then by what else is said. */
  function search(text, wanted) {
    var words = text.toLowerCase().split(/\s+/).filter(Boolean);
    var asked = rows.p.filter(wanted[2]), hits, others;
    hits = asked.filter(function (parameter) {
      return hasAll(parameter.path, words);
    });
    others = words.length === 0 ? [] : asked.filter(function (parameter) {
      return !hasAll(parameter.path, words) &&
        hasAll(parameter.path + ' ' + parameter.about, words);
    });
    main.textContent = '';
    showCount(hits.length + (hits.length === 1 ? ' parameter' : ' parameters'), hits.length, MOST);
    showHits(hits, words, MOST);
    if (others.length === 0)
      return;
    showCount(others.length + ' more by their description', others.length,
      Math.max(0, MOST - hits.length));
    showHits(others, words, Math.max(0, MOST - hits.length));
  }

  /* What the address asks for. */
  function show() {
    var hash = location.hash.slice(1), query = /^q=([^&]*)(?:&f=(.*))?$/.exec(hash), text;
    try {
      text = decodeURIComponent(query ? query[1] : hash);
    } catch (error) {
      text = '';
    }
    var wanted = filters.filter(function (entry) {
      return entry[0] === (query && query[2] || '');
    })[0] || filters[0];
    if (document.activeElement !== box || !query)
      box.value = query ? text : '';
    filter.value = wanted[0];
    if (query && (text.trim() || wanted[0]))
      search(text, wanted);
    else if (!query && text)
      openPath(text);
    else
      showTree();
  }

  function ask() {
    var query = box.value || filter.value ? 'q=' + encodeURIComponent(box.value) : '';
    history.replaceState(null, '', '#' + query + (filter.value ? '&f=' + filter.value : ''));
    show();
  }

  function start() {
    var model = rows.m[0];
    box = make('input');
    box.type = 'search';
    box.id = 'search';
    box.placeholder = 'Search: words of a name or description';
    box.setAttribute('aria-label', box.placeholder);
    filter = make('select', '', filters.map(function (entry) {
      var option = make('option', '', entry[1]);
      option.value = entry[0];
      return option;
    }));
    filter.setAttribute('aria-label', 'Show');
    main = make('main');
    document.body.appendChild(make('header', '', [make('h1', '', model[0]), make('div', 'about',
      model[1] + ' \u00b7 ' + rows.o.length + ' objects, ' + rows.p.length + ' parameters'),
    make('div', 'bar', [box, filter])]));
    document.body.appendChild(main);
    box.addEventListener('input', ask);
    filter.addEventListener('change', ask);
    window.addEventListener('hashchange', show);
    show();
  }

  read();
  start();
})();
