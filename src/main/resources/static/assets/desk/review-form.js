// 审查申请: for each item the record of the search, or why none was needed, and the records found.

import { copy, fill, read } from './bind.js';

export const reviewForm = {
  show(form, data) {
    for (const item of data.items) {
      const node = fill(copy(form.part('item-template')), item);
      node.dataset.number = item.number;
      const list = node.querySelector('[data-list="records"]');
      item.records.forEach((record) => add(form, list, record));
      node.querySelector('[data-do="add"]').addEventListener('click', () => {
        add(form, list, { release: 'FULL' }).querySelector('input').focus();
        form.changed();
      });
      const today = new Date().toLocaleDateString('sv-SE');
      node.querySelector('[data-field="search.searchedOn"]').max = today;
      const waiver = node.querySelector('details');
      waiver.open = item.search.waived === true;
      form.part('items').append(node);
    }
  },

  collect(form) {
    return { items: [...form.part('items').children].map(itemOf) };
  },
};

function itemOf(node) {
  const { search } = read(node);
  const records = [...node.querySelector('[data-list="records"]').children]
    .map(read)
    .filter((record) => record.title || record.documentNumber || record.madeOn || record.pages);
  return {
    itemNumber: Number(node.dataset.number),
    search,
    records: records.map((record, index) => ({ ...record, number: index + 1 })),
  };
}

function add(form, list, record) {
  const node = fill(copy(form.part('record-template')), record);
  node.querySelector('[data-do="remove"]').addEventListener('click', () => {
    const next = node.nextElementSibling ?? node.previousElementSibling;
    node.remove();
    (next?.querySelector('input') ?? list.closest('section').querySelector('[data-do="add"]')).focus();
    form.changed();
  });
  list.append(node);
  return node;
}
