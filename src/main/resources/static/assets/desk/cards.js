// The badge on a card of the task list. All cards drawn together are asked for in one call.
import { getJson } from './api.js';

const waiting = new Map();
let timer;

export function showCard(node, taskId) {
  waiting.set(node, taskId);
  clearTimeout(timer);
  timer = setTimeout(ask, 30);
}

async function ask() {
  const nodes = [...waiting];
  waiting.clear();
  const query = [...new Set(nodes.map(([, taskId]) => taskId))].map((id) => `task=${encodeURIComponent(id)}`).join('&');
  try {
    const cards = await getJson(`/desk/api/task-cards?${query}`);
    nodes.filter(([, taskId]) => cards[taskId]).forEach(([node, taskId]) => draw(node, cards[taskId]));
  } catch {
    // the card stays as Tasklist drew it; the case file says what is wrong
  }
}

function draw(node, card) {
  const badge = part('div', 'dd-card', '');
  badge.append(
    part('strong', `dd-risk dd-risk-${(card.risk ?? 'served').toLowerCase()}`, card.riskLabel),
    part('span', 'dd-left', card.statutoryWords + (card.provisional ? '（暂定）' : '')),
    part('span', 'dd-subject', card.subject),
    part('span', 'dd-who', `${card.caseNumber}　${card.applicantType}`),
  );
  node.replaceChildren(badge);
}

function part(tag, className, text) {
  const node = document.createElement(tag);
  node.className = className;
  node.textContent = text;
  return node;
}
