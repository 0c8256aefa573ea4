package io.disclosuredesk.document.template;

import io.disclosuredesk.document.kind.LetterKind;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Registers what ships at the start, so that a document can name the wording it was made with across upgrades. */
@Component
class WordingsAtStart implements InitializingBean {

    private final Wordings wordings;

    WordingsAtStart(Wordings wordings) {
        this.wordings = wordings;
    }

    @Override
    public void afterPropertiesSet() {
        for (var kind : LetterKind.values()) {
            if (Shipped.has(kind)) {
                register(kind);
            }
        }
    }

    private void register(LetterKind kind) {
        try {
            wordings.registerShipped(kind);
        } catch (DuplicateKeyException anotherServerJustDid) {
            return;
        }
    }
}
