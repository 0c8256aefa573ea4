// What Tasklist leaves out for people who hear its pages: names of buttons that are pictures, the parts of the page, where one is.
import { afterEachRedraw } from '/assets/desk/redraw.js';

const PARTS = [
  ['[cam-widget-header]', { role: 'banner' }],
  ['.navbar-brand .brand-name', { role: 'heading', 'aria-level': '1' }],
  ['.task-filter h4, .tasks-list h4', { 'aria-level': '2' }],
  ['.app-menu', { 'aria-label': '账号' }],
  ['.sections-menu', { role: 'navigation', 'aria-label': '常用入口' }],
  ['.column.task-filters', { role: 'navigation', 'aria-label': '任务的筛选' }],
  ['.column.tasks-list', { role: 'region', 'aria-label': '任务' }],
  ['.column.task-details', { role: 'main', 'aria-label': '打开的任务' }],
  ['.page-notifications', { role: 'region', 'aria-label': '消息', 'aria-live': 'polite' }],
  ['[cam-widget-footer]', { role: 'contentinfo' }],
  ['.region-toggle[data-region="filters"]', { 'aria-label': '展开或收起筛选' }],
  ['.region-toggle[data-region="list"]', { 'aria-label': '展开或收起任务' }],
  ['.region-toggle[data-region="task"]', { 'aria-label': '展开或收起打开的任务' }],
  ['.btn.maximize', { 'aria-label': '只看打开的任务' }],
  ['.btn.reset-regions', { 'aria-label': '恢复各栏' }],
  ['.search-container .dropdown-toggle, [cam-widget-search] .dropdown-toggle', { 'aria-label': '保存的搜索' }],
  // typing offers a list to choose from
  ['input.main-field', { role: 'combobox', 'aria-label': '筛选任务' }],
  ['.new-sort > .dropdown-toggle', { 'aria-label': '增加排序' }],
  // small print, not headings
  ['.process-definition, h5.assignee', { role: 'none' }],
  ['.task-details h4:not(.process-definition)', { 'aria-level': '3' }],
  // repeats what is said anyway
  ['body > .tooltip', { 'aria-hidden': 'true' }],
];

const give = (node, name, value) => {
  if (!node.hasAttribute(name)) {
    node.setAttribute(name, value);
  }
};

const mend = () => {
  for (const [selector, attributes] of PARTS) {
    for (const node of document.querySelectorAll(selector)) {
      for (const [name, value] of Object.entries(attributes)) {
        give(node, name, value);
      }
    }
  }
  // a picture that says what it is when pointed at says so to the ear too
  for (const node of document.querySelectorAll('a[href], button')) {
    const tip = node.textContent.trim() ? null : node.closest('[uib-tooltip]') ?? node.querySelector('[uib-tooltip]');
    if (tip) {
      node.setAttribute('aria-label', tip.getAttribute('uib-tooltip'));
    }
  }
};

const follow = () => {
  for (const link of document.querySelectorAll('.task-filter h4 a, .tasks-list h4 a')) {
    link.setAttribute('aria-current', link.closest('.active') ? 'true' : 'false');
  }
};

// where the columns stand one below the other, an opened task would be far below; it grows while it comes
let shownUntil = 0;
const show = () => {
  if (Date.now() < shownUntil) {
    document.querySelector('.column.task-details')?.scrollIntoView();
  }
};
document.addEventListener('click', (event) => {
  const opens = event.target.closest('.tasks-list .clickable, .tasks-list .dates');
  shownUntil = opens && matchMedia('(max-width: 991px)').matches ? Date.now() + 3000 : 0;
});
for (const hand of ['wheel', 'touchstart', 'keydown']) {
  document.addEventListener(hand, () => {
    shownUntil = 0;
  }, { passive: true });
}

afterEachRedraw(() => {
  mend();
  follow();
  show();
}, { attributeFilter: ['class'] });
