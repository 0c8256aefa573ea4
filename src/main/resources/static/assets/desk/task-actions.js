// Beside an open task: 催办回复 while a manager waits for the reader's answer, 转办 while the reader holds it.
import { getJson, postJson } from './api.js';
import { afterEachRedraw } from './redraw.js';

/** Tasklist draws the place once; what is in it follows the task on the screen, and who has signed for it. */
export function watchActions(node) {
  let shown = '';
  const look = () => {
    const taskId = new URLSearchParams(location.hash.split('?')[1]).get('task');
    const now = `${taskId} ${document.querySelector('.task-card .actors .assignee')?.innerText}`;
    if (now !== shown) {
      shown = now;
      taskId ? show(node, taskId, () => now === shown) : node.replaceChildren();
    }
  };
  afterEachRedraw(look, { characterData: true });
}

async function show(node, taskId, isStillAsked) {
  const box = element('span', 'dd-actions');
  try {
    const actions = await getJson(`/desk/api/tasks/${taskId}/actions`);
    box.append(...actions.nudges.map(answering));
    if (actions.handOver) {
      const link = element('a', '', '转办');
      Object.assign(link, { href: `/desk/cases/${actions.caseNumber}/handover/${taskId}`, target: '_blank', title: '把这项任务转给同岗位的其他人员' });
      box.append(link);
    }
  } catch {
    // the panel 卷宗 says what is wrong
  }
  if (isStillAsked()) {
    node.replaceChildren(box);
  }
}

function answering(nudge) {
  const all = element('span', '');
  const opener = element('a', 'dd-waits', '催办待回复');
  opener.href = '';
  opener.setAttribute('role', 'button');
  opener.setAttribute('aria-expanded', 'false');
  const form = panel(nudge, all);
  opener.addEventListener('click', (event) => {
    event.preventDefault();
    form.hidden = !form.hidden;
    opener.setAttribute('aria-expanded', String(!form.hidden));
    form.hidden || form.querySelector('input').focus();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      form.hidden = true;
      opener.setAttribute('aria-expanded', 'false');
      opener.focus();
    }
  });
  all.append(opener, form);
  return all;
}

function panel(nudge, all) {
  const form = element('form', 'dd-nudge');
  form.hidden = true;
  const input = element('input', '');
  Object.assign(input, { id: `dd-answer-${nudge.id}`, minLength: 2, maxLength: 200, required: true, placeholder: '例如：已商征地科，明日办结' });
  const label = element('label', '', '催办回复（一行，2至200个字，记入办理经过）');
  label.htmlFor = input.id;
  const send = element('button', 'dd-button', '回复');
  const status = element('p', '');
  status.setAttribute('role', 'alert');
  form.append(element('strong', '', `${nudge.by}催办：`), element('blockquote', '', nudge.message), label, input, send, status);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    send.disabled = true;
    try {
      await postJson(`/desk/api/nudges/${nudge.id}/answer`, { text: input.value });
      all.replaceChildren(element('span', 'dd-status', '催办已回复'));
    } catch (refusal) {
      status.className = 'dd-refused';
      status.textContent = refusal.message;
      send.disabled = false;
    }
  });
  return form;
}

function element(tag, className, text = '') {
  const node = document.createElement(tag);
  node.className = className;
  node.textContent = text;
  return node;
}
