// Draws what the tables of the page say; without it nothing is missing.

const INK = '#34404d';
const table = (id) => [...document.querySelectorAll(`#${id} tbody tr`)]
  .map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
const number = (text) => Number.parseFloat(text) || 0;

const draw = (id, option) => {
  const place = document.getElementById(id);
  if (!place || !window.echarts) {
    return;
  }
  place.append(document.createElement('div'));
  place.firstChild.style.height = '100%';
  const chart = window.echarts.init(place.firstChild);
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: INK },
    tooltip: { trigger: 'axis', renderMode: 'richText', axisPointer: { type: 'shadow' } },
    ...option,
  });
  addEventListener('resize', () => chart.resize());
};

const start = () => {
  const stages = table('stages').reverse();
  if (stages.length) {
    draw('stages-chart', {
      grid: { left: 80, right: 50, top: 10, bottom: 30 },
      xAxis: { type: 'value', axisLabel: { formatter: '{value}%' } },
      yAxis: { type: 'category', data: stages.map((row) => row[0]) },
      series: [{
        type: 'bar',
        name: '占法定工作日',
        data: stages.map((row) => number(row[1])),
        itemStyle: { color: '#1f4e8c' },
        label: { show: true, position: 'right', formatter: '{c}%' },
      }],
    });
  }
  const months = table('months');
  if (months.length > 1) {
    draw('months-chart', {
      legend: { top: 0 },
      grid: { left: 50, right: 50, top: 40, bottom: 30 },
      xAxis: { type: 'category', data: months.map((row) => row[0]) },
      yAxis: [{ type: 'value', name: '件' }, { type: 'value', name: '日', splitLine: { show: false } }],
      series: [
        { type: 'bar', name: '新收', data: months.map((row) => number(row[1])), itemStyle: { color: '#9fb3c8' } },
        { type: 'bar', name: '答复', data: months.map((row) => number(row[2])), itemStyle: { color: '#1f4e8c' } },
        { type: 'bar', name: '超法定', data: months.map((row) => number(row[5])), itemStyle: { color: '#b3261e' } },
        { type: 'line', name: '用时中位', yAxisIndex: 1, data: months.map((row) => (row[3] === '–' ? null : number(row[3]))), itemStyle: { color: '#b36b00' }, symbolSize: 6 },
      ],
    });
  }
};

if (document.readyState === 'complete') {
  start();
} else {
  addEventListener('load', start);
}
