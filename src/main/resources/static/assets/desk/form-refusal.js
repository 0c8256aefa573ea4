// Why a task was not completed, above the button and until something is mended: Tasklist says it in a corner for some seconds.

export function watchRefusals() {
  const corner = '.page-notifications .alert-danger';
  new MutationObserver((changes) => {
    const came = changes.flatMap(({ addedNodes }) => [...addedNodes])
      .find((node) => node.nodeType === Node.ELEMENT_NODE && (node.matches(corner) || node.querySelector(corner)));
    // words come into a message a moment after its frame
    came && requestAnimationFrame(() => show(document.querySelector(`${corner}:last-of-type .message`)?.textContent.trim()));
  }).observe(document.body, { childList: true, subtree: true });
  for (const typed of ['input', 'change', 'click']) {
    document.addEventListener(typed, mending, true);
  }
  window.addEventListener('hashchange', clear);
}

function show(sentence) {
  const form = document.querySelector('.fjs-container');
  const button = document.querySelector('.form-actions');
  if (!form || !button?.checkVisibility()) {
    return; // the embedded forms say it themselves
  }
  const marked = new Set([...form.querySelectorAll('.fjs-form-field-error')].map((error) => error.closest('.fjs-form-field'))).size;
  clear();
  const line = document.createElement('p');
  line.className = 'dd-refusal';
  line.setAttribute('role', 'alert');
  line.textContent = sentence || (marked ? `没有完成：有${marked}处没有填写或者不符合要求，见标红的地方。` : '没有完成，请刷新页面后再试；已填写的内容请先复制。');
  button.before(line);
  button.scrollIntoView({ block: 'nearest' });
}

/**
 * After a refusal Tasklist locks its button until the form is free of errors, and counts those of fields that are hidden by
 * now: nobody could go on. The form is checked again when the button is pressed.
 */
function mending({ target }) {
  if (target.closest?.('.fjs-container')) {
    clear();
    setTimeout(() => document.querySelector('.form-actions .btn-primary')?.removeAttribute('disabled'));
  }
}

const clear = () => document.querySelectorAll('.dd-refusal').forEach((line) => line.remove());
