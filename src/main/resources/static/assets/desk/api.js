// Calls of the staff API: JSON in and out; a refusal becomes an Error whose message is the sentence to show.

const COOKIE = 'DD-CSRF';

export const getJson = (path) => call(path, { headers: { Accept: 'application/json' } });

export const putJson = (path, body) => sendJson('PUT', path, body);

export const postJson = (path, body) => sendJson('POST', path, body);

async function sendJson(method, path, body) {
  await needToken();
  return call(path, {
    method,
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-DD-CSRF': token() },
    body: JSON.stringify(body),
  });
}

/** Sends a form with a file in it. */
export async function postFile(path, fields) {
  await needToken();
  return call(path, { method: 'POST', headers: { Accept: 'application/json', 'X-DD-CSRF': token() }, body: fields });
}

async function needToken() {
  if (!token()) {
    await getJson('/desk/api/me'); // any read hands the token out
  }
}

async function call(path, options) {
  let answer;
  try {
    answer = await fetch(path, { credentials: 'same-origin', ...options });
  } catch {
    throw new Error('连接不上服务器，请检查网络后重试；已填写的内容仍在本页。');
  }
  if (answer.ok) {
    return answer.status === 204 ? null : answer.json();
  }
  const problem = await answer.json().catch(() => ({}));
  throw new Error(problem.detail ?? `服务器没有完成这项操作（${answer.status}），请稍后重试；仍不行的，请联系管理员。`);
}

function token() {
  const found = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${COOKIE}=`));
  return found ? decodeURIComponent(found.slice(COOKIE.length + 1)) : '';
}
