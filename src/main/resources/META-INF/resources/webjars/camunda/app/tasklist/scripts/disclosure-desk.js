// What Tasklist shows of our cases: a badge on each card, the facts of the open task, links, and our login.
import { getJson } from '/assets/desk/api.js';
import { showCard } from '/assets/desk/cards.js';
import { watchForms } from '/assets/desk/form-js.js';
import { open } from '/assets/desk/forms.js';
import '/assets/desk/reach.js';
import { watchActions } from '/assets/desk/task-actions.js';
import { factsOf } from '/assets/desk/task-facts.js';
import '/assets/desk/webapps.js';

window.disclosureDesk = { open };
watchForms();

// Tasklist has a login of its own, which is switched off: there is one login for everything
const toLogin = () => {
  if (location.hash.startsWith('#/login')) {
    location.assign('/login');
  }
};
window.addEventListener('hashchange', toLogin);
toLogin();

// on a slow first visit Tasklist can draw its list before its words have come, and then keeps the bare keys
setTimeout(() => {
  if (document.querySelector('[placeholder="SEARCH_PLACEHOLDER"]') && !sessionStorage.getItem('dd-words')) {
    sessionStorage.setItem('dd-words', 'asked again');
    location.reload();
  }
}, 2000);

const posts = getJson('/desk/api/me').then(
  ({ roles }) => {
    document.body.classList.toggle('dd-administrator', roles.includes('ADMINISTRATOR'));
    return roles;
  },
  () => [],
);

// the most urgent case on top, until somebody chooses another order
if (!location.hash.includes('sorting=')) {
  const urgentFirst = encodeURIComponent(JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]));
  const hash = location.hash || '#/';
  history.replaceState(history.state, '', `${hash}${hash.includes('?') ? '&' : '?'}sorting=${urgentFirst}`);
}

const card = {
  id: 'disclosure-desk-card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render: (node, { taskId }, scope) => showCard(node, taskId, scope?.task?.due),
};

const caseFile = {
  id: 'disclosure-desk-case',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: '卷宗' },
  render: (node, { taskId }) => factsOf(node, taskId),
};

const actions = {
  id: 'disclosure-desk-actions',
  pluginPoint: 'tasklist.task.action',
  priority: 100,
  render: watchActions,
};

// as the other shortcuts of Tasklist
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey && event.altKey && event.key.toLowerCase() === 's') {
    event.preventDefault();
    window.open('/desk/search', '_blank', 'noopener');
  }
});

const link = (id, priority, label, href, isFor) => ({
  id,
  pluginPoint: 'tasklist.navbar.action',
  priority,
  render: async (node) => {
    const roles = await posts;
    if (roles.some(isFor)) {
      const anchor = document.createElement('a');
      Object.assign(anchor, { href, target: '_blank', textContent: label });
      node.append(anchor);
    }
  },
});

export default [
  card,
  caseFile,
  actions,
  link('disclosure-desk-intake', 90, '窗口登记', '/desk/intake', (role) => role === 'REGISTRAR'),
  link('disclosure-desk-cases', 80, '卷宗查询', '/desk/search', (role) => role !== 'ADMINISTRATOR'),
];
