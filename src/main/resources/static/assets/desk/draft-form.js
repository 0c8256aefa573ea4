// 拟制答复: an outcome for every item, chosen from the decision table, and what that outcome asks for.

import { getJson } from './api.js';
import { copy, fill, read } from './bind.js';
import { Elements } from './elements.js';

export const draftForm = {
  async show(form, data) {
    const rules = await getJson('/desk/api/outcomes');
    form.rules = new Map(rules.map((rule) => [rule.outcome, rule]));
    form.elements = new Map();
    for (const item of data.items) {
      form.part('items').append(itemNode(form, rules, item));
    }
    const preview = form.part('preview');
    preview.href = `/desk/cases/${form.caseNumber}/draft.pdf`;
    preview.addEventListener('click', (event) => {
      event.preventDefault();
      // opened at once, or the browser takes it for an unwanted window
      const tab = window.open('', '_blank');
      form.save().then(
        () => { tab.location.href = preview.href; },
        (refusal) => { tab.close(); form.say(refusal.message, true); },
      );
    });
  },

  collect(form) {
    return {
      items: [...form.part('items').children].map((node) => ({
        itemNumber: Number(node.dataset.number),
        ...read(node).answer,
        elements: form.elements.get(node).collect(),
      })),
    };
  },

  /** Leads to the field that a refusal names: 第2项：“公开的载体”请填写…… */
  point(form, sentence) {
    const [, number, label] = /^第(\d+)项：(?:“([^”]+)”)?/.exec(sentence) ?? [];
    const node = [...form.part('items').children].find((one) => one.dataset.number === number);
    const field = node && (fieldOf(node, label) ?? node.querySelector('[data-field="answer.outcome"]'));
    if (!field) {
      return;
    }
    field.setAttribute('aria-invalid', 'true');
    const mend = () => field.removeAttribute('aria-invalid');
    field.addEventListener('input', mend, { once: true });
    field.addEventListener('change', mend, { once: true });
    field.focus();
    field.scrollIntoView({ block: 'center' });
  },
};

/** The first input under a label or a legend that begins with the words. */
function fieldOf(node, words) {
  const name = [...node.querySelectorAll('.dd-field:not([hidden]) > :is(label, legend)')]
    .find((one) => words && one.textContent.startsWith(words));
  return name?.closest('.dd-field').querySelector('input, select, textarea');
}

function itemNode(form, rules, item) {
  const node = copy(form.part('item-template'));
  const outcome = node.querySelector('[data-field="answer.outcome"]');
  for (const rule of rules) {
    outcome.add(new Option(rule.label, rule.outcome));
  }
  fill(node, item);
  node.dataset.number = item.number;
  const list = node.querySelector('[data-list="records"]');
  for (const record of item.records) {
    list.append(fill(copy(form.part('record-template')), record));
  }
  node.querySelector('[data-none]').hidden = item.records.length > 0;
  const elements = new Elements(node.querySelector('[data-elements]'), item.answer.elements);
  form.elements.set(node, elements);
  const settle = () => {
    const rule = form.rules.get(outcome.value);
    ask(node, rule);
    elements.show(rule?.elements ?? []);
  };
  outcome.addEventListener('change', settle);
  settle();
  return node;
}

/** Shows what the outcome asks for; what was typed under another outcome stays where it is seen. */
function ask(node, rule) {
  node.querySelector('[data-rule]').textContent = rule ? `依据：${rule.article}` : '';
  need(node, 'reason', rule?.reasonRequired, Boolean(rule));
  need(node, 'access', rule?.accessRequired, Boolean(rule?.releases));
  need(node, 'withheld', rule?.outcome === 'PARTIALLY_GRANTED', false);
}

function need(node, name, required, offered) {
  const input = node.querySelector(`[data-field="answer.${name}"]`);
  const block = input.closest('.dd-field');
  block.hidden = !required && !offered && !input.value.trim();
  input.setAttribute('aria-required', String(Boolean(required)));
  block.querySelector('[data-required]').textContent = required ? '（必填）' : '（可不填）';
}
