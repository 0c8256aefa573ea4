// The head of a form of form-js, like that of the embedded ones: what the step decides, and the facts to decide it by.
import { getJson } from './api.js';
import { checkOf } from './check-facts.js';
import { facts } from './task-facts.js';

// where somebody lets a reply pass
const CHECKED = new Set(['LEGAL', 'APPROVAL']);

export async function showHead(form) {
  const taskId = new URLSearchParams(location.hash.split('?')[1]).get('task');
  const decides = form.querySelector('.fjs-form-field-text');
  if (!taskId || !decides || form.dataset.ddTask === taskId) {
    return;
  }
  form.dataset.ddTask = taskId;
  const head = document.createElement('div');
  head.className = 'dd-head';
  form.parentElement.querySelectorAll(':scope > .dd-head').forEach((old) => old.remove());
  form.before(head);
  head.append(first(decides));
  try {
    const { caseNumber } = await getJson(`/desk/api/tasks/${taskId}/case`);
    const file = await getJson(`/desk/api/cases/${caseNumber}`);
    head.append(facts(file, true));
    if (CHECKED.has(file.stage)) {
      head.append(await checkOf(file));
    }
  } catch {
    // the panel 卷宗 says what is wrong
  }
}

/** The sentence moves above the facts: its place in the form is hidden, not emptied, since form-js writes into it. */
function first(decides) {
  const box = document.createElement('p');
  box.className = 'dd-decides';
  box.append(...[...decides.firstElementChild.cloneNode(true).childNodes]);
  decides.hidden = true;
  return box;
}
