// 保密审查: a conclusion and its ground for every record found, then pass or back.

import { copy, fill, read } from './bind.js';

export const checkForm = {
  show(form, data) {
    const findings = form.part('scan');
    for (const finding of data.scan) {
      findings.append(fill(copy(form.part('finding-template')), finding));
    }
    form.part('scan-none').hidden = data.scan.length > 0;
    for (const item of data.items) {
      const node = fill(copy(form.part('item-template')), item);
      const list = node.querySelector('[data-list="records"]');
      for (const record of item.records) {
        const row = fill(copy(form.part('record-template')), { ...record, note: record.checkNote });
        row.dataset.item = item.number;
        row.dataset.record = record.number;
        list.append(row);
      }
      node.querySelector('[data-none]').hidden = item.records.length > 0;
      form.part('items').append(node);
    }
    const passed = form.part('passed');
    const settle = () => {
      form.part('comment-block').hidden = passed.value !== 'NO';
    };
    passed.addEventListener('change', settle);
    settle();
  },

  collect(form) {
    return {
      conclusions: [...form.root.querySelectorAll('[data-record]')].map((row) => ({
        ...read(row),
        itemNumber: Number(row.dataset.item),
        recordNumber: Number(row.dataset.record),
      })),
    };
  },

  missing(form) {
    const passed = form.part('passed');
    const comment = form.part('comment');
    if (!passed.value) {
      return { node: passed, sentence: '请选择保密审查是否通过。' };
    }
    if (passed.value === 'NO' && !comment.value.trim()) {
      return { node: comment, sentence: '退回时请写明意见：哪里要改、怎么改。' };
    }
    return null;
  },
};
