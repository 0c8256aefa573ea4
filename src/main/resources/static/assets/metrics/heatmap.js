// Colours the model by what the table below it says; every number on it leads to its cases.

const place = document.getElementById('model');
const rows = [...document.querySelectorAll('#nodes tbody tr')];

const start = async () => {
  const viewer = new window.BpmnJS({ container: place });
  const answer = await fetch(place.dataset.model, { credentials: 'same-origin' });
  if (!answer.ok) {
    place.textContent = '流程图没有读到，数字见下表。';
    return;
  }
  await viewer.importXML(await answer.text());
  const canvas = viewer.get('canvas');
  const overlays = viewer.get('overlays');
  const elements = viewer.get('elementRegistry');
  canvas.zoom('fit-viewport');
  rows.filter((row) => elements.get(row.dataset.node)).forEach((row) => {
    canvas.addMarker(row.dataset.node, `heat-${row.dataset.heat}`);
    const link = row.querySelector('a');
    if (link) {
      const badge = document.createElement('a');
      badge.className = 'waiting-here';
      badge.href = link.href;
      badge.textContent = row.dataset.waiting;
      badge.title = `${row.cells[0].textContent}：现在停留${row.dataset.waiting}件`;
      overlays.add(row.dataset.node, { position: { top: -12, right: 12 }, html: badge, scale: { min: 1 }, show: { minZoom: 0 } });
    }
  });
  const zooms = { in: () => canvas.zoom(canvas.zoom() * 1.5), out: () => canvas.zoom(canvas.zoom() / 1.5), all: () => canvas.zoom('fit-viewport') };
  document.querySelectorAll('[data-zoom]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', zooms[button.dataset.zoom]);
  });
  place.dataset.ready = 'yes';
};

if (document.readyState === 'complete') {
  start();
} else {
  addEventListener('load', start);
}
