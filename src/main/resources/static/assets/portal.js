// Comforts only: every page works without this file.
(function () {
  'use strict';

  var form = document.getElementById('apply-form');
  if (form) {
    addItems(form);
    warnOfFiles(form);
    rememberUnsaved(form);
  }
  var summary = document.getElementById('summary') || document.getElementById('refusal');
  if (summary) {
    summary.focus();
  }
  document.querySelectorAll('form.once').forEach(function (once) {
    once.addEventListener('submit', function (event) {
      if (once.dataset.sent) {
        event.preventDefault();
      }
      once.dataset.sent = 'yes';
      once.dataset.label = once.querySelector('button').textContent;
      once.querySelector('button').textContent = '正在提交……';
    });
  });
  // the back button shows the page as it was left
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form.once').forEach(function (once) {
      if (once.dataset.sent) {
        delete once.dataset.sent;
        once.querySelector('button').textContent = once.dataset.label;
      }
    });
  });

  /** One more item without a journey to the server. */
  function addItems(form) {
    var button = document.getElementById('add-item');
    button.addEventListener('click', function (event) {
      var items = form.querySelectorAll('.item');
      if (items.length >= 40) {
        return;
      }
      event.preventDefault();
      var number = items.length;
      var id = 'items-' + number + '-description';
      var item = document.createElement('div');
      item.className = 'field item';
      var head = document.createElement('div');
      head.className = 'item-head';
      var label = document.createElement('label');
      label.htmlFor = id;
      label.textContent = '第' + (number + 1) + '项';
      var remove = document.createElement('button');
      remove.className = 'quiet';
      remove.type = 'submit';
      remove.name = 'do';
      remove.value = 'remove-item:' + number;
      remove.formAction = button.formAction;
      remove.setAttribute('aria-label', '删除第' + (number + 1) + '项');
      remove.textContent = '删除';
      var text = document.createElement('textarea');
      text.id = id;
      text.name = 'item';
      text.rows = 4;
      head.append(label, remove);
      item.append(head, text);
      button.before(item);
      text.focus();
    });
  }

  /** Says before the journey that files are too many or too large. */
  function warnOfFiles() {
    var input = document.getElementById('files');
    var warning = document.getElementById('files-warning');
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

  /** Asks before the page is left with something typed and not sent. */
  function rememberUnsaved(form) {
    var typed = false;
    form.addEventListener('input', function () { typed = true; });
    form.addEventListener('submit', function () { typed = false; });
    window.addEventListener('beforeunload', function (event) {
      if (typed) {
        event.preventDefault();
      }
    });
  }
})();
