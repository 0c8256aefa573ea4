// What the forms of form-js cannot say themselves: the facts of the case on top, and their fixed words in Chinese.
import { getJson } from './api.js';
import { checkOf } from './check-facts.js';
import { facts } from './task-facts.js';

// where somebody lets a reply pass
const CHECKED = new Set(['LEGAL', 'APPROVAL']);

const WORDS = new Map([
  ['Field is required.', '此项必填。'],
  ['Select', '请选择'],
  ['No results found', '没有符合的选项'],
]);
const TOO_LONG = /^Field must have maximum length of (\d+)\.$/;

export function watchForms() {
  let queued = false;
  const look = () => {
    queued = false;
    for (const form of document.querySelectorAll('.fjs-container')) {
      translate(form);
      openLinksBeside(form);
      showFacts(form);
    }
  };
  new MutationObserver(() => {
    if (!queued) {
      queued = true;
      requestAnimationFrame(look);
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** A link in the same tab would leave Tasklist and lose what was typed. */
function openLinksBeside(form) {
  for (const link of form.querySelectorAll('a[href]:not([target])')) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}

async function showFacts(form) {
  const taskId = new URLSearchParams(location.hash.split('?')[1]).get('task');
  if (!taskId || form.dataset.ddTask === taskId) {
    return;
  }
  form.dataset.ddTask = taskId;
  for (const old of form.parentElement.querySelectorAll(':scope > .dd-facts, :scope > .dd-check')) {
    old.remove();
  }
  try {
    const { caseNumber } = await getJson(`/desk/api/tasks/${taskId}/case`);
    const file = await getJson(`/desk/api/cases/${caseNumber}`);
    form.before(facts(file, true));
    if (CHECKED.has(file.stage)) {
      const check = await checkOf(file);
      form.previousElementSibling?.matches('.dd-check') && form.previousElementSibling.remove();
      form.before(check);
    }
  } catch {
    // the panel 卷宗 says what is wrong
  }
}

function translate(form) {
  for (const node of form.querySelectorAll('.fjs-form-field-error li, .fjs-form-field-error, .fjs-select-display, .fjs-select-placeholder, .fjs-dropdownlist-empty')) {
    // the text node itself stays, form-js writes into it again
    for (const part of [...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE)) {
      const chinese = WORDS.get(part.data.trim()) ?? part.data.replace(TOO_LONG, '不能超过$1个字。');
      if (chinese !== part.data) {
        part.data = chinese;
      }
    }
  }
}
