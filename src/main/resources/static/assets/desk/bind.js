// Fills parts of a form from data and reads them back. In the markup, data-text="path" shows a value,
// data-field="path" edits it, data-if="path" is there only when there is a value.

export function fill(root, data) {
  for (const node of within(root, 'data-text')) {
    node.textContent = at(data, node.dataset.text) ?? '';
  }
  for (const node of within(root, 'data-field')) {
    node.value = at(data, node.dataset.field) ?? '';
  }
  for (const node of within(root, 'data-if')) {
    node.hidden = isEmpty(at(data, node.dataset.if));
  }
  return root;
}

export function read(root) {
  const data = {};
  for (const node of within(root, 'data-field')) {
    const path = node.dataset.field.split('.');
    const last = path.pop();
    const into = path.reduce((object, key) => (object[key] ??= {}), data);
    into[last] = value(node);
  }
  return data;
}

/** A copy of the template, with inputs and labels tied together by ids of their own. */
export function copy(template) {
  const node = template.content.firstElementChild.cloneNode(true);
  const mark = `dd-${(copy.count = (copy.count ?? 0) + 1)}-`;
  for (const part of node.querySelectorAll('[id], [for], [aria-describedby], [aria-labelledby]')) {
    for (const name of ['id', 'for', 'aria-describedby', 'aria-labelledby']) {
      if (part.hasAttribute(name)) {
        part.setAttribute(name, mark + part.getAttribute(name));
      }
    }
  }
  return node;
}

function value(node) {
  const text = node.value.trim();
  if (text === '') {
    return null;
  }
  return node.type === 'number' ? Number(text) : node.value;
}

const at = (data, path) => path.split('.').reduce((object, key) => object?.[key], data);

const isEmpty = (found) => found == null || found === false || found === '' || (Array.isArray(found) && !found.length);

// the nearest data-scope owns a part: the rows of a list inside an item belong to themselves
const within = (root, attribute) =>
  [root, ...root.querySelectorAll(`[${attribute}]`)].filter((node) =>
    node === root ? node.hasAttribute(attribute) : node.parentElement.closest('[data-scope]') === root,
  );
