package io.disclosuredesk.portal;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.publication.Catalogue;
import io.disclosuredesk.request.InputText;
import io.disclosuredesk.request.WishAdvice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What helps whoever describes what they want: advice on the words, and what is public already. Never in the way. */
@Component
class WishHints {

    private static final int MOST = 3;
    private static final int LONGEST = 20_000;

    private final Catalogue catalogue;
    private final Agencies agencies;

    WishHints(Catalogue catalogue, Agencies agencies) {
        this.catalogue = catalogue;
        this.agencies = agencies;
    }

    /** A public item that may be what is asked for. */
    record Published(String title, @Nullable String address, String where) {}

    /** What to say about one item. */
    record Hints(List<String> advice, List<Published> published) {

        public boolean isEmpty() {
            return advice.isEmpty() && published.isEmpty();
        }
    }

    /** What to say about each item, blank ones left in peace. */
    List<Hints> of(List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> about(i + 1, items.get(i)))
                .toList();
    }

    Hints about(int number, String item) {
        var text = InputText.lines(item.length() > LONGEST ? item.substring(0, LONGEST) : item);
        if (text == null) {
            return new Hints(List.of(), List.of());
        }
        var published = catalogue.similarTo(agencies.ofPortal().id(), text, MOST).stream()
                .map(found -> new Published(
                        found.entry().title(),
                        found.entry().address(),
                        "/catalogue?q=" + URLEncoder.encode(found.entry().title(), StandardCharsets.UTF_8)))
                .toList();
        return new Hints(WishAdvice.about(number, text), published);
    }

    /** The same for a page while somebody types. */
    @RestController
    static class WhileTyping {

        private final WishHints hints;

        WhileTyping(WishHints hints) {
            this.hints = hints;
        }

        /** Posted, so that what somebody is about to ask for stands in no log of addresses. */
        @PostMapping("/apply/hints")
        ResponseEntity<Hints> show(
                @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "1") String number) {
            var place = number.matches("[1-9]\\d?") ? Integer.parseInt(number) : 1;
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(hints.about(place, text));
        }
    }
}
