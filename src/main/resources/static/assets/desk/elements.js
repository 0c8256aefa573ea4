// What the chosen outcome asks for (要素), drawn from the list that the server gives. What was typed under another outcome is
// kept and comes back when that outcome is chosen again.

const YES = '是';
const APART = '；';

let count = 0;

export class Elements {
  constructor(place, values) {
    this.place = place;
    this.values = { ...values };
    this.shown = [];
    place.addEventListener('input', () => this.settle());
    place.addEventListener('change', () => this.settle());
  }

  show(asked) {
    this.take();
    this.shown = asked.map((one) => ({ ...one, node: field(one, this.values[one.element] ?? '') }));
    this.place.replaceChildren(...this.shown.map(({ node }) => node));
    this.settle();
  }

  /** Everything typed so far, of every outcome; what is empty is left out. */
  collect() {
    this.take();
    return Object.fromEntries(Object.entries(this.values).filter(([, value]) => value !== ''));
  }

  take() {
    for (const { element, form, node } of this.shown) {
      this.values[element] = valueOf(form, node);
    }
  }

  /** An element that hangs on a choice is there only while the choice is, and while the choice itself is asked for. */
  settle() {
    const active = new Map();
    for (const one of this.shown) {
      const taken = active.get(one.when)?.split(APART);
      const there = !one.when || Boolean(taken && one.chosen.some((choice) => taken.includes(choice)));
      one.node.hidden = !there;
      if (there) {
        active.set(one.element, valueOf(one.form, one.node));
      }
    }
  }
}

function valueOf(form, node) {
  const inputs = [...node.querySelectorAll('input, select, textarea')];
  return form === 'SEVERAL' || form === 'CONFIRMED'
    ? inputs.filter((input) => input.checked).map((input) => input.value).join(APART)
    : inputs[0].value.trim();
}

function field(asked, value) {
  const node = asked.form === 'SEVERAL' ? checks(asked, value) : asked.form === 'CONFIRMED' ? confirm(asked, value) : text(asked, value);
  node.classList.add('dd-field');
  return node;
}

function text(asked, value) {
  const input = inputOf(asked);
  input.value = value;
  const label = create('label', { htmlFor: input.id }, [asked.label, mark(asked)]);
  return create('div', {}, [label, input, hint(asked, input)]);
}

function inputOf(asked) {
  const name = nameOf(asked);
  switch (asked.form) {
    case 'TEXT':
      return create('textarea', { id: name(), name: asked.element, rows: 3, maxLength: asked.longest });
    case 'DATE':
      return create('input', { id: name(), name: asked.element, type: 'date', max: new Date().toLocaleDateString('sv-SE') });
    case 'ONE':
      return create('select', { id: name(), name: asked.element }, [
        new Option('请选择', ''),
        ...asked.choices.map((choice) => new Option(choice, choice)),
      ]);
    default:
      return create('input', { id: name(), name: asked.element, type: 'text', maxLength: asked.longest });
  }
}

function checks(asked, value) {
  const taken = value.split(APART);
  const boxes = asked.choices.map((choice) =>
    create('label', { className: 'dd-tick' }, [
      create('input', { type: 'checkbox', name: asked.element, value: choice, checked: taken.includes(choice) }),
      choice,
    ]));
  const node = create('fieldset', {}, [create('legend', {}, [asked.label, mark(asked)]), ...boxes]);
  node.append(hint(asked, node));
  return node;
}

function confirm(asked, value) {
  const box = create('input', { id: nameOf(asked)(), type: 'checkbox', name: asked.element, value: YES, checked: value === YES });
  const label = create('label', { className: 'dd-tick', htmlFor: box.id }, [box, create('span', {}, [asked.label, mark(asked)])]);
  return create('div', {}, [label, hint(asked, box)]);
}

function hint(asked, described) {
  const id = nameOf(asked)('-hint');
  described.setAttribute('aria-describedby', id);
  if (asked.required && described.tagName !== 'FIELDSET') {
    described.setAttribute('aria-required', 'true');
  }
  return create('p', { id, className: 'dd-hint' }, [asked.meaning]);
}

const mark = (asked) => create('span', {}, [asked.required ? '（必填）' : '（可不填）']);

const nameOf = (asked) => (suffix = '') => `dd-element-${asked.element.toLowerCase()}-${(count += 1)}${suffix}`;

function create(tag, properties, children = []) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}
