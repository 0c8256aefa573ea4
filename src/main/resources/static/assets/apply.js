// Comforts of the asking form: it works without this file. A draft is kept on the device only when somebody says so.
(function () {
  'use strict';

  var KEY = 'disclosure-desk-draft';
  // never leave the page: numbers of persons
  var SECRET = ['applicant.idNumber', 'agent.idNumber'];

  var form = document.getElementById('apply-form');
  if (document.getElementById('submitted')) {
    forget();
  }
  if (!form) {
    return;
  }
  // empty before the first step was sent
  var here = form.dataset.draft || '';
  var keeping = offerToKeep(form);
  offerToRestore(form);
  restoreUnsent(form);
  addItems(form);
  warnOfFiles();
  adviseWhileTyping(form);
  rememberUnsaved(form);
  document.querySelectorAll('form.discard').forEach(function (discard) {
    discard.addEventListener('submit', forget);
  });

  function read() {
    try {
      return JSON.parse(localStorage.getItem(KEY));
    } catch (unreadable) {
      return null;
    }
  }

  function write(draft) {
    try {
      localStorage.setItem(KEY, JSON.stringify(draft));
      return true;
    } catch (refused) {
      return false;
    }
  }

  function forget() {
    try {
      localStorage.removeItem(KEY);
    } catch (refused) {
      // nothing is kept where nothing may be kept
    }
  }

  /** What stands in the fields of this page, without numbers of persons, files and hidden fields. */
  function typed() {
    var values = {};
    new FormData(form).forEach(function (value, name) {
      if (typeof value === 'string' && SECRET.indexOf(name) < 0 && name !== 'do') {
        (values[name] = values[name] || []).push(value);
      }
    });
    return values;
  }

  /** Keeps the page's fields on the device while somebody types, once the box is ticked. */
  function offerToKeep(form) {
    var box = document.getElementById('device-keep');
    var clear = document.getElementById('device-clear');
    var said = document.getElementById('device-said');
    var timer;
    document.getElementById('device').hidden = false;
    var kept = read();
    box.checked = kept !== null && (kept.id === here || kept.id === '');
    clear.hidden = kept === null;
    box.addEventListener('change', function () {
      if (box.checked) {
        keep();
      } else {
        forget();
        clear.hidden = true;
        said.textContent = '这台设备上的草稿已清除。';
      }
    });
    clear.addEventListener('click', function () {
      forget();
      box.checked = false;
      clear.hidden = true;
      said.textContent = '这台设备上的草稿已清除。';
    });
    form.addEventListener('input', function () {
      if (box.checked) {
        clearTimeout(timer);
        timer = setTimeout(keep, 400);
      }
    });
    form.addEventListener('submit', function () {
      clearTimeout(timer);
      if (box.checked) {
        keep();
      }
    });

    function keep() {
      var draft = read() || { steps: {} };
      draft.id = here;
      draft.savedAt = Date.now();
      draft.step = form.dataset.step;
      draft.version = form.dataset.version;
      draft.steps[form.dataset.step] = typed();
      if (write(draft)) {
        said.textContent = '已保存在这台设备上。';
        clear.hidden = false;
      } else {
        box.checked = false;
        said.textContent = '这个浏览器不允许保存。';
      }
    }
    return box;
  }

  /** On a blank form: says that a draft lies here, and brings it back when asked. */
  function offerToRestore(form) {
    var kept = read();
    var found = document.getElementById('device-found');
    if (!found || !kept || here !== '' || document.getElementById('summary')) {
      return;
    }
    var at = new Date(kept.savedAt);
    found.querySelector('p').textContent = '这台设备上有一份' + (at.getMonth() + 1) + '月' + at.getDate() + '日'
      + at.getHours() + '时' + ('0' + at.getMinutes()).slice(-2) + '分保存、没有提交的草稿。不是您的，请删除。';
    found.hidden = false;
    document.getElementById('device-drop').addEventListener('click', function () {
      forget();
      keeping.checked = false;
      document.getElementById('device-clear').hidden = true;
      found.hidden = true;
    });
    document.getElementById('device-restore').addEventListener('click', function () {
      var all = document.createElement('form');
      all.method = 'post';
      all.action = form.action;
      all.hidden = true;
      add('do', 'restore');
      Object.keys(kept.steps).forEach(function (step) {
        Object.keys(kept.steps[step]).forEach(function (name) {
          kept.steps[step][name].forEach(function (value) { add(name, value); });
        });
      });
      document.body.append(all);
      // the restored draft has another address: the next keystroke is kept under it
      kept.id = '';
      write(kept);
      all.submit();

      function add(name, value) {
        var input = document.createElement('textarea');
        input.name = name;
        input.value = value;
        all.append(input);
      }
    });
  }

  /** What was typed in this step and never reached the server, after a failure or the back button. */
  function restoreUnsent(form) {
    var kept = read();
    if (!kept) {
      return;
    }
    if (kept.id === '' && here !== '') {
      // the blank form, or a restored draft, has got its address
      kept.id = here;
      kept.version = '';
      write(kept);
      return;
    }
    if (kept.id === '' || kept.id !== here || kept.step !== form.dataset.step
        || kept.version !== form.dataset.version || document.getElementById('summary')) {
      return;
    }
    var changed = false;
    var values = kept.steps[kept.step];
    var count = form.querySelectorAll('.item').length;
    for (var more = count; values.item && more < values.item.length; more++) {
      document.getElementById('add-item') && addItem(form);
    }
    Object.keys(values).forEach(function (name) {
      var fields = form.querySelectorAll('[name="' + name + '"]');
      fields.forEach(function (field, i) {
        if (field.type === 'radio' || field.type === 'checkbox') {
          var chosen = values[name].indexOf(field.value) >= 0;
          changed = changed || field.checked !== chosen;
          field.checked = chosen;
        } else if (i < values[name].length && field.value !== values[name][i]) {
          field.value = values[name][i];
          changed = true;
        }
      });
    });
    if (changed) {
      var restored = document.getElementById('restored');
      restored.textContent = '已恢复您刚才填写、还没有保存到网站的内容（证件号码和文件除外）。';
      restored.hidden = false;
    }
  }

  /** One more item without a journey to the server. */
  function addItems(form) {
    var button = document.getElementById('add-item');
    if (button) {
      button.addEventListener('click', function (event) {
        if (form.querySelectorAll('.item').length < 40) {
          event.preventDefault();
          addItem(form).focus();
        }
      });
    }
  }

  function addItem(form) {
    var button = document.getElementById('add-item');
    var number = form.querySelectorAll('.item').length;
    var id = 'items-' + number + '-description';
    var item = element('div', 'field item');
    var head = element('div', 'item-head');
    var label = element('label', '', '第' + (number + 1) + '项');
    label.htmlFor = id;
    var remove = element('button', 'quiet', '删除');
    remove.type = 'submit';
    remove.name = 'do';
    remove.value = 'remove-item:' + number;
    remove.setAttribute('aria-label', '删除第' + (number + 1) + '项');
    var text = element('textarea', '');
    text.id = id;
    text.name = 'item';
    text.rows = 4;
    text.setAttribute('aria-describedby', id + '-hints');
    var place = element('div', 'hints-place');
    place.id = id + '-hints';
    place.setAttribute('aria-live', 'polite');
    head.append(label, remove);
    item.append(head, text, place);
    button.before(item);
    return text;
  }

  /** Asks the server, while somebody pauses, what it will say about an item; silent when it does not answer. */
  function adviseWhileTyping(form) {
    var address = form.dataset.hints;
    if (!address) {
      return;
    }
    var timers = {};
    var latest = {};
    form.addEventListener('input', function (event) {
      var text = event.target;
      if (text.name === 'item') {
        clearTimeout(timers[text.id]);
        timers[text.id] = setTimeout(function () { ask(text); }, 900);
      }
    });

    function ask(text) {
      var number = Array.prototype.indexOf.call(form.querySelectorAll('textarea[name=item]'), text) + 1;
      var asked = latest[text.id] = text.value;
      var body = new URLSearchParams({ text: asked, number: String(number) });
      fetch(address, { method: 'POST', body: body, credentials: 'omit' })
        .then(function (answer) { return answer.ok ? answer.json() : null; })
        .then(function (hints) {
          if (hints && latest[text.id] === asked) {
            show(document.getElementById(text.id + '-hints'), hints);
          }
        })
        .catch(function () { /* never in the way */ });
    }

    function show(place, hints) {
      var all = element('div', 'item-hints');
      if (hints.advice.length > 0) {
        var advice = element('ul', 'advice');
        hints.advice.forEach(function (sentence) { advice.append(element('li', '', sentence)); });
        all.append(advice);
      }
      if (hints.published.length > 0) {
        var published = element('div', 'published');
        var list = element('ul', '');
        hints.published.forEach(function (found) {
          var line = element('li', '');
          var link = element('a', '', found.title + '（新窗口）');
          link.href = found.where;
          link.target = '_blank';
          line.append(link);
          list.append(line);
        });
        published.append(element('p', '', '下面这些已经公开，也许就是您要找的，不用申请：'), list);
        all.append(published);
      }
      place.replaceChildren(all);
    }
  }

  /** Says before the journey that files are too many or too large. */
  function warnOfFiles() {
    var input = document.getElementById('files');
    var warning = document.getElementById('files-warning');
    if (!input) {
      return;
    }
    input.addEventListener('change', function () {
      var kept = document.querySelectorAll('.files li').length;
      var bytes = 0;
      for (var i = 0; i < input.files.length; i++) {
        bytes += input.files[i].size;
      }
      var message = '';
      if (bytes > 20 * 1024 * 1024) {
        message = '所选文件合计' + (bytes / 1024 / 1024).toFixed(1) + ' MB，超过20 MB，请压缩或减少。';
      } else if (kept + input.files.length > 10) {
        message = '附件最多10个，请减少。';
      }
      warning.textContent = message;
      warning.hidden = message === '';
      input.setAttribute('aria-invalid', message === '' ? 'false' : 'true');
    });
  }

  /** Asks before the page is left with something typed and neither sent nor kept. */
  function rememberUnsaved(form) {
    var unsaved = false;
    form.addEventListener('input', function (event) { unsaved = event.target !== keeping; });
    form.addEventListener('submit', function () { unsaved = false; });
    window.addEventListener('beforeunload', function (event) {
      if (unsaved && !keeping.checked) {
        event.preventDefault();
      }
    });
  }

  function element(tag, className, text) {
    var made = document.createElement(tag);
    if (className) {
      made.className = className;
    }
    if (text) {
      made.textContent = text;
    }
    return made;
  }
})();
