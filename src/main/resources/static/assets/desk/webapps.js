// What all applications of Camunda have in common here and cannot be told by their files of texts.
import { afterEachRedraw } from '/assets/desk/redraw.js';

const KEY = /\s*\|\s*[A-Z]+(?:_[A-Z]+)+$/;
const WORDS = new Map([
  ['zoom in', '放大'],
  ['zoom out', '缩小'],
  ['reset zoom', '恢复原大小'],
  ['Powered by bpmn.io', '流程图由 bpmn.io 绘制'],
  ['Jonny', '例如：示例'],
  ['Prosciutto', '例如：张'],
  ['j.prosciutto@acme.org', '例如：zhang@example.com'],
  ['WORKFLOW', '岗位'],
  ['UNIT', '处室'],
  ['Asia/Shanghai', '北京时间'],
]);
const NAMED = 'a[title], button[title], input[placeholder]';
const SHOWN = '#footer-timezone i, td';

document.documentElement.lang = 'zh-CN';

// a page drawn before its words have come keeps the bare key in its title
const heal = () => {
  if (KEY.test(document.title)) {
    document.title = document.title.replace(KEY, '');
  }
};
new MutationObserver(heal).observe(document.head, { childList: true, subtree: true, characterData: true });
heal();

const translate = () => {
  for (const node of document.querySelectorAll(NAMED)) {
    for (const name of ['title', 'placeholder']) {
      const chinese = WORDS.get(node.getAttribute(name));
      if (chinese) {
        node.setAttribute(name, chinese);
      }
    }
  }
  for (const node of document.querySelectorAll(SHOWN)) {
    const text = node.firstChild;
    if (text?.nodeType === Node.TEXT_NODE && node.childNodes.length === 1 && WORDS.has(text.data.trim())) {
      text.data = WORDS.get(text.data.trim());
    }
  }
};
afterEachRedraw(translate);
