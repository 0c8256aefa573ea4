// The panel 卷宗 beside the form of a task: the facts of the case and the way to its file.
import { getJson } from './api.js';

export async function factsOf(node, taskId) {
  node.replaceChildren();
  try {
    const { caseNumber } = await getJson(`/desk/api/tasks/${taskId}/case`);
    const [file, folder] = await Promise.all([
      getJson(`/desk/api/cases/${caseNumber}`),
      getJson(`/desk/api/cases/${caseNumber}/folder`),
    ]);
    node.append(link(caseNumber), facts(file), items(file), papers(folder), timeline(folder), similar(folder));
  } catch (refusal) {
    node.append(text('p', refusal.message));
  }
}

function link(caseNumber) {
  const line = text('p', '');
  const anchor = text('a', '打开卷宗（全部材料、文书和办理经过）');
  Object.assign(anchor, { href: `/desk/cases/${caseNumber}`, target: '_blank', className: 'dd-button dd-plain' });
  line.append(anchor);
  return line;
}

/** The facts as a list; only what every step needs when `brief`. */
export function facts(file, brief = false) {
  const all = document.createElement('dl');
  all.className = 'dd-facts';
  const provisional = file.clock.provisional ? '（暂定）' : '';
  const moved = file.deadlines.finalDueOn === file.deadlines.originalStatutoryDueOn
    ? '' : `（原为${file.deadlines.originalStatutoryDueOn}）`;
  // the periods begin anew with what the applicant owes: no day is known
  const waits = file.deadlines.awaiting;
  const rows = [
    ['登记编号', file.caseNumber],
    ['办理环节', !brief && file.stageLabel],
    ['申请人', `${file.applicant.name}（${file.applicant.typeLabel}）`],
    ['身份证明', !brief && `${file.applicant.idType ?? '未填写'} ${file.applicant.idNumber ?? ''}`],
    ['代理人', !brief && agent(file.beside)],
    ['代为填写', !brief && writer(file.beside)],
    ['证件照片', !brief && file.beside.pictures.map((picture) => picture.label).join('、')],
    ['申请内容', brief && file.subject],
    ['收到', `${file.handedInWith.channel}，收到日${file.deadlines.receivedOn}`],
    ['承诺期限', `${waits ? '' : `${file.deadlines.targetDueOn}，`}${beside(file.clock.targetWords)}`],
    ['法定期限', waits ? file.clock.statutoryWords : `${file.deadlines.finalDueOn}${moved}，${beside(file.clock.statutoryWords)}${provisional}`],
    ['补正告知最晚', !brief && file.deadlines.correctionNoticeDueOn],
    ['取得方式', `${file.carrier}，${file.deliveryMethod}`],
    ['附件', !brief && `${file.attachments.length}个`],
    ['同一申请人的其他申请', !brief && (file.related.join('、') || '没有')],
    ['受理时提示', file.findings.map((finding) => finding.message).join('\n') || (!brief && '没有问题')],
    ['信息处理费', file.fee],
    ['退回意见', file.returnedReason],
  ];
  for (const [label, value] of rows.filter(([, found]) => found)) {
    const row = document.createElement('div');
    row.append(text('dt', label), text('dd', value));
    all.append(row);
  }
  return all;
}

/** How much of a period is left, where the name of the period stands beside it. */
export const beside = (words) => words.replace(/^(承诺|法定)期限(?=剩|今)/, '');

function agent({ agent: who }) {
  return who && `${who.name}，${who.idType ?? '证件'} ${who.idNumber}，电话 ${who.phone}；权限：${who.scope}；授权委托书见附件${who.attachment}`;
}

function writer({ dictation }) {
  return dictation && `${dictation.name}代填，原因：${dictation.reason}；${dictation.confirmation}`;
}

function items(file) {
  const all = document.createElement('div');
  for (const item of file.items) {
    all.append(text('h4', `第${item.number}项申请内容`), text('blockquote', item.description));
  }
  all.className = 'dd-form';
  return all;
}

/** Letters, the applicant's files and the files of records, each opened on a page of its own. */
function papers(folder) {
  const all = part('卷内材料');
  group(all, '文书', folder.documents, '还没有文书。');
  group(all, '申请人提交的附件', folder.attachments, '没有附件。');
  if (!folder.records.length) {
    group(all, '检索到的信息', [], '还没有检索到的信息。');
  }
  for (const record of folder.records) {
    group(all, `第${record.item}项检索到的信息：${record.title}（${record.about}）`, record.files, '还没有文件，请在卷宗中上传。');
  }
  return all;
}

function group(all, title, papers, none) {
  all.append(text('h4', title));
  if (!papers.length) {
    all.append(hint(none));
    return;
  }
  const list = document.createElement('ul');
  for (const paper of papers) {
    const line = document.createElement('li');
    line.append(paper.href ? open(paper.name, paper.href) : text('span', paper.name), text('span', `　${paper.about}`));
    list.append(line);
  }
  all.append(list);
}

function timeline(folder) {
  const all = part('办理经过');
  const list = document.createElement('ol');
  list.reversed = true;
  list.start = folder.events;
  for (const event of folder.timeline) {
    list.append(text('li', `${event.at}　${event.label}　${event.actor}${event.detail ? `：${event.detail}` : ''}`));
  }
  all.append(list);
  if (folder.events > folder.timeline.length) {
    all.append(hint(`以上是最近${folder.timeline.length}条，共${folder.events}条，全部经过见卷宗。`));
  }
  return all;
}

function similar(folder) {
  const all = part('类似的申请');
  if (!folder.similar.length) {
    all.append(hint('本机关最近的申请中没有同名申请人或者内容相近的。'));
    return all;
  }
  const list = document.createElement('ul');
  for (const other of folder.similar) {
    const line = document.createElement('li');
    const asked = other.asked.length > 60 ? `${other.asked.slice(0, 60)}…` : other.asked;
    line.append(open(other.caseNumber, other.href), text('span', `　${other.about}：${asked}`));
    list.append(line);
  }
  all.append(list);
  return all;
}

function part(title) {
  const all = document.createElement('section');
  all.className = 'dd-form dd-item';
  all.append(text('h3', title));
  return all;
}

function open(name, href) {
  const anchor = text('a', name);
  Object.assign(anchor, { href, target: '_blank' });
  return anchor;
}

function hint(content) {
  const line = text('p', content);
  line.className = 'dd-hint';
  return line;
}

function text(tag, content) {
  const node = document.createElement(tag);
  node.textContent = content;
  return node;
}
