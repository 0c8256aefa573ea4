// Comforts only: every page works without this file.
(function () {
  'use strict';

  var summary = document.getElementById('summary') || document.getElementById('refusal') || document.getElementById('unknown');
  var heading = document.querySelector('h1');
  // what was there when the page came is not said as a change: the focus goes there instead
  var notice = document.querySelector('main .notice[aria-live]:not([hidden])');
  var stepped = recall('step');
  if (summary) {
    summary.focus();
  } else if (notice) {
    notice.tabIndex = -1;
    notice.focus();
  } else if (stepped && heading) {
    // a screen reader goes on with the new step instead of the site's head
    heading.tabIndex = -1;
    heading.focus();
  }
  var asking = document.getElementById('apply-form');
  if (asking) {
    asking.addEventListener('submit', function (event) {
      var going = event.submitter && event.submitter.value;
      if (going === 'next' || going === 'back' || going === 'check') {
        remember('step');
      }
    });
  }

  function remember(name) {
    try {
      sessionStorage.setItem(name, 'yes');
    } catch (refused) {
      // a comfort less
    }
  }

  function recall(name) {
    try {
      var was = sessionStorage.getItem(name) === 'yes';
      sessionStorage.removeItem(name);
      return was;
    } catch (refused) {
      return false;
    }
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
