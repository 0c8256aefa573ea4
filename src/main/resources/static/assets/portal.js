// Comforts only: every page works without this file.
(function () {
  'use strict';

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
})();
