// What a card of the task list says of its case. All cards drawn together are asked for in one call; the list draws itself
// anew every minute, so an answer counts for a while and a card is never empty in between.
import { getJson } from './api.js';

const FRESH = 20_000; // milliseconds
const MOST = 100; // more the server does not answer in one call
const known = new Map();
const waiting = new Map();
let timer;

/** @param due when the task itself is due, which can be before the case is */
export function showCard(node, taskId, due) {
  const before = known.get(taskId);
  if (before) {
    draw(node, before.card, due);
  }
  if (!before || Date.now() - before.at > FRESH) {
    waiting.set(node, { taskId, due });
    clearTimeout(timer);
    timer = setTimeout(ask, 30);
  }
}

async function ask() {
  const nodes = [...waiting];
  waiting.clear();
  const ids = [...new Set(nodes.map(([, { taskId }]) => taskId))].slice(0, MOST);
  try {
    const cards = await getJson(`/desk/api/task-cards?${ids.map((id) => `task=${encodeURIComponent(id)}`).join('&')}`);
    for (const [node, { taskId, due }] of nodes.filter(([, one]) => cards[one.taskId])) {
      known.set(taskId, { card: cards[taskId], at: Date.now() });
      draw(node, cards[taskId], due);
    }
  } catch {
    // the card stays as it was; the case file says what is wrong
  }
}

function draw(node, card, due) {
  const badge = part('div', 'dd-card', '');
  badge.append(part('strong', `dd-risk dd-risk-${risk(card)}`, card.stopped ? '停钟' : card.riskLabel));
  if (card.provisional) {
    const mark = part('strong', 'dd-risk dd-provisional', '暂定');
    mark.title = '期限按尚未公布的放假安排推算，公布以后重新计算';
    badge.append(mark);
  }
  const dueOn = due && new Date(due).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
  if (dueOn && dueOn !== card.statutoryDueOn) {
    badge.append(part('span', 'dd-left', `本任务到期${dueOn}`));
  }
  badge.append(
    part('span', 'dd-left', `${card.statutoryWords}${card.statutoryDueOn ? `（${card.statutoryDueOn}）` : ''}`),
    part('span', 'dd-subject', card.subject),
    part('span', 'dd-who', `${card.caseNumber}　${card.applicantType}`),
  );
  node.replaceChildren(badge);
}

const risk = (card) => (card.stopped ? 'stopped' : (card.risk ?? 'served').toLowerCase());

function part(tag, className, text) {
  const node = document.createElement(tag);
  node.className = className;
  node.textContent = text;
  return node;
}
