package io.disclosuredesk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands in every application that a test starts and keeps each page of ours it was sent, of each {@link PageMake} the longest,
 * for {@link EveryPageIT} and {@code src/it/html-check} to read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SentPages extends OncePerRequestFilter {

    static final Path FOLDER = Path.of("target/pages");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/camunda/");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var overheard = new Overheard(response);
        chain.doFilter(request, overheard);
        var text = overheard.text();
        if (text.contains("</html>")) {
            keep(request.getRequestURI(), text);
        }
    }

    private static void keep(String uri, String text) throws IOException {
        Files.createDirectories(FOLDER);
        var file = FOLDER.resolve(PageMake.of(text).name(uri) + ".html");
        if (!Files.exists(file) || Files.size(file) < text.getBytes(StandardCharsets.UTF_8).length) {
            var part = Files.createTempFile(FOLDER, "page", ".part");
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Hears what is written to the browser, if it is a page; ours are all written as characters. */
    private static final class Overheard extends HttpServletResponseWrapper {

        private final StringWriter words = new StringWriter();

        private Overheard(HttpServletResponse response) {
            super(response);
        }

        private String text() {
            return words.toString();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            var out = super.getWriter();
            var type = getContentType();
            return type != null && type.startsWith("text/html") ? new PrintWriter(new Copied(out, words)) : out;
        }
    }

    private static final class Copied extends FilterWriter {

        private final Writer copy;

        private Copied(Writer out, Writer copy) {
            super(out);
            this.copy = copy;
        }

        @Override
        public void write(int character) throws IOException {
            out.write(character);
            copy.write(character);
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            out.write(characters, from, length);
            copy.write(characters, from, length);
        }

        @Override
        public void write(String words, int from, int length) throws IOException {
            out.write(words, from, length);
            copy.write(words, from, length);
        }
    }
}
