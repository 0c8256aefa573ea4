import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/**
 * Posts the example requests to a running server, one after the other, with nothing but the JDK: {@code examples/feed
 * [--run NAME] [--log FILE] [http://localhost:8080]}.
 *
 * <p>Each request carries an Idempotency-Key made of the run's name and the file's name. Running the same command again
 * therefore finds the same cases; another {@code --run} makes new ones. Exit: 0 all accepted, 1 some failed, 2 misuse.
 */
class Feed {
    private static final String USAGE = "用法：examples/feed [--run 批次名] [--log 文件] [http://localhost:8080]";
    private static final int ATTEMPTS = 10;
    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();

    public static void main(String[] args) throws Exception {
        String base = "http://localhost:8080", run = "example";
        Path log = null;
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--run") && i + 1 < args.length && args[i + 1].matches("[A-Za-z0-9._-]{1,40}")) {
                run = args[++i];
            } else if (args[i].equals("--log") && i + 1 < args.length) {
                log = Path.of(args[++i]);
            } else if (args[i].matches("https?://.+")) {
                base = args[i].replaceAll("/+$", "");
            } else {
                OUT.println(USAGE + "\n批次名只能用字母、数字、点、横线和下划线。");
                System.exit(2);
            }
        }
        List<Path> files;
        try (var found = Files.list(Path.of(System.getProperty("examples.dir", "examples"), "requests"))) {
            files = found.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        int accepted = 0, toCorrect = 0;
        for (int i = 0; i < files.size(); i++) {
            String name = files.get(i).getFileName().toString();
            String example = Files.readString(files.get(i));
            OUT.printf("[%2d/%d] %s", i + 1, files.size(), text(example, "title"));
            String answer = post(base, run + "-" + name.replace(".json", ""), member(example, "request"));
            if (answer == null) continue;
            String caseNumber = text(answer, "caseNumber");
            int findings = count(member(answer, "findings"));
            OUT.printf(" → %s，法定届满 %s", caseNumber, text(answer, "statutoryDueOn"));
            OUT.println(findings == 0 ? "" : "，提示更正 " + findings + " 处");
            accepted++;
            toCorrect += findings;
            if (log != null) {
                var append = List.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
                Files.writeString(log, name + "\t" + caseNumber + "\n", append.toArray(StandardOpenOption[]::new));
            }
        }
        int failed = files.size() - accepted;
        OUT.printf("共 %d 件：已登记 %d 件，失败 %d 件；提示更正 %d 处。%n", files.size(), accepted, failed, toCorrect);
        System.exit(failed == 0 && accepted > 0 ? 0 : 1);
    }

    /** The server's answer, or null (having said why) if it refused. The key makes repeating safe. */
    private static String post(String base, String key, String body) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + "/api/requests"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        for (int attempt = 1; ; attempt++) {
            String trouble;
            try {
                var answer = CLIENT.send(request, BodyHandlers.ofString());
                int status = answer.statusCode();
                if ((status == 200 || status == 201) && !text(answer.body(), "caseNumber").isEmpty()) {
                    return answer.body();
                }
                trouble = "服务返回 " + status;
                if (status != 429 && (status < 502 || status > 504)) { // the others may pass if we wait
                    OUT.println(" ✗ " + trouble + "：" + answer.body().lines().findFirst().orElse("（无说明）"));
                    return null;
                }
            } catch (IOException unreachable) {
                trouble = "连接失败（" + unreachable.getClass().getSimpleName() + "）";
            }
            if (attempt == ATTEMPTS) { // the next request would fare no better
                OUT.println("\n✗ " + trouble + "，已试 " + ATTEMPTS + " 次，停止；稍后再次运行不会重复登记。");
                System.exit(1);
            }
            int seconds = Math.min(10, 1 << attempt - 1); // about a minute in all: a server may be restarting
            OUT.printf("%n        %s，%d 秒后重试（第 %d 次，共 %d 次）…", trouble, seconds, attempt + 1, ATTEMPTS);
            Thread.sleep(seconds * 1000L);
        }
    }

    /** A text member without its quotes, empty when it is missing; escapes stay as they are. */
    private static String text(String json, String name) {
        return member(json, name).replaceAll("^\"|\"$", "");
    }

    /** The raw value of a member of the outermost object, empty when there is none: only strings and nesting matter. */
    private static String member(String json, String name) {
        int depth = 0;
        int from = -1; // where the wanted value begins
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (depth == 1 && from >= 0 && (c == ',' || c == '}')) {
                return json.substring(from, i).strip();
            }
            if (c == '"') {
                int start = i;
                for (i++; json.charAt(i) != '"'; i++) {
                    i += json.charAt(i) == '\\' ? 1 : 0;
                }
                int colon = json.indexOf(':', i);
                if (depth == 1 && from < 0 && json.substring(start + 1, i).equals(name)
                        && colon > 0 && json.substring(i + 1, colon).isBlank()) {
                    i = colon;
                    from = colon + 1;
                }
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        }
        return "";
    }

    /** The number of elements of a JSON array: takes them off the front one by one. */
    private static int count(String array) {
        String rest = array.replaceAll("^\\[\\s*|\\s*]$", "");
        int elements = 0;
        for (; !rest.isEmpty(); elements++) {
            String first = member("{\"x\":" + rest + "}", "x");
            rest = rest.substring(first.length()).replaceFirst("^\\s*,?\\s*", "");
        }
        return elements;
    }
}
